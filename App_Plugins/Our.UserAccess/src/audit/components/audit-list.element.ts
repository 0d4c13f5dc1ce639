import { css, customElement, html, nothing, property, repeat, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Failure } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { isNarrowed, writeFilters } from '../address.js';
import { gather, type DayOfEvents } from '../gather.js';
import { readEvents } from '../repository/audit.wire.js';
import type { AuditFilters, AuditPage } from '../types.js';
import './audit-entry.element.js';

const MOST_PARTS = 50;

/**
 * What happened, day by day, the newest first; older ones on request.
 * @fires clear - nothing matches, and somebody wants the filters gone
 */
@customElement('our-ua-audit-list')
export class AuditListElement extends UmbLitElement {
  @property({ attribute: false })
  filters: AuditFilters = {};

  /** In a box about one thing: its filter is not the reader's, and days are headings below that of the box. */
  @property({ type: Boolean })
  nested = false;

  /** Whatever was last read of the thing that the box is about: when it is another, it was saved, and there is more to show. */
  @property({ attribute: false })
  seen?: unknown;

  @state()
  private _page?: AuditPage;

  @state()
  private _failure?: Failure;

  @state()
  private _busy = false;

  #asked = 0;

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('filters');
    if (changed.has('filters') && !(before && writeFilters(before) === writeFilters(this.filters))) {
      this._page = undefined;
      void this.#load();
    } else if (changed.get('seen') !== undefined) {
      void this.#load();
    }
  }

  async #load(known?: AuditPage) {
    const asked = ++this.#asked;
    this._busy = true;
    this._failure = undefined;
    const { data, failure } = await this.#find(known?.next, () => asked === this.#asked);
    // The answer to what was asked last is the one to show.
    if (asked !== this.#asked) return;
    this._busy = false;
    this._failure = failure;
    if (data) this._page = { items: [...(known?.items ?? []), ...data.items], next: data.next };
  }

  // A text is looked for part by part: parts without it are gone through until something is found, or for a good while.
  async #find(cursor: number | null | undefined, isWanted: () => boolean) {
    let answer = await readEvents(this, this.filters, cursor);
    for (let part = 1; part < MOST_PARTS && isWanted() && answer.data && !answer.data.items.length && answer.data.next !== null; part++) {
      answer = await readEvents(this, this.filters, answer.data.next);
    }
    return answer;
  }

  override render() {
    if (this._failure) return html`<our-ua-notice .failure=${this._failure} @retry=${() => this.#load(this._page)}></our-ua-notice>`;
    if (!this._page) return html`<uui-loader-bar></uui-loader-bar>`;
    const { items, next } = this._page;
    if (!items.length && next === null) return this.#renderEmpty();
    return html`
      <p id="count" role="status">${this.localize.term(next === null ? 'ourUserAccess_auditShown' : 'ourUserAccess_auditShownOfMore', items.length)}</p>
      ${repeat(gather(items), ({ day }) => day, (day) => this.#renderDay(day))}
      ${next === null
        ? nothing
        : html`<uui-button
            look="placeholder"
            label=${this.localize.term('ourUserAccess_auditOlder')}
            .state=${this._busy ? 'waiting' : undefined}
            ?disabled=${this._busy}
            @click=${() => this.#load(this._page)}></uui-button>`}
    `;
  }

  #renderEmpty() {
    if (this.nested) return html`<p>${this.localize.term('ourUserAccess_auditNone')}</p>`;
    if (!isNarrowed(this.filters)) return html`<our-ua-notice icon="icon-list" .headline=${this.localize.term('ourUserAccess_auditNone')}></our-ua-notice>`;
    return html`<our-ua-notice icon="icon-search" .headline=${this.localize.term('ourUserAccess_noMatches')}>
      <uui-button
        look="outline"
        label=${this.localize.term('ourUserAccess_clearFilters')}
        @click=${() => this.dispatchEvent(new CustomEvent('clear'))}></uui-button>
    </our-ua-notice>`;
  }

  #renderDay({ day, gathered }: DayOfEvents) {
    const name = this.localize.date(`${day}T12:00:00`, { dateStyle: 'full' });
    return html`
      ${this.nested ? html`<h3>${name}</h3>` : html`<h2>${name}</h2>`}
      <ol>
        ${repeat(
          gathered,
          ({ lead }) => lead.id,
          (entry) => html`<li><our-ua-audit-entry .entry=${entry}></our-ua-audit-entry></li>`,
        )}
      </ol>
    `;
  }

  static override styles = css`
    :host {
      display: block;
    }
    #count,
    p {
      margin: 0;
      color: var(--uui-color-text-alt);
    }
    h2,
    h3 {
      margin: var(--uui-size-space-5) 0 var(--uui-size-space-2);
      font-size: 1rem;
      line-height: 1.4;
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding: var(--uui-size-space-2) 0;
      border-top: 1px solid var(--uui-color-divider);
    }
    uui-button {
      width: 100%;
      margin-top: var(--uui-size-space-4);
    }
    our-ua-notice uui-button {
      width: auto;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-audit-list': AuditListElement;
  }
}
