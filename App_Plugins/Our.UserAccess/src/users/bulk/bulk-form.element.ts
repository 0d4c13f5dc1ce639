import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { readGroupOptions } from '../../groups/repository/group.wire.js';
import type { Option } from '../../shared/collection/options.js';
import '../../shared/editing/field.element.js';
import { formErrors, type FormErrors } from '../../shared/editing/field-errors.js';
import '../../shared/editing/reason-field.element.js';
import '../../shared/time/period-field.element.js';
import type { Period } from '../../shared/time/period.js';
import { readWorkspaceOptions } from '../../workspaces/repository/workspace.wire.js';
import '../access/group-choice.element.js';
import { asks, type BulkAction } from './actions.js';
import { EMPTY_DRAFT, type BulkDraft } from './draft.js';

const EVERYWHERE = '*';

/**
 * What must be known before many people are changed: groups, place, period, reason.
 * @fires edit - with what was changed as detail
 */
@customElement('our-ua-bulk-form')
export class BulkFormElement extends UmbLitElement {
  @property()
  action: BulkAction = 'disable';

  @property({ attribute: false })
  draft: BulkDraft = EMPTY_DRAFT;

  @property({ attribute: false })
  errors: FormErrors = formErrors(undefined, []);

  @state()
  private _groups: Array<Option> = [];

  @state()
  private _workspaces: Array<Option> = [];

  protected override firstUpdated() {
    if (asks(this.action, 'groups')) void this.#loadGroups();
    if (asks(this.action, 'place')) void this.#loadWorkspaces();
  }

  async #loadGroups() {
    this._groups = (await readGroupOptions(this)).data ?? [];
  }

  async #loadWorkspaces() {
    this._workspaces = (await readWorkspaceOptions(this)).data ?? [];
  }

  override render() {
    return html`
      ${asks(this.action, 'groups') ? this.#renderGroups() : nothing} ${asks(this.action, 'place') ? this.#renderPlace() : nothing}
      <our-ua-reason-field
        ?mandatory=${asks(this.action, 'place')}
        ?missing=${this.errors.of('reason').length > 0}
        .value=${this.draft.reason}
        @change=${(event: CustomEvent<string>) => this.#set({ reason: event.detail })}></our-ua-reason-field>
    `;
  }

  #renderGroups() {
    const label = this.localize.term('ourUserAccess_groups');
    return html`<our-ua-field orientation="vertical" mandatory .label=${label} .errors=${this.errors.of('groupIds')}>
      <our-ua-group-choice
        .label=${label}
        .options=${this._groups}
        .chosen=${this.draft.groupIds}
        @choose=${(event: CustomEvent<Array<string>>) => this.#set({ groupIds: event.detail })}></our-ua-group-choice>
    </our-ua-field>`;
  }

  #renderPlace() {
    const label = this.localize.term('ourUserAccess_field_workspaceId');
    const chosen = this.draft.workspaceId === null ? EVERYWHERE : this.draft.workspaceId;
    const options = [{ value: EVERYWHERE, label: this.localize.term('ourUserAccess_everywhere') }, ...this._workspaces];
    return html`
      <our-ua-field
        orientation="vertical"
        mandatory
        .label=${label}
        .description=${this.localize.term('ourUserAccess_placeText')}
        .errors=${this.errors.of('workspaceId')}>
        <uui-select
          label=${label}
          placeholder=${this.localize.term('ourUserAccess_choose')}
          .options=${options.map(({ value, label: name }) => ({ value, name, selected: value === chosen }))}
          @change=${(event: Event) => this.#onPlace(String((event.target as HTMLSelectElement).value))}></uui-select>
      </our-ua-field>
      <our-ua-period-field
        .period=${this.draft}
        .errors=${this.errors}
        @change=${(event: CustomEvent<Period>) => this.#set({ from: event.detail.from, until: event.detail.until })}></our-ua-period-field>
    `;
  }

  #onPlace(value: string) {
    this.#set({ workspaceId: value === EVERYWHERE ? null : value || undefined });
  }

  #set(detail: Partial<BulkDraft>) {
    this.dispatchEvent(new CustomEvent('edit', { detail }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    uui-select {
      width: 100%;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-bulk-form': BulkFormElement;
  }
}
