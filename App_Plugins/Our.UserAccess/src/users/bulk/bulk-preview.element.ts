import { css, customElement, html, nothing, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { workspacePath } from '../../section/constants.js';
import { USER_ENTITY_TYPE } from '../constants.js';
import type { BulkEffect, BulkPreview } from './bulk.wire.js';

const EFFECTS: ReadonlyArray<BulkEffect> = ['refused', 'change', 'nothing'];
const ICONS: Record<BulkEffect, string> = { change: 'icon-check', nothing: 'icon-navigation-right', refused: 'icon-block' };
const AT_ONCE = 20;

/** What a change of many people would do to each of them, the refused ones first. */
@customElement('our-ua-bulk-preview')
export class BulkPreviewElement extends UmbLitElement {
  @property({ attribute: false })
  preview?: BulkPreview;

  @state()
  private _open = new Set<BulkEffect>();

  override render() {
    if (!this.preview) return nothing;
    return html`${EFFECTS.map((effect) => this.#renderEffect(effect))}`;
  }

  #renderEffect(effect: BulkEffect) {
    const { items, changing, unchanged, refused } = this.preview!;
    const count = { change: changing, nothing: unchanged, refused }[effect];
    if (!count) return nothing;
    const known = items.filter((item) => item.effect === effect);
    const shown = this._open.has(effect) ? known : known.slice(0, AT_ONCE);
    return html`
      <section class=${effect}>
        <h3>
          <uui-icon name=${ICONS[effect]} aria-hidden="true"></uui-icon>
          ${this.localize.term(`ourUserAccess_effect_${effect}`, count)}
        </h3>
        <ul>
          ${repeat(
            shown,
            ({ userId }) => userId,
            ({ userId, name, sentence }) => html`<li>
              <a href=${workspacePath(USER_ENTITY_TYPE, userId)} target="_blank" rel="noopener">${name}</a>
              ${sentence ? html`<span lang="en">${sentence}</span>` : nothing}
            </li>`,
          )}
        </ul>
        ${known.length > shown.length
          ? html`<uui-button
              compact
              look="outline"
              label=${this.localize.term('ourUserAccess_showMore', known.length - shown.length)}
              @click=${() => (this._open = new Set([...this._open, effect]))}></uui-button>`
          : nothing}
        ${count > known.length ? html`<p>${this.localize.term('ourUserAccess_andOthers', count - known.length)}</p>` : nothing}
      </section>
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
      }
      section {
        margin-top: var(--uui-size-space-5);
      }
      h3 {
        display: flex;
        align-items: center;
        gap: var(--uui-size-space-3);
        margin: 0 0 var(--uui-size-space-2);
        font-size: 1rem;
        line-height: 1.4;
      }
      .refused uui-icon {
        color: var(--uui-color-danger);
      }
      .change uui-icon {
        color: var(--uui-color-positive);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding: var(--uui-size-space-2) 0;
        border-top: 1px solid var(--uui-color-divider);
        overflow-wrap: anywhere;
      }
      li a {
        color: var(--uui-color-interactive);
        font-weight: 700;
      }
      li span {
        display: block;
        color: var(--uui-color-text-alt);
        line-height: 1.4;
      }
      p {
        margin: var(--uui-size-space-2) 0 0;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-bulk-preview': BulkPreviewElement;
  }
}
