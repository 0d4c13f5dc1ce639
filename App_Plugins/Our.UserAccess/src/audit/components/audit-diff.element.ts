import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { valuePath } from '../links.js';
import type { AuditChange, AuditValue } from '../types.js';
import { fieldLabel, isList, listDiff, valueText } from '../values.js';
import { wordsOf } from '../words.js';

/** What was before and what is after, field by field; of lists what came and went. */
@customElement('our-ua-audit-diff')
export class AuditDiffElement extends UmbLitElement {
  @property({ attribute: false })
  changes: Array<AuditChange> = [];

  #words = wordsOf(this.localize);

  override render() {
    if (!this.changes.length) return html`<p>${this.localize.term('ourUserAccess_auditNoValues')}</p>`;
    return html`<dl>
      ${this.changes.map(
        (change) => html`<div>
          <dt>${fieldLabel(change.field, this.#words)}</dt>
          <dd>${isList(change) ? this.#renderList(change) : this.#renderOne(change)}</dd>
        </div>`,
      )}
    </dl>`;
  }

  #renderOne({ field, before, after }: AuditChange) {
    return html`
      ${before.length ? html`<del>${this.#said('ourUserAccess_auditWas')}${this.#renderValue(field, before[0])}</del>` : nothing}
      ${before.length && after.length ? html`<span class="arrow" aria-hidden="true">→</span>` : nothing}
      ${after.length ? html`<ins>${this.#said('ourUserAccess_auditIs')}${this.#renderValue(field, after[0])}</ins>` : nothing}
    `;
  }

  #renderList(change: AuditChange) {
    const { added, removed } = listDiff(change);
    return html`<ul>
      ${added.map((value) => html`<li><ins><b aria-hidden="true">+</b> ${this.#said('ourUserAccess_auditAdded')}${this.#renderValue(change.field, value)}</ins></li>`)}
      ${removed.map((value) => html`<li><del><b aria-hidden="true">−</b> ${this.#said('ourUserAccess_auditRemoved')}${this.#renderValue(change.field, value)}</del></li>`)}
    </ul>`;
  }

  #renderValue(field: string, value: AuditValue | undefined) {
    if (!value) return nothing;
    const text = valueText(field, value, this.#words);
    const path = valuePath(field, value);
    return path ? html`<a href=${path}>${text}</a>` : html`<span>${text}</span>`;
  }

  // Colours and signs are for the eye; who listens hears which is which.
  #said(key: string) {
    return html`<span class="heard">${this.localize.term(key)}: </span>`;
  }

  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
    }
    p,
    dl,
    dd,
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    dl > div {
      display: grid;
      grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr);
      gap: var(--uui-size-space-2) var(--uui-size-space-5);
      padding: var(--uui-size-space-2) 0;
    }
    dl > div + div {
      border-top: 1px solid var(--uui-color-divider);
    }
    dt {
      font-weight: 700;
    }
    dd {
      overflow-wrap: anywhere;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-2);
    }
    del,
    ins {
      display: inline-block;
      padding: 0 var(--uui-size-space-3);
      border-left: 3px solid;
      text-decoration: none;
    }
    del {
      border-color: var(--uui-color-danger);
      color: var(--uui-color-text-alt);
    }
    del > span:last-child {
      text-decoration: line-through;
    }
    ins {
      border-color: var(--uui-color-positive);
    }
    .arrow {
      padding: 0 var(--uui-size-space-2);
    }
    .heard {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    a {
      color: var(--uui-color-interactive);
    }
    a:focus-visible {
      outline: 2px solid var(--uui-color-focus);
    }
    @container (max-width: 30rem) {
      dl > div {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-audit-diff': AuditDiffElement;
  }
}
