import { customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import type { Answer } from '../../shared/api/types.js';
import { EditorSidebarElement } from '../../shared/editing/editor-sidebar.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { merge } from '../../shared/editing/merge.js';
import '../../shared/what-if/what-if.element.js';
import { ASSIGNMENT_FIELDS, draftOf, proposalOf } from '../draft.js';
import { createAssignment, extendAssignment, readAssignments, updateAssignment } from '../repository/assignment.wire.js';
import type { AssignmentDraft, AssignmentItem } from '../types.js';
import './assignment-form.element.js';
import type { AssignmentModalData } from './assignment-modal.js';

/** Gives a group to somebody in a place for a while, or changes that; with what it changes before it is saved. */
@customElement('our-ua-assignment-modal')
export class AssignmentModalElement extends EditorSidebarElement<AssignmentModalData> {
  protected override readonly fields = ASSIGNMENT_FIELDS;

  @state()
  private _draft: AssignmentDraft = { from: null, until: null, reason: '' };

  /** The assignment as it was when it was last looked at. */
  @state()
  private _saved?: AssignmentItem;

  protected override firstUpdated() {
    const { assignment, userId, groupId, workspaceId } = this.data ?? {};
    this._saved = assignment;
    this._draft = assignment ? draftOf(assignment) : { ...this._draft, userId, groupId, workspaceId };
  }

  protected headline() {
    const { assignment, extend } = this.data!;
    return this.localize.term(`ourUserAccess_editor_${extend ? 'extend' : assignment ? 'change' : 'give'}`);
  }

  protected renderContent(errors: FormErrors) {
    return html`
      <our-ua-assignment-form
        .draft=${this._draft}
        .errors=${errors}
        .given=${this.data!}
        @edit=${(event: CustomEvent<Partial<AssignmentDraft>>) => this.#set(event.detail)}></our-ua-assignment-form>
      <our-ua-what-if .proposal=${proposalOf(this._draft, this._saved, new Date())}></our-ua-what-if>
    `;
  }

  #set(change: Partial<AssignmentDraft>) {
    this._draft = { ...this._draft, ...change };
  }

  // A place that was not chosen would reach the server as "everywhere"; so that much is asked here.
  protected override incomplete() {
    const { userId, groupId, workspaceId } = this._draft;
    const missing = Object.entries({ userId, groupId, workspaceId }).filter(([, value]) => value === undefined);
    return this.chooseFirst(missing.map(([field]) => field));
  }

  protected save(): Promise<Answer<AssignmentItem>> {
    if (!this._saved) return createAssignment(this, this._draft);
    return this.data?.extend ? extendAssignment(this, this._draft, this._saved) : updateAssignment(this, this._draft, this._saved);
  }

  protected override async takeTheirs() {
    const mine = this._saved;
    if (!mine) return;
    const { data, failure } = await readAssignments(this, { userId: mine.userId, groupId: mine.groupId });
    const theirs = data?.items.find(({ unique }) => unique === mine.unique);
    this._failure = failure ?? (theirs ? undefined : { kind: 'missing' });
    if (!theirs) return;
    this._draft = merge(draftOf(mine), this._draft, draftOf(theirs)).merged;
    this._saved = theirs;
  }
}

export { AssignmentModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-assignment-modal': AssignmentModalElement;
  }
}
