import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Answer, Failure } from '../../shared/api/types.js';
import { formErrors } from '../../shared/editing/field-errors.js';
import { merge } from '../../shared/editing/merge.js';
import '../../shared/editing/save-problem.element.js';
import '../../shared/what-if/what-if.element.js';
import { ASSIGNMENT_FIELDS, draftOf, proposalOf } from '../draft.js';
import { createAssignment, extendAssignment, readAssignments, updateAssignment } from '../repository/assignment.wire.js';
import type { AssignmentDraft, AssignmentItem } from '../types.js';
import './assignment-form.element.js';
import type { AssignmentModalData } from './assignment-modal.js';

/** Gives a group to somebody in a place for a while, or changes that; with what it changes before it is saved. */
@customElement('our-ua-assignment-modal')
export class AssignmentModalElement extends UmbModalBaseElement<AssignmentModalData, undefined> {
  @state()
  private _draft: AssignmentDraft = { from: null, until: null, reason: '' };

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
          <our-ua-assignment-form
            .draft=${this._draft}
            .errors=${errors}
            .given=${this.data ?? {}}
            @edit=${(event: CustomEvent<Partial<AssignmentDraft>>) => this.#set(event.detail)}></our-ua-assignment-form>
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
    `,
  ];
}

export { AssignmentModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-assignment-modal': AssignmentModalElement;
  }
}
