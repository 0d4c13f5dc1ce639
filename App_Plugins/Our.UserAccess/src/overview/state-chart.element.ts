import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { workspacePath } from '../section/constants.js';
import { USER_LIST_ENTITY_TYPE } from '../users/constants.js';
import type { UserCounts } from '../users/types.js';
import { sharesOf, type Share } from './shares.js';

/** How the users spread over the states: a bar to see it, and a table that says it and leads to the lists. */
@customElement('our-ua-state-chart')
export class StateChartElement extends UmbLitElement {
  @property({ attribute: false })
  counts?: UserCounts;

  override render() {
    if (!this.counts) return nothing;
    const shares = sharesOf(this.counts);
    return html`
      <div id="bar" aria-hidden="true">
        ${shares.map(({ state, count }) => (count ? html`<span class=${state} style="flex-grow:${count}"></span>` : nothing))}
      </div>
      <table aria-label=${this.localize.term('ourUserAccess_usersByState')}>
        <tbody>
          ${shares.map((share) => this.#renderShare(share))}
        </tbody>
        <tfoot>
          ${this.#renderTotal('all')} ${this.#renderTotal('api')}
        </tfoot>
      </table>
    `;
  }

  #renderShare({ state, count, percent }: Share) {
    return html`
      <tr>
        <th scope="row"><i class=${state} aria-hidden="true"></i>${this.#renderLink(state)}</th>
        <td>${this.localize.number(count)}</td>
        <td>${this.localize.number(percent / 100, { style: 'percent', maximumFractionDigits: 1 })}</td>
      </tr>
    `;
  }

  #renderTotal(list: 'all' | 'api') {
    const count = this.counts?.[list];
    if (count === undefined || count === null) return nothing;
    return html`
      <tr>
        <th scope="row">${this.#renderLink(list)}</th>
        <td>${this.localize.number(count)}</td>
        <td></td>
      </tr>
    `;
  }

  #renderLink(list: string) {
    return html`<a href=${workspacePath(USER_LIST_ENTITY_TYPE, list)}>${this.localize.term(`ourUserAccess_list_${list}`)}</a>`;
  }

  static override styles = css`
    #bar {
      display: flex;
      gap: 2px;
      height: var(--uui-size-5);
      margin-bottom: var(--uui-size-space-4);
      overflow: hidden;
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-border);
    }
    #bar span {
      min-width: 4px;
    }
    .active {
      background: var(--uui-color-positive);
    }
    .invited {
      background: var(--uui-color-focus);
    }
    .inactive {
      background: var(--uui-color-warning);
    }
    .disabled {
      background: var(--uui-color-disabled-contrast);
    }
    .lockedOut {
      background: var(--uui-color-danger);
    }
    i {
      display: inline-block;
      width: 0.75em;
      height: 0.75em;
      margin-right: var(--uui-size-space-3);
      border-radius: 2px;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: var(--uui-size-space-3) 0;
      border-top: 1px solid var(--uui-color-divider);
      font-weight: inherit;
      text-align: left;
    }
    tbody tr:first-child > * {
      border-top: 0;
    }
    tfoot tr:first-child > * {
      border-top-color: var(--uui-color-border-emphasis);
    }
    td {
      padding-left: var(--uui-size-space-5);
      font-variant-numeric: tabular-nums;
      text-align: right;
    }
    a {
      color: var(--uui-color-interactive);
      text-decoration: none;
    }
    a:hover,
    a:focus-visible {
      color: var(--uui-color-interactive-emphasis);
      text-decoration: underline;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-state-chart': StateChartElement;
  }
}
