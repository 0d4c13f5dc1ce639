import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { readGroupOptions } from '../../groups/repository/group.wire.js';
import type { Answer, Failure } from '../../shared/api/types.js';
import type { Option } from '../../shared/collection/options.js';
import '../../shared/editing/field.element.js';
import { formErrors, type FormErrors } from '../../shared/editing/field-errors.js';
import { merge } from '../../shared/editing/merge.js';
import '../../shared/editing/save-problem.element.js';
import '../../shared/time/period-field.element.js';
import type { Period } from '../../shared/time/period.js';
import '../../shared/what-if/what-if.element.js';
import '../../users/components/user-choice.element.js';
import { readWorkspaceOptions } from '../../workspaces/repository/workspace.wire.js';
import { ASSIGNMENT_FIELDS, draftOf, proposalOf } from '../draft.js';
import { createAssignment, extendAssignment, readAssignments, updateAssignment } from '../repository/assignment.wire.js';
import type { AssignmentDraft, AssignmentItem } from '../types.js';
import type { AssignmentModalData } from './assignment-modal.js';

const EVERYWHERE = '*';

/** Gives a group to somebody in a place for a while, or changes that; with what it changes before it is saved. */
@customElement('our-ua-assignment-modal')
export class AssignmentModalElement extends UmbModalBaseElement<AssignmentModalData, undefined> {
  @state()
  private _draft: AssignmentDraft = { from: null, until: null, reason: '' };

  @state()
  private _groups: Array<Option> = [];

  @state()
  private _workspaces: Array<Option> = [];

  /** The assignment as it was when it was last looked at. */
  @state()
  private _saved?: AssignmentItem;

  @state()
  private _failure?: Failure;

  @state()
  private _busy = false;

  protected override firstUpdated() {
    const { assignment, userId, groupId, workspaceId } = this.data ?? {};
    this._saved = assignment;
    this._draft = assignment ? draftOf(assignment) : { ...this._draft, userId, groupId, workspaceId };
    if (!assignment) void this.#loadGroups();
    if (!this.data?.workspaceId) void this.#loadWorkspaces();
  }

  async #loadGroups() {
    this._groups = (await readGroupOptions(this)).data ?? [];
  }

  async #loadWorkspaces() {
    this._workspaces = (await readWorkspaceOptions(this)).data ?? [];
  }

  override render() {
    const { assignment, extend } = this.data ?? {};
    const errors = formErrors(this._failure, ASSIGNMENT_FIELDS);
    const mode = extend ? 'extend' : assignment ? 'change' : 'give';
    return html`
      <umb-body-layout headline=${this.localize.term(`ourUserAccess_editor_${mode}`)}>
        <uui-box>
          ${this._failure
            ? html`<our-ua-save-problem .failure=${this._failure} .others=${errors.others} @reload=${this.#takeTheirs}></our-ua-save-problem>`
            : nothing}
          ${this.#renderUser(errors)} ${this.#renderGroup(errors)} ${this.#renderPlace(errors)}
          <our-ua-period-field
            .period=${this._draft}
            .errors=${errors}
            ?end-only=${extend}
            @change=${(event: CustomEvent<Period>) => this.#set(event.detail)}></our-ua-period-field>
          <our-ua-field
            orientation="vertical"
            mandatory
            .label=${this.localize.term('ourUserAccess_field_reason')}
            .description=${this.localize.term('ourUserAccess_reasonText')}
            .errors=${errors.of('reason')}>
            <uui-textarea
              label=${this.localize.term('ourUserAccess_field_reason')}
              maxlength="1000"
              auto-height
              .value=${this._draft.reason}
              @input=${(event: InputEvent) => this.#set({ reason: (event.target as HTMLTextAreaElement).value })}></uui-textarea>
          </our-ua-field>
          <our-ua-what-if .proposal=${proposalOf(this._draft, this._saved, new Date())}></our-ua-what-if>
        </uui-box>
        <uui-button slot="actions" label=${this.localize.term('general_close')} @click=${() => this._rejectModal()}></uui-button>
        <uui-button
          slot="actions"
          look="primary"
          color="positive"
          label=${this.localize.term('buttons_save')}
          .state=${this._busy ? 'waiting' : undefined}
          @click=${this.#onSave}></uui-button>
      </umb-body-layout>
    `;
  }

  #renderUser(errors: FormErrors) {
    const { assignment, userId, userName } = this.data ?? {};
    const label = this.localize.term('ourUserAccess_field_userId');
    const settled = assignment ?? (userId ? { userName: userName ?? null } : undefined);
    return html`
      <our-ua-field orientation="vertical" ?mandatory=${!settled} .label=${label} .errors=${errors.of('userId')}>
        ${settled
          ? this.#renderSettled(settled.userName)
          : html`<our-ua-user-choice
              .label=${label}
              .value=${this._draft.userId ?? ''}
              @choose=${(event: CustomEvent<string | undefined>) => this.#set({ userId: event.detail })}></our-ua-user-choice>`}
      </our-ua-field>
    `;
  }

  #renderGroup(errors: FormErrors) {
    const { assignment, groupId, groupName } = this.data ?? {};
    const label = this.localize.term('ourUserAccess_field_groupId');
    const settled = assignment ?? (groupId ? { groupName: groupName ?? null } : undefined);
    return html`
      <our-ua-field orientation="vertical" ?mandatory=${!settled} .label=${label} .errors=${errors.of('groupId')}>
        ${settled
          ? this.#renderSettled(settled.groupName)
          : this.#renderSelect(label, this._groups, this._draft.groupId, (value) => this.#set({ groupId: value || undefined }))}
      </our-ua-field>
    `;
  }

  #renderPlace(errors: FormErrors) {
    const { workspaceId, workspaceName, extend, assignment } = this.data ?? {};
    const label = this.localize.term('ourUserAccess_field_workspaceId');
    const everywhere = this.localize.term('ourUserAccess_everywhere');
    const chosen = this._draft.workspaceId === null ? EVERYWHERE : this._draft.workspaceId;
    const fixed = extend ? (assignment?.workspaceId ? assignment.workspaceName : everywhere) : workspaceId ? workspaceName : undefined;
    const options = [{ value: EVERYWHERE, label: everywhere }, ...this._workspaces];
    const choose = (value: string) => this.#set({ workspaceId: value === EVERYWHERE ? null : value || undefined });
    return html`
      <our-ua-field
        orientation="vertical"
        ?mandatory=${fixed === undefined}
        .label=${label}
        .description=${this.localize.term('ourUserAccess_placeText')}
        .errors=${errors.of('workspaceId')}>
        ${fixed === undefined ? this.#renderSelect(label, options, chosen, choose) : this.#renderSettled(fixed)}
      </our-ua-field>
    `;
  }

  #renderSettled(name: string | null | undefined) {
    return html`<b>${name ?? this.localize.term('ourUserAccess_gone')}</b>`;
  }

  #renderSelect(label: string, options: Array<Option>, chosen: string | undefined, choose: (value: string) => void) {
    return html`<uui-select
      label=${label}
      placeholder=${this.localize.term('ourUserAccess_choose')}
      .options=${options.map(({ value, label: name }) => ({ value, name, selected: value === chosen }))}
      @change=${(event: Event) => choose(String((event.target as HTMLSelectElement).value))}></uui-select>`;
  }

  #set(change: Partial<AssignmentDraft>) {
    this._draft = { ...this._draft, ...change };
  }

  async #onSave() {
    if (this._busy) return;
    this._failure = this.#incomplete();
    if (this._failure) return;
    this._busy = true;
    const { failure } = await this.#save();
    this._busy = false;
    this._failure = failure;
    if (!failure) this._submitModal();
  }

  // A place that was not chosen would reach the server as "everywhere"; so that much is asked here.
  #incomplete(): Failure | undefined {
    const { userId, groupId, workspaceId } = this._draft;
    const missing = Object.entries({ userId, groupId, workspaceId }).filter(([, value]) => value === undefined);
    if (!missing.length) return undefined;
    const sentence = this.localize.term('ourUserAccess_chooseFirst');
    return { kind: 'invalid', fields: Object.fromEntries(missing.map(([field]) => [field, [sentence]])) };
  }

  #save(): Promise<Answer<AssignmentItem>> {
    if (!this._saved) return createAssignment(this, this._draft);
    return this.data?.extend ? extendAssignment(this, this._draft, this._saved) : updateAssignment(this, this._draft, this._saved);
  }

  // Somebody changed it meanwhile: what they changed comes in, what was entered here stays.
  async #takeTheirs() {
    const mine = this._saved;
    if (!mine) return;
    const { data, failure } = await readAssignments(this, { userId: mine.userId, groupId: mine.groupId });
    const theirs = data?.items.find(({ unique }) => unique === mine.unique);
    this._failure = failure ?? (theirs ? undefined : { kind: 'missing' });
    if (!theirs) return;
    this._draft = merge(draftOf(mine), this._draft, draftOf(theirs)).merged;
    this._saved = theirs;
  }

  static override styles = [
    UmbTextStyles,
    css`
      our-ua-save-problem {
        margin-bottom: var(--uui-size-space-5);
      }
      uui-select,
      uui-textarea {
        width: 100%;
      }
      b {
        overflow-wrap: anywhere;
      }
    `,
  ];
}

export { AssignmentModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-assignment-modal': AssignmentModalElement;
  }
}
