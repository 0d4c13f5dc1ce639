import { css, customElement, html, nothing, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { workspacePath } from '../../section/constants.js';
import type { Answer, Page } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import { verbLabel, verbsOf } from '../../shared/verbs.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import { readWho } from '../repository/access.wire.js';
import type { NodeKind, WhoItem } from '../types.js';
import { WHO_MODAL } from '../who/who-modal.token.js';

const NAMED = 3;

/** Who may do what with a document or a medium, in short: a line for each verb. */
@customElement('our-ua-who-table')
export class WhoTableElement extends UmbLitElement {
  @property()
  kind: NodeKind = 'document';

  @property()
  node = '';

  @state()
  private _answers = new Map<string, Answer<Page<WhoItem>>>();

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('node')) void this.#load();
  }

  async #load() {
    const { node } = this;
    this._answers = new Map();
    // One after the other: the first refusal says it for all, and nobody reads fifteen lines at once.
    for (const verb of verbsOf(this.kind)) {
      const answer = await readWho(this, { node, verb, skip: 0, take: NAMED });
      if (node !== this.node) return;
      this._answers = new Map(this._answers).set(verb, answer);
      if (answer.failure) return;
    }
  }

  override render() {
    const failure = [...this._answers.values()].find((answer) => answer.failure)?.failure;
    if (failure) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${this.localize.term('ourUserAccess_askWhat')}</th>
          <th scope="col" class="count">${this.localize.term('ourUserAccess_people')}</th>
          <th scope="col">${this.localize.term('ourUserAccess_who')}</th>
        </tr>
      </thead>
      <tbody>
        ${verbsOf(this.kind).map((verb) => this.#renderVerb(verb, this._answers.get(verb)?.data))}
      </tbody>
    </table>`;
  }

  #renderVerb(verb: string, page: Page<WhoItem> | undefined) {
    return html`<tr>
      <th scope="row">${verbLabel(verb, this.localize)}</th>
      <td class="count">${page ? this.localize.number(page.total) : html`<uui-loader></uui-loader>`}</td>
      <td>
        ${page?.items.map(({ userId, userName }) => html`<a href=${workspacePath(USER_ENTITY_TYPE, userId)}>${userName}</a> `)}
        ${page && page.total > page.items.length
          ? this.#renderMore(verb, this.localize.term('ourUserAccess_more', page.total - page.items.length))
          : nothing}
        ${page?.total === 0 ? html`<span class="nobody">${this.localize.term('ourUserAccess_whoNobody')}</span>` : nothing}
      </td>
    </tr>`;
  }

  #renderMore(verb: string, text: string) {
    return html`<button type="button" aria-label="${text}: ${verbLabel(verb, this.localize)}" @click=${() => this.#showAll(verb)}>${text}</button>`;
  }

  #showAll(verb: string) {
    openDialog(this, WHO_MODAL, { data: { nodeKind: this.kind, node: this.node, verb } }).catch(() => undefined);
  }

  static override styles = css`
    :host {
      display: block;
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: var(--uui-size-space-3) var(--uui-size-space-4) var(--uui-size-space-3) 0;
      border-bottom: 1px solid var(--uui-color-divider);
      line-height: 1.4;
      text-align: left;
      vertical-align: baseline;
    }
    tbody th {
      font-weight: 400;
    }
    tbody tr:last-child > * {
      border-bottom: 0;
    }
    .count {
      width: 1%;
      padding-right: var(--uui-size-space-6);
      font-variant-numeric: tabular-nums;
      text-align: right;
      white-space: nowrap;
    }
    .nobody {
      color: var(--uui-color-text-alt);
    }
    a,
    button {
      color: var(--uui-color-interactive);
    }
    a {
      margin-right: var(--uui-size-space-3);
      text-decoration: none;
    }
    button {
      padding: 0;
      border: 0;
      background: none;
      font: inherit;
      text-decoration: underline;
      cursor: pointer;
    }
    a:hover,
    a:focus-visible {
      text-decoration: underline;
    }
    button:focus-visible,
    a:focus-visible {
      outline: 2px solid var(--uui-color-focus);
      outline-offset: 1px;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-who-table': WhoTableElement;
  }
}
