import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { openAssignment, type AssignmentModalData } from '../../assignments/editor/assignment-modal.js';
import { confirmEnd } from '../../assignments/end.js';
import { readHeldIn } from '../../assignments/repository/assignment.wire.js';
import type { AssignmentItem } from '../../assignments/types.js';
import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { workspacePath } from '../../section/constants.js';
import type { Failure } from '../../shared/api/types.js';
import '../../shared/collection/search-field.element.js';
import '../../shared/components/notice.element.js';
import { RightsController } from '../../shared/rights.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import type { WorkspaceItem } from '../types.js';
import './held-cell.element.js';
import { peopleMatrix, type Named, type PeopleMatrix } from './matrix.js';
import { peopleStyles } from './people-view.styles.js';

/** People × groups of one workspace; whatever can be done about access is done from its cell. */
@customElement('our-ua-people-view')
export class PeopleViewElement extends DetailViewElement<WorkspaceItem> {
  @state()
  private _items?: Array<AssignmentItem>;

  @state()
  private _failure?: Failure;

  @state()
  private _filter = '';

  @state()
  private _manages = false;

  #rights = new RightsController(this, () => (this._manages = this.#rights?.has('manageAssignments') ?? false));
  #shown?: string;

  async #load(workspaceId: string) {
    this.#shown = workspaceId;
    const { data, failure } = await readHeldIn(this, workspaceId);
    if (workspaceId !== this.#shown) return;
    this._items = data;
    this._failure = failure;
  }

  protected renderData(workspace: WorkspaceItem) {
    if (workspace.unique !== this.#shown) void this.#load(workspace.unique);
    if (this._failure) {
      return html`<our-ua-notice .failure=${this._failure} @retry=${() => this.#load(workspace.unique)}></our-ua-notice>`;
    }
    if (!this._items) return html`<uui-loader-bar></uui-loader-bar>`;
    const matrix = peopleMatrix(this._items, this._filter);
    const nobody = matrix.groups.length === 0;
    return html`
      <div id="toolbar">
        ${this._manages
          ? html`<uui-button
              look="primary"
              color="positive"
              label=${this.localize.term('ourUserAccess_addPerson')}
              @click=${() => this.#open(workspace, {})}></uui-button>`
          : nothing}
        ${nobody
          ? nothing
          : html`<our-ua-search-field
              .label=${this.localize.term('ourUserAccess_findPerson')}
              @search=${(event: CustomEvent<string>) => (this._filter = event.detail)}></our-ua-search-field>`}
      </div>
      ${nobody
        ? html`<our-ua-notice icon="icon-users" .headline=${this.localize.term('ourUserAccess_nobodyHere', workspace.name)}>
            <p>${this.localize.term('ourUserAccess_nobodyHereText')}</p>
          </our-ua-notice>`
        : this.#renderMatrix(matrix, workspace)}
    `;
  }

  #renderMatrix(matrix: PeopleMatrix, workspace: WorkspaceItem) {
    if (!matrix.people.length) return html`<our-ua-notice icon="icon-search" .headline=${this.localize.term('ourUserAccess_noMatches')}></our-ua-notice>`;
    return html`
      <p id="count" role="status">${this.localize.term('ourUserAccess_peopleCount', matrix.people.length)}</p>
      <div id="frame" tabindex="0" role="region" aria-label=${this.localize.term('ourUserAccess_peopleIn', workspace.name)}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.localize.term('ourUserAccess_person')}</th>
              ${matrix.groups.map((group) => html`<th scope="col">${this.#renderName(group, GROUP_ENTITY_TYPE)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${matrix.people.map(
              (person) => html`<tr>
                <th scope="row">${this.#renderName(person, USER_ENTITY_TYPE)}</th>
                ${matrix.groups.map((group) => html`<td>${this.#renderCell(person, group, matrix, workspace)}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  #renderName({ id, name }: Named, entityType: string) {
    return name ? html`<a href=${workspacePath(entityType, id)} title=${name}>${name}</a>` : this.localize.term('ourUserAccess_gone');
  }

  #renderCell(person: Named, group: Named, matrix: PeopleMatrix, workspace: WorkspaceItem) {
    return html`<our-ua-held-cell
      .held=${matrix.held(person.id, group.id)}
      .person=${person.name ?? ''}
      .group=${group.name ?? ''}
      ?manages=${this._manages}
      @give-it=${() =>
        this.#open(workspace, { userId: person.id, userName: person.name ?? undefined, groupId: group.id, groupName: group.name ?? undefined })}
      @change-it=${(event: CustomEvent<AssignmentItem>) => this.#open(workspace, { assignment: event.detail })}
      @extend-it=${(event: CustomEvent<AssignmentItem>) => this.#open(workspace, { assignment: event.detail, extend: true })}
      @end-it=${(event: CustomEvent<AssignmentItem>) => this.#end(workspace, event.detail)}></our-ua-held-cell>`;
  }

  async #open(workspace: WorkspaceItem, data: AssignmentModalData) {
    const place = data.assignment ? {} : { workspaceId: workspace.unique, workspaceName: workspace.name };
    if (await openAssignment(this, { ...data, ...place })) await this.#load(workspace.unique);
  }

  async #end(workspace: WorkspaceItem, assignment: AssignmentItem) {
    if (await confirmEnd(this, assignment)) await this.#load(workspace.unique);
  }

  static override styles = [...DetailViewElement.styles, peopleStyles];
}

export { PeopleViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-people-view': PeopleViewElement;
  }
}
