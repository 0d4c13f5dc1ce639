import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Answer } from '../shared/api/types.js';
import { verbLabel } from '../shared/verbs.js';
import { readUsage } from './insight.wire.js';
import type { Usage, UsedVerb } from './types.js';

/** What somebody, or the members of a group, did with their rights in the last twelve months. Says nothing to whoever may not know. */
@customElement('our-ua-usage-box')
export class UsageBoxElement extends UmbLitElement {
  @property()
  userId = '';

  @property()
  groupId = '';

  @state()
  private _answer?: Answer<Usage>;

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('userId') || changed.has('groupId')) void this.#load();
  }

  async #load() {
    const [userId, groupId] = [this.userId, this.groupId];
    const answer = await readUsage(this, userId ? { userId } : { groupId });
    if (userId === this.userId && groupId === this.groupId) this._answer = answer;
  }

  override render() {
    const usage = this._answer?.data;
    if (!usage) return nothing;
    const [used, unused] = [usage.items.filter(({ count }) => count > 0), usage.items.filter(({ count }) => count === 0)];
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return html`<uui-box headline-variant="h2" headline=${term('usage')}>
      <p>${usage.window.knownSince ? this.localize.term('ourUserAccess_usageKnown', this.localize.date(usage.window.knownSince)) : term('usageUnknown')}</p>
      ${this.groupId ? html`<p>${this.localize.term('ourUserAccess_usagePeople', usage.active, usage.people)}</p>` : nothing}
      ${used.length ? this.#renderTable(used) : html`<p>${term('usageNone')}</p>`}
      ${unused.length && usage.window.isKnownLongEnough ? html`<p>${this.localize.term('ourUserAccess_usageNot', this.localize.list(unused.map(({ verb }) => verbLabel(verb, this.localize))))}</p>` : nothing}
    </uui-box>`;
  }

  #renderTable(used: Array<UsedVerb>) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${term('usageVerb')}</th>
          <th scope="col">${term('usageCount')}</th>
          ${this.groupId ? html`<th scope="col">${term('users')}</th>` : nothing}
          <th scope="col">${term('usageLast')}</th>
        </tr>
      </thead>
      <tbody>
        ${used.map(
          ({ verb, count, people, lastUse }) => html`<tr>
            <th scope="row">${verbLabel(verb, this.localize)}</th>
            <td>${this.localize.number(count)}</td>
            ${this.groupId ? html`<td>${this.localize.number(people)}</td>` : nothing}
            <td>${lastUse ? this.localize.date(lastUse, { timeZone: 'UTC' }) : ''}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      p {
        margin: 0 0 var(--uui-size-space-3);
      }
      table {
        width: 100%;
        margin-bottom: var(--uui-size-space-3);
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--uui-size-space-2) var(--uui-size-space-3) var(--uui-size-space-2) 0;
        border-bottom: 1px solid var(--uui-color-divider);
        text-align: left;
      }
      tbody th {
        font-weight: inherit;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-usage-box': UsageBoxElement;
  }
}
