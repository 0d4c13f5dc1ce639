import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Answer, Page } from '../shared/api/types.js';
import { readFindingItems } from './insight.wire.js';
import { fixPath, itemPath } from './links.js';
import type { Finding, FindingItem } from './types.js';

const AT_ONCE = 10;
const COLORS = { high: 'danger', medium: 'warning', low: 'default' } as const;

/**
 * One thing that needs somebody: how severe, how many, why, and what can be done.
 * @fires dismiss - somebody does not want to see it for a time
 * @fires restore - somebody wants to see it again
 */
@customElement('our-ua-finding')
export class FindingElement extends UmbLitElement {
  @property({ attribute: false })
  finding?: Finding;

  /** Whether the reader may take it off everybody's overview. */
  @property({ type: Boolean })
  dismissible = false;

  @state()
  private _items?: Answer<Page<FindingItem>>;

  @state()
  private _open = false;

  override render() {
    if (!this.finding) return nothing;
    const { kind, severity, count, sentence, explanation, dismissed } = this.finding;
    return html`
      <uui-tag look="primary" color=${COLORS[severity]}>${this.localize.term(`ourUserAccess_severity_${severity}`)}</uui-tag>
      <div id="text">
        <h3>${this.#say(`ourUserAccess_finding_${kind}`, sentence, count)}</h3>
        <p>${this.#say(`ourUserAccess_findingWhy_${kind}`, explanation)}</p>
        ${dismissed
          ? html`<p id="dismissed">
              ${this.localize.term('ourUserAccess_dismissedUntil', this.localize.date(dismissed.until), dismissed.byName ?? '–', dismissed.reason)}
            </p>`
          : nothing}
        ${this._open ? this.#renderItems() : nothing}
      </div>
      <div id="actions">${this.#renderActions(this.finding)}</div>
    `;
  }

  /** In the reader's language; what only the server knows is said in its words. */
  #say(key: string, otherwise: string, ...args: Array<unknown>) {
    const text = this.localize.term(key, ...args);
    return text === key ? otherwise : text;
  }

  #renderActions({ fix, dismissed }: Finding) {
    const path = fixPath(fix);
    const term = (key: string) => this.localize.term(key);
    return html`
      <uui-button look="outline" compact label=${term(this._open ? 'ourUserAccess_findingHide' : 'ourUserAccess_findingShow')} aria-expanded=${this._open} @click=${this.#onToggle}></uui-button>
      ${path ? html`<uui-button look="secondary" compact href=${path} label=${term(fix.isAllowed ? `ourUserAccess_fix_${fix.kind}` : 'ourUserAccess_fixLook')}></uui-button>` : nothing}
      ${this.dismissible
        ? html`<uui-button
            compact
            label=${term(dismissed ? 'ourUserAccess_findingRestore' : 'ourUserAccess_findingDismiss')}
            @click=${() => this.dispatchEvent(new CustomEvent(dismissed ? 'restore' : 'dismiss'))}></uui-button>`
        : nothing}
    `;
  }

  async #onToggle() {
    this._open = !this._open;
    if (this._open && this.finding && !this._items?.data) this._items = await readFindingItems(this, this.finding.kind, AT_ONCE);
  }

  #renderItems() {
    if (!this._items) return html`<uui-loader-bar></uui-loader-bar>`;
    const { data, failure } = this._items;
    if (!data) return html`<p role="alert">${failure.sentence ?? this.localize.term('ourUserAccess_failedText')}</p>`;
    const more = data.total - data.items.length;
    return html`<ul>
      ${data.items.map((item) => html`<li>${this.#renderItem(item)}</li>`)}
      ${more > 0 ? html`<li>${this.localize.term('ourUserAccess_findingMore', more)}</li>` : nothing}
    </ul>`;
  }

  #renderItem(item: FindingItem) {
    const path = itemPath(item);
    const name = path ? html`<a href=${path}>${item.name}</a>` : item.name;
    return html`${name}${item.detail ? html` <small>${item.detail}</small>` : nothing}`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: 6rem minmax(0, 1fr) auto;
        align-items: start;
        gap: var(--uui-size-space-4);
        padding: var(--uui-size-space-4) 0;
      }
      uui-tag {
        justify-self: start;
      }
      h3,
      p {
        margin: 0;
      }
      h3 {
        font-size: inherit;
        line-height: 1.5;
      }
      p,
      small {
        color: var(--uui-color-text-alt);
      }
      ul {
        margin: var(--uui-size-space-3) 0 0;
        padding-left: var(--uui-size-space-5);
        overflow-wrap: anywhere;
      }
      a {
        color: var(--uui-color-interactive);
      }
      #actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--uui-size-space-2);
      }
      @media (max-width: 1100px) {
        :host {
          grid-template-columns: 6rem minmax(0, 1fr);
        }
        #actions {
          grid-column: 2;
          justify-content: flex-start;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-finding': FindingElement;
  }
}
