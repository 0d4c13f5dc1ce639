import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import type { Option } from '../../shared/collection/options.js';
import '../../shared/editing/field.element.js';
import { merge } from '../../shared/editing/merge.js';
import '../../shared/what-if/what-if.element.js';
import type { Proposal } from '../../shared/what-if/what-if.wire.js';
import { readGrantableGroups } from '../repository/grantable.wire.js';
import { updateGroups } from '../repository/profile.wire.js';
import type { UserDetail } from '../types.js';
import { ChangeModalElement } from './change-modal.element.js';
import { difference } from './group-choice.js';
import './group-choice.element.js';

const heldOf = ({ groups }: UserDetail): Array<Option> => groups.map(({ id, name }) => ({ value: id, label: name }));

/** The groups of Umbraco that somebody is in, which count everywhere. */
@customElement('our-ua-groups-modal')
export class GroupsModalElement extends ChangeModalElement {
  protected readonly about = 'ourUserAccess_groupsOf';
  protected override readonly fields = ['groupIds'];

  @state()
  private _options: Array<Option> = [];

  @state()
  private _chosen: Array<string> = [];

  protected begin(user: UserDetail) {
    this._chosen = heldOf(user).map(({ value }) => value);
    void this.#load();
  }

  async #load() {
    this._options = (await readGrantableGroups(this)).data ?? [];
  }

  protected rebase(before: UserDetail, now: UserDetail) {
    const ids = (user: UserDetail) => Object.fromEntries(heldOf(user).map(({ value }) => [value, true]));
    const mine = Object.fromEntries(this._chosen.map((value) => [value, true]));
    const all = [...new Set([...Object.keys(ids(before)), ...Object.keys(ids(now)), ...this._chosen])];
    const table = (held: Record<string, boolean>) => Object.fromEntries(all.map((id) => [id, held[id] ?? false]));
    const { merged } = merge(table(ids(before)), table(mine), table(ids(now)));
    this._chosen = all.filter((id) => merged[id]);
  }

  protected renderForm(user: UserDetail, errorsOf: (field: string) => Array<string>) {
    const held = heldOf(user);
    const mine = held.filter(({ value }) => !this._options.some((option) => option.value === value));
    const options = [...this._options, ...mine];
    const label = this.localize.term('ourUserAccess_groups');
    return html`
      <p>${this.localize.term('ourUserAccess_groupsText')}</p>
      <our-ua-field orientation="vertical" .label=${label} .errors=${errorsOf('groupIds')}>
        <our-ua-group-choice
          .label=${label}
          .options=${options}
          .chosen=${this._chosen}
          @choose=${(event: CustomEvent<Array<string>>) => (this._chosen = event.detail)}></our-ua-group-choice>
      </our-ua-field>
      ${this.#renderEffect(held, options)}
      <our-ua-what-if .proposal=${this.#proposal(user)}></our-ua-what-if>
    `;
  }

  #renderEffect(held: Array<Option>, options: Array<Option>) {
    const { given, taken } = difference(held, this._chosen, options);
    if (!given.length && !taken.length) return nothing;
    return html`<div id="effect" role="status">
      ${given.length ? html`<p>${this.localize.term('ourUserAccess_groupsGiven', this.localize.list(given))}</p>` : nothing}
      ${taken.length ? html`<p>${this.localize.term('ourUserAccess_groupsTaken', this.localize.list(taken))}</p>` : nothing}
    </div>`;
  }

  // What is taken has no assignment that could be left out of the question; what is given counts as if it were held everywhere.
  #proposal({ unique, groups }: UserDetail): Proposal | undefined {
    const held = groups.map(({ id }) => id);
    const given = this._chosen.filter((id) => !held.includes(id));
    if (!given.length || held.some((id) => !this._chosen.includes(id))) return undefined;
    return { assignments: given.map((groupId) => ({ userId: unique, groupId, workspaceId: null })) };
  }

  protected saveUser(user: UserDetail) {
    return updateGroups(this, user, this._chosen);
  }
}

export { GroupsModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-groups-modal': GroupsModalElement;
  }
}
