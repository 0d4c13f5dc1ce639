import { css, customElement, html, nothing, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Gathered } from '../gather.js';
import { auditSentence } from '../sentence.js';
import type { AuditEvent } from '../types.js';
import { wordsOf } from '../words.js';
import './audit-details.element.js';

const WAYS = ['import', 'bulk', 'schedule', 'invitee', 'signOn'];

/** What happened, in a sentence that opens to all that is known; below it what was done together with it. */
@customElement('our-ua-audit-entry')
export class AuditEntryElement extends UmbLitElement {
  @property({ attribute: false })
  entry?: Gathered;

  @state()
  private _open: ReadonlyArray<string> = [];

  @state()
  private _all = false;

  #words = wordsOf(this.localize);

  override render() {
    if (!this.entry) return nothing;
    const { lead, rest } = this.entry;
    return html`
      ${this.#renderEvent(lead)}
      ${rest.length
        ? html`<button id="more" type="button" aria-expanded=${this._all} @click=${() => (this._all = !this._all)}>
            <uui-symbol-expand ?open=${this._all} aria-hidden="true"></uui-symbol-expand>
            <span>${this.localize.term('ourUserAccess_auditMore', rest.length)}</span>
          </button>`
        : nothing}
      ${this._all ? html`<div id="rest">${repeat(rest, ({ id }) => id, (event) => this.#renderEvent(event))}</div>` : nothing}
    `;
  }

  #renderEvent(event: AuditEvent) {
    const { id, at, actor, reason, noticedLater } = event;
    const open = this._open.includes(id);
    return html`<div class="event">
      <time datetime=${at}>${this.localize.date(at, { timeStyle: 'short' })}</time>
      <div>
        <button type="button" aria-expanded=${open} @click=${() => this.#toggle(id)}>
          <span>${auditSentence(event, this.#words)}</span>
          <uui-symbol-expand ?open=${open} aria-hidden="true"></uui-symbol-expand>
        </button>
        ${WAYS.includes(actor.kind) ? html`<uui-tag look="outline">${this.localize.term(`ourUserAccess_auditWay_${actor.kind}`)}</uui-tag>` : nothing}
        ${noticedLater ? html`<uui-tag look="outline">${this.localize.term('ourUserAccess_auditNoticed')}</uui-tag>` : nothing}
        ${reason ? html`<p>“${reason}”</p>` : nothing}
        ${open ? html`<our-ua-audit-details .event=${event}></our-ua-audit-details>` : nothing}
      </div>
    </div>`;
  }

  #toggle(id: string) {
    this._open = this._open.includes(id) ? this._open.filter((one) => one !== id) : [...this._open, id];
  }

  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
    }
    .event {
      display: grid;
      grid-template-columns: 5.5rem minmax(0, 1fr);
      gap: var(--uui-size-space-4);
      padding: var(--uui-size-space-2) 0;
    }
    .event > div {
      overflow-wrap: anywhere;
    }
    time,
    p {
      color: var(--uui-color-text-alt);
    }
    p {
      margin: 0;
    }
    button {
      display: inline-flex;
      align-items: baseline;
      gap: var(--uui-size-space-3);
      max-width: 100%;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: left;
      cursor: pointer;
    }
    button span {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    button:hover span {
      text-decoration: underline;
    }
    button:focus-visible {
      outline: 2px solid var(--uui-color-focus);
      outline-offset: 2px;
    }
    uui-symbol-expand {
      flex: none;
    }
    #more {
      margin-left: calc(5.5rem + var(--uui-size-space-4));
      color: var(--uui-color-interactive);
    }
    #rest {
      margin-left: calc(5.5rem + var(--uui-size-space-4));
      padding-left: var(--uui-size-space-4);
      border-left: 2px solid var(--uui-color-divider-emphasis);
    }
    @container (max-width: 34rem) {
      .event {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
      #more,
      #rest {
        margin-left: 0;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-audit-entry': AuditEntryElement;
  }
}
