import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UMB_USER_PICKER_MODAL } from '@umbraco-cms/backoffice/user';
import { workspacePath } from '../../section/constants.js';
import type { Failure, Page } from '../../shared/api/types.js';
import '../../shared/collection/search-field.element.js';
import { NOTHING, type Selection } from '../../shared/collection/selection.js';
import '../../shared/collection/selection-bar.element.js';
import '../../shared/collection/table.element.js';
import type { Column } from '../../shared/collection/table.element.js';
import '../../shared/components/notice.element.js';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import { RightsController } from '../../shared/rights.js';
import { toast } from '../../shared/toast.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import '../../users/components/user-state-tag.element.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import { readUsers } from '../../users/repository/user.wire.js';
import type { UserItem } from '../../users/types.js';
import { addMembers, type MemberResult } from '../repository/group.wire.js';
import type { GroupDetail } from '../types.js';
import './member-results.element.js';
import { takeOut } from './take-out.js';

const PART = 50;

/** Who is in a group; people are put in and taken out here, and each answer is read where it was asked for. */
@customElement('our-ua-group-members-view')
export class GroupMembersViewElement extends DetailViewElement<GroupDetail> {
  @state()
  private _page?: Page<UserItem>;

  @state()
  private _failure?: Failure;

  @state()
  private _filter = '';

  @state()
  private _results: Array<MemberResult> = [];

  @state()
  private _taken: Selection = NOTHING;

  #group?: GroupDetail;
  #asked = 0;
  #rights = new RightsController(this, () => this.requestUpdate());

  protected renderData(group: GroupDetail) {
    if (this.#group?.unique !== group.unique) {
      this.#group = group;
      void this.#load();
    }
    const changes = this.#rights.has('changeMemberships');
    return html`
      <div id="toolbar">
        ${changes
          ? html`<uui-button look="outline" label=${this.localize.term('ourUserAccess_addMembers')} @click=${() => this.#add(group)}></uui-button>`
          : nothing}
        <our-ua-search-field
          .value=${this._filter}
          .label=${this.localize.term('ourUserAccess_searchMembers')}
          @search=${(event: CustomEvent<string>) => this.#search(event.detail)}></our-ua-search-field>
      </div>
      <our-ua-member-results .results=${this._results}></our-ua-member-results>
      ${this.#renderList(changes)} ${this.#renderTaken()}
    `;
  }

  #renderList(changes: boolean) {
    if (this._failure) return html`<our-ua-notice .failure=${this._failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!this._page) return html`<uui-loader-bar></uui-loader-bar>`;
    const { items, total } = this._page;
    if (!items.length) {
      return html`<our-ua-notice .headline=${this.localize.term(this._filter ? 'ourUserAccess_noMatches' : 'ourUserAccess_noMembers')}></our-ua-notice>`;
    }
    return html`
      <our-ua-table
        ?selectable=${changes}
        .label=${this.localize.term('ourUserAccess_members')}
        .columns=${this.#columns(changes)}
        .items=${items}
        .taken=${this._taken}
        .nameOf=${({ name }: UserItem) => name}
        @take=${(event: CustomEvent<Selection>) => (this._taken = event.detail)}></our-ua-table>
      ${items.length < total
        ? html`<uui-button
            look="placeholder"
            label=${this.localize.term('ourUserAccess_showMore', total - items.length)}
            @click=${() => this.#load(items)}></uui-button>`
        : nothing}
    `;
  }

  #renderTaken() {
    const people = this._page?.items.filter(({ unique }) => this._taken.uniques.includes(unique)) ?? [];
    if (!people.length) return nothing;
    return html`<our-ua-selection-bar .taken=${this._taken} @take=${(event: CustomEvent<Selection>) => (this._taken = event.detail)}>
      <uui-button look="secondary" color="danger" label=${this.localize.term('ourUserAccess_takeOut')} @click=${() => this.#remove(people)}></uui-button>
    </our-ua-selection-bar>`;
  }

  #columns(changes: boolean): Array<Column<UserItem>> {
    const columns: Array<Column<UserItem>> = [
      {
        alias: 'name',
        label: 'ourUserAccess_name',
        render: ({ unique, name }) => html`<a href=${workspacePath(USER_ENTITY_TYPE, unique)}>${name}</a>`,
      },
      { alias: 'email', label: 'ourUserAccess_field_email', yields: 2, size: 'third', render: ({ email }) => email },
      { alias: 'state', label: 'ourUserAccess_state', yields: 1, size: 'fit', render: ({ state }) => html`<our-ua-user-state-tag .state=${state}></our-ua-user-state-tag>` },
    ];
    if (!changes) return columns;
    const remove = (user: UserItem) => html`<uui-button
      compact
      label="${this.localize.term('ourUserAccess_remove')} ${user.name}"
      @click=${() => this.#remove([user])}><uui-icon name="icon-trash" aria-hidden="true"></uui-icon></uui-button>`;
    return [...columns, { alias: 'remove', label: 'ourUserAccess_remove', size: 'fit', align: 'right', render: remove }];
  }

  #search(text: string) {
    this._filter = text;
    this._taken = NOTHING;
    void this.#load();
  }

  async #load(before: Array<UserItem> = []) {
    const asked = ++this.#asked;
    const group = this.#group;
    if (!group) return;
    const answer = await readUsers(this, {
      filter: this._filter,
      skip: before.length,
      take: PART,
      orderBy: 'name',
      orderDirection: 'ascending',
      choices: { group: [group.unique] },
    });
    if (asked !== this.#asked) return;
    this._failure = answer.failure;
    this._page = answer.data && { total: answer.data.total, items: [...before, ...answer.data.items] };
  }

  async #add({ unique }: GroupDetail) {
    let chosen: Array<string>;
    try {
      const data = { ...UMB_USER_PICKER_MODAL.getDefaultData()!, multiple: true };
      const { selection } = await openDialog(this, UMB_USER_PICKER_MODAL, { data, value: { selection: [] } });
      chosen = selection.filter((id) => id !== null);
    } catch {
      // Closing the picker leaves everything as it was.
      return;
    }
    if (!chosen.length) return;
    const { data, failure } = await addMembers(this, unique, chosen);
    if (!data) {
      this._failure = failure;
      return;
    }
    this._results = data.items;
    const added = data.items.filter(({ changed }) => changed).length;
    if (added) await toast(this, this.localize.term('ourUserAccess_addedCount', added));
    await this.#load();
  }

  async #remove(people: Array<UserItem>) {
    const results = this.#group && (await takeOut(this, this.localize, this.#group, people));
    if (!results) return;
    this._results = results;
    this._taken = NOTHING;
    const removed = results.filter(({ changed }) => changed).length;
    if (removed) await toast(this, this.localize.term('ourUserAccess_removedCount', removed));
    await this.#load();
  }

  static override styles = [
    ...DetailViewElement.styles,
    css`
      #toolbar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--uui-size-space-3);
      }
      our-ua-search-field {
        flex: 1;
      }
      our-ua-selection-bar {
        position: sticky;
        bottom: 0;
        padding-block: var(--uui-size-space-3);
        border: 1px solid var(--uui-color-border);
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface);
      }
    `,
  ];
}

export { GroupMembersViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-members-view': GroupMembersViewElement;
  }
}
