import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../access/group-choice.element.js';
import type { Option } from '../../shared/collection/options.js';
import '../../shared/editing/field.element.js';
import { formErrors, type FormErrors } from '../../shared/editing/field-errors.js';
import '../../shared/editing/reason-field.element.js';
import { RightsController } from '../../shared/rights.js';
import { endOf, endOfMonth, lastDayBefore } from '../../shared/time/days.js';
import '../profile/ui-language.element.js';
import { readGrantableGroups } from '../repository/grantable.wire.js';
import { readUserConfiguration } from '../repository/profile.wire.js';
import { CREATE_FIELDS, needsReason, type CreateDraft, type HeldDraft } from './draft.js';
import './held-rows.element.js';

/**
 * The fields of somebody new.
 * @fires edit - with what was changed as detail
 */
@customElement('our-ua-create-form')
export class CreateFormElement extends UmbLitElement {
  @property({ attribute: false })
  draft?: CreateDraft;

  @property({ attribute: false })
  errors: FormErrors = formErrors(undefined, CREATE_FIELDS);

  @state()
  private _groups: Array<Option> = [];

  @state()
  private _usernameIsEmail = true;

  #rights = new RightsController(this, () => this.requestUpdate());

  protected override firstUpdated() {
    void this.#load();
  }

  async #load() {
    const [groups, configuration] = await Promise.all([readGrantableGroups(this), readUserConfiguration(this)]);
    this._groups = groups.data ?? [];
    this._usernameIsEmail = configuration.data?.usernameIsEmail ?? true;
  }

  override render() {
    if (!this.draft) return nothing;
    const { name, email, userName, groupIds, held, languageIsoCode } = this.draft;
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return html`
      <div class="pair">
        ${this.#renderText('name', name)} ${this.#renderText('email', email)}
        ${this._usernameIsEmail ? nothing : this.#renderText('userName', userName)}
      </div>
      ${this.#renderField(
        'groupIds',
        html`<our-ua-group-choice
          .label=${term('field_groupIds')}
          .options=${this._groups}
          .chosen=${groupIds}
          @choose=${(event: CustomEvent<Array<string>>) => this.#set({ groupIds: event.detail })}></our-ua-group-choice>`,
        term('createGroupsText'),
      )}
      ${this.#rights.has('manageAssignments')
        ? this.#renderField(
            'assignments',
            html`<our-ua-held-rows
              .held=${held}
              @edit=${(event: CustomEvent<Array<HeldDraft>>) => this.#set({ held: event.detail })}></our-ua-held-rows>`,
            term('createHeldText'),
          )
        : nothing}
      <div class="pair">
        ${this.#renderEnd()}
        ${this.draft.kind === 'api'
          ? nothing
          : this.#renderField(
              'languageIsoCode',
              html`<our-ua-ui-language
                .label=${term('field_languageIsoCode')}
                .value=${languageIsoCode}
                @choose=${(event: CustomEvent<string>) => this.#set({ languageIsoCode: event.detail })}></our-ua-ui-language>`,
            )}
      </div>
      ${needsReason(this.draft)
        ? html`<our-ua-reason-field
            mandatory
            ?missing=${this.errors.of('reason').length > 0}
            .value=${this.draft.reason}
            @change=${(event: CustomEvent<string>) => this.#set({ reason: event.detail })}></our-ua-reason-field>`
        : nothing}
    `;
  }

  #renderField(field: (typeof CREATE_FIELDS)[number], editor: unknown, description = '', mandatory = false) {
    return html`<our-ua-field
      orientation="vertical"
      ?mandatory=${mandatory}
      .label=${this.localize.term(`ourUserAccess_field_${field}`)}
      .description=${description}
      .errors=${this.errors.of(field)}>
      ${editor}
    </our-ua-field>`;
  }

  #renderText(field: 'name' | 'email' | 'userName', value: string) {
    const label = this.localize.term(`ourUserAccess_field_${field}`);
    const input = html`<uui-input
      label=${label}
      inputmode=${field === 'email' ? 'email' : 'text'}
      autocomplete="off"
      .value=${value}
      @input=${(event: InputEvent) => this.#set({ [field]: (event.target as HTMLInputElement).value })}></uui-input>`;
    return this.#renderField(field, input, '', true);
  }

  #renderEnd() {
    const until = this.draft?.accessUntil ?? null;
    const label = this.localize.term('ourUserAccess_field_accessUntil');
    const set = (day: string) => this.#set({ accessUntil: day ? endOf(day) : null });
    return this.#renderField(
      'accessUntil',
      html`<div id="end">
        <uui-input
          type="date"
          label=${label}
          .value=${until ? lastDayBefore(until) : ''}
          @change=${(event: Event) => set(String((event.target as HTMLInputElement).value))}></uui-input>
        <uui-button
          compact
          look="outline"
          label=${this.localize.term('ourUserAccess_end_month')}
          @click=${() => set(endOfMonth(new Date()))}></uui-button>
      </div>`,
      this.localize.term('ourUserAccess_untilText'),
    );
  }

  #set(detail: Partial<CreateDraft>) {
    this.dispatchEvent(new CustomEvent('edit', { detail }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
      column-gap: var(--uui-size-layout-1);
    }
    .pair uui-input {
      width: 100%;
    }
    #end {
      display: flex;
      gap: var(--uui-size-space-2);
    }
    #end uui-button {
      flex: none;
      white-space: nowrap;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-create-form': CreateFormElement;
  }
}
