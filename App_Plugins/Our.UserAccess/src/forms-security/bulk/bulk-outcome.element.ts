import { css, customElement, html, nothing, property, repeat } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { BulkEffect, BulkOutcome } from '../types.js';

const EFFECTS: ReadonlyArray<BulkEffect> = ['refused', 'change', 'done', 'nothing'];
const ICONS: Record<BulkEffect, string> = { refused: 'icon-block', change: 'icon-check', done: 'icon-check', nothing: 'icon-navigation-right' };

/** What a change of many records would do to each, or did; the refused ones first. */
@customElement('our-ua-forms-bulk-outcome')
export class FormsBulkOutcomeElement extends UmbLitElement {
  @property({ attribute: false })
  outcomes: Array<BulkOutcome> = [];

  override render() {
    return EFFECTS.map((effect) => this.#renderEffect(effect, this.outcomes.filter((outcome) => outcome.effect === effect)));
  }

  #renderEffect(effect: BulkEffect, outcomes: Array<BulkOutcome>) {
    if (!outcomes.length) return nothing;
    return html`<section class=${effect}>
      <h3>
        <uui-icon name=${ICONS[effect]} aria-hidden="true"></uui-icon>
        ${this.localize.term(`ourUserAccess_formsEffect_${effect}`, outcomes.length)}
      </h3>
      <ul>
        ${repeat(
          outcomes,
          ({ id }) => id,
          ({ name, sentence }) => html`<li>
            <b>${name ?? this.localize.term('ourUserAccess_notFound')}</b>
            ${sentence ? html`<span lang="en">${sentence}</span>` : nothing}
          </li>`,
        )}
      </ul>
    </section>`;
  }

  static override styles = css`
    section + section {
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
    .change uui-icon,
    .done uui-icon {
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
      line-height: 1.4;
      overflow-wrap: anywhere;
    }
    span {
      display: block;
      color: var(--uui-color-text-alt);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-bulk-outcome': FormsBulkOutcomeElement;
  }
}
