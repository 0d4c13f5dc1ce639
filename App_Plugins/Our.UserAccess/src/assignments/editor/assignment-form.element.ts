import { css, customElement, html, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { readGroupOptions } from '../../groups/repository/group.wire.js';
import type { Option } from '../../shared/collection/options.js';
import '../../shared/editing/field.element.js';
import { formErrors, type FormErrors } from '../../shared/editing/field-errors.js';
import '../../shared/time/period-field.element.js';
import type { Period } from '../../shared/time/period.js';
import '../../users/components/user-choice.element.js';
import { readWorkspaceOptions } from '../../workspaces/repository/workspace.wire.js';
import type { AssignmentDraft } from '../types.js';
import type { AssignmentModalData } from './assignment-modal.js';

const EVERYWHERE = '*';

/**
 * The fields of an assignment; what is settled stands as text.
 * @fires edit - with what was changed as detail
 */
@customElement('our-ua-assignment-form')
export class AssignmentFormElement extends UmbLitElement {
  @property({ attribute: false })
  draft: AssignmentDraft = { from: null, until: null, reason: '' };

  @property({ attribute: false })
  errors: FormErrors = formErrors(undefined, []);

  /** What is settled, and what the form is for. */
  @property({ attribute: false })
  given: AssignmentModalData = {};

  @state()
  private _groups: Array<Option> = [];

  @state()
  private _workspaces: Array<Option> = [];

  protected override firstUpdated() {
    if (!this.given.assignment) void this.#loadGroups();
    if (!this.given.workspaceId) void this.#loadWorkspaces();
  }

  async #loadGroups() {
    this._groups = (await readGroupOptions(this)).data ?? [];
  }

  async #loadWorkspaces() {
    this._workspaces = (await readWorkspaceOptions(this)).data ?? [];
  }

  override render() {
    return html`
      ${this.#renderUser()} ${this.#renderGroup()} ${this.#renderPlace()}
      <our-ua-period-field
        .period=${this.draft}
        .errors=${this.errors}
        ?end-only=${this.given.extend}
        @change=${(event: CustomEvent<Period>) => this.#setPeriod(event.detail)}></our-ua-period-field>
      <our-ua-field
        orientation="vertical"
        mandatory
        .label=${this.localize.term('ourUserAccess_field_reason')}
        .description=${this.localize.term('ourUserAccess_reasonText')}
        .errors=${this.errors.of('reason')}>
        <uui-textarea
          label=${this.localize.term('ourUserAccess_field_reason')}
          maxlength="1000"
          auto-height
          .value=${this.draft.reason}
          @input=${(event: InputEvent) => this.#set({ reason: (event.target as HTMLTextAreaElement).value })}></uui-textarea>
      </our-ua-field>
    `;
  }

  #renderUser() {
    const { assignment, userId, userName } = this.given;
    const label = this.localize.term('ourUserAccess_field_userId');
    const settled = assignment ?? (userId ? { userName: userName ?? null } : undefined);
    return html`
      <our-ua-field orientation="vertical" ?mandatory=${!settled} .label=${label} .errors=${this.errors.of('userId')}>
        ${settled
          ? this.#renderSettled(settled.userName)
          : html`<our-ua-user-choice
              .label=${label}
              .value=${this.draft.userId ?? ''}
              @choose=${(event: CustomEvent<string | undefined>) => this.#set({ userId: event.detail })}></our-ua-user-choice>`}
      </our-ua-field>
    `;
  }

  #renderGroup() {
    const { assignment, groupId, groupName } = this.given;
    const label = this.localize.term('ourUserAccess_field_groupId');
    const settled = assignment ?? (groupId ? { groupName: groupName ?? null } : undefined);
    return html`
      <our-ua-field orientation="vertical" ?mandatory=${!settled} .label=${label} .errors=${this.errors.of('groupId')}>
        ${settled
          ? this.#renderSettled(settled.groupName)
          : this.#renderSelect(label, this._groups, this.draft.groupId, (value) => this.#set({ groupId: value || undefined }))}
      </our-ua-field>
    `;
  }

  #renderPlace() {
    const { workspaceId, workspaceName, extend, assignment } = this.given;
    const label = this.localize.term('ourUserAccess_field_workspaceId');
    const everywhere = this.localize.term('ourUserAccess_everywhere');
    const chosen = this.draft.workspaceId === null ? EVERYWHERE : this.draft.workspaceId;
    const fixed = extend ? (assignment?.workspaceId ? assignment.workspaceName : everywhere) : workspaceId ? workspaceName : undefined;
    const options = [{ value: EVERYWHERE, label: everywhere }, ...this._workspaces];
    const choose = (value: string) => this.#set({ workspaceId: value === EVERYWHERE ? null : value || undefined });
    return html`
      <our-ua-field
        orientation="vertical"
        ?mandatory=${fixed === undefined}
        .label=${label}
        .description=${this.localize.term('ourUserAccess_placeText')}
        .errors=${this.errors.of('workspaceId')}>
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

  #setPeriod({ from, until }: Period) {
    this.#set({ from, until });
  }

  #set(detail: Partial<AssignmentDraft>) {
    this.dispatchEvent(new CustomEvent('edit', { detail }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    uui-select,
    uui-textarea {
      width: 100%;
    }
    b {
      overflow-wrap: anywhere;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-assignment-form': AssignmentFormElement;
  }
}
