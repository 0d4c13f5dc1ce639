import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { workspacePath } from '../../section/constants.js';
import type { Failure } from '../../shared/api/types.js';
import type { Column } from '../../shared/collection/table.element.js';
import '../../shared/collection/table.element.js';
import '../../shared/components/notice.element.js';
import { RightsController } from '../../shared/rights.js';
import { periodText } from '../../shared/time/period.js';
import { WORKSPACE_ENTITY_TYPE } from '../../workspaces/constants.js';
import { openAssignment, type AssignmentModalData } from '../editor/assignment-modal.js';
import { confirmEnd } from '../end.js';
import { readAssignments } from '../repository/assignment.wire.js';
import type { AssignmentItem } from '../types.js';
import './assignment-actions.element.js';
import './assignment-state-tag.element.js';

/**
 * Which groups somebody holds where and until when, with what can be done about it. Who may not see that sees nothing.
 * @fires loaded - with the assignments as detail, ended ones too
 * @fires changed - access was given, changed or ended
 */
@customElement('our-ua-assignment-list')
export class AssignmentListElement extends UmbLitElement {
  @property({ attribute: false })
  userId = '';

  @property({ attribute: false })
  userName = '';

  @state()
  private _items?: Array<AssignmentItem>;

  @state()
  private _failure?: Failure;

  @state()
  private _showEnded = false;

  @state()
  private _sees = false;

  @state()
  private _manages = false;

  #rights = new RightsController(this, () => {
    this._sees = this.#rights?.has('seeAssignments') ?? false;
    this._manages = this.#rights?.has('manageAssignments') ?? false;
  });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    this.hidden = !this._sees;
    if ((changed.has('userId') || changed.has('_sees')) && this._sees && this.userId) void this.#load();
  }

  async #load() {
    const { userId } = this;
    const { data, failure } = await readAssignments(this, { userId });
    if (userId !== this.userId) return;
    this._items = data?.items;
    this._failure = failure;
    if (data) this.dispatchEvent(new CustomEvent('loaded', { detail: data.items }));
  }

  override render() {
    if (!this._sees) return nothing;
    return html`
      <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_assignments')}>
        ${this._manages && !this._failure
          ? html`<uui-button
              slot="header-actions"
              look="secondary"
              label=${this.localize.term('ourUserAccess_giveAccess')}
              @click=${() => this.#open({ userId: this.userId, userName: this.userName })}></uui-button>`
          : nothing}
        ${this.#renderContent()}
      </uui-box>
    `;
  }

  #renderContent() {
    if (this._failure) return html`<our-ua-notice .failure=${this._failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!this._items) return html`<uui-loader-bar></uui-loader-bar>`;
    if (!this._items.length) return html`<p>${this.localize.term('ourUserAccess_noAssignments')}</p>`;
    const open = this._items.filter(({ state }) => state !== 'ended');
    const ended = this._items.filter(({ state }) => state === 'ended').reverse();
    return html`
      ${open.length ? this.#renderTable(open) : html`<p>${this.localize.term('ourUserAccess_allAssignmentsEnded')}</p>`}
      ${ended.length
        ? html`<uui-button
              id="ended"
              compact
              aria-expanded=${this._showEnded}
              label=${this.localize.term(this._showEnded ? 'ourUserAccess_hideEnded' : 'ourUserAccess_showEnded', ended.length)}
              @click=${() => (this._showEnded = !this._showEnded)}></uui-button>
            ${this._showEnded ? this.#renderTable(ended) : nothing}`
        : nothing}
    `;
  }

  #renderTable(items: Array<AssignmentItem>) {
    return html`<our-ua-table
      flat
      .label=${this.localize.term('ourUserAccess_assignments')}
      .columns=${this.#columns}
      .items=${items}></our-ua-table>`;
  }

  #columns: Array<Column<AssignmentItem>> = [
    {
      alias: 'group',
      label: 'ourUserAccess_group',
      render: ({ groupId, groupName }) => this.#renderLink(groupName, workspacePath(GROUP_ENTITY_TYPE, groupId)),
    },
    {
      alias: 'place',
      label: 'ourUserAccess_field_workspaceId',
      render: ({ workspaceId, workspaceName }) =>
        workspaceId
          ? this.#renderLink(workspaceName, workspacePath(WORKSPACE_ENTITY_TYPE, workspaceId))
          : this.localize.term('ourUserAccess_everywhere'),
    },
    {
      alias: 'when',
      label: 'ourUserAccess_when',
      render: (item) => html`${periodText(item, this.localize)}
        <our-ua-assignment-state-tag .state=${item.state}></our-ua-assignment-state-tag>`,
    },
    { alias: 'reason', label: 'ourUserAccess_field_reason', yields: 2, size: 'third', render: ({ reason }) => reason },
    {
      alias: 'actions',
      label: 'ourUserAccess_actions',
      size: 'fit',
      render: (item) => html`<our-ua-assignment-actions
        ?hidden=${!this._manages || item.state === 'ended'}
        .assignment=${item}
        @change-it=${() => this.#open({ assignment: item })}
        @extend-it=${() => this.#open({ assignment: item, extend: true })}
        @end-it=${() => this.#end(item)}></our-ua-assignment-actions>`,
    },
  ];

  #renderLink(name: string | null, href: string) {
    return name ? html`<a href=${href}>${name}</a>` : this.localize.term('ourUserAccess_gone');
  }

  async #open(data: AssignmentModalData) {
    if (await openAssignment(this, data)) this.#changed();
  }

  async #end(assignment: AssignmentItem) {
    if (await confirmEnd(this, assignment)) this.#changed();
  }

  #changed() {
    void this.#load();
    this.dispatchEvent(new CustomEvent('changed'));
  }

  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    p {
      margin: 0;
    }
    #ended {
      margin-top: var(--uui-size-space-4);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-assignment-list': AssignmentListElement;
  }
}
