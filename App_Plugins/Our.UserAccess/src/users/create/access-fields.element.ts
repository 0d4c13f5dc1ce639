import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../access/group-choice.element.js';
import type { Option } from '../../shared/collection/options.js';
import '../../shared/editing/field.element.js';
import { formErrors, type FormErrors } from '../../shared/editing/field-errors.js';
import '../../shared/editing/reason-field.element.js';
import { RightsController } from '../../shared/rights.js';
import '../profile/ui-language.element.js';
import { readGrantableGroups } from '../repository/grantable.wire.js';
import { ACCESS_FIELDS, needsReason, type AccessDraft, type HeldDraft } from './draft.js';
import './end-field.element.js';
import './held-rows.element.js';

/**
 * What somebody new gets: groups, groups in workspaces, until when and why, and their language.
 * @fires edit - with what was changed as detail
 */
@customElement('our-ua-access-fields')
export class AccessFieldsElement extends UmbLitElement {
  @property({ attribute: false })
  draft?: AccessDraft;

  @property({ attribute: false })
  errors: FormErrors = formErrors(undefined, ACCESS_FIELDS);

  /** They never see the backoffice. */
  @property({ type: Boolean, attribute: 'no-language' })
  noLanguage = false;

  /** Undefined while they are on their way. */
  @state()
  private _groups?: Array<Option>;

  #rights = new RightsController(this, () => this.requestUpdate());

  protected override firstUpdated() {
    void this.#load();
  }

  async #load() {
    this._groups = (await readGrantableGroups(this)).data ?? [];
  }

  override render() {
    if (!this.draft) return nothing;
    const { groupIds, held } = this.draft;
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return html`
      ${this._groups && !this._groups.length && !this.errors.of('groupIds').length
        ? nothing
        : this.#renderField(
            'groupIds',
            html`<our-ua-group-choice
              .label=${term('field_groupIds')}
              .options=${this._groups ?? []}
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
        <our-ua-end-field
          .until=${this.draft.accessUntil}
          .errors=${this.errors.of('accessUntil')}
          @choose=${(event: CustomEvent<string | null>) => this.#set({ accessUntil: event.detail })}></our-ua-end-field>
        ${this.noLanguage ? nothing : this.#renderLanguage(this.draft)}
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

  #renderField(field: (typeof ACCESS_FIELDS)[number], editor: unknown, description = '') {
    return html`<our-ua-field
      orientation="vertical"
      .label=${this.localize.term(`ourUserAccess_field_${field}`)}
      .description=${description}
      .errors=${this.errors.of(field)}>
      ${editor}
    </our-ua-field>`;
  }

  #renderLanguage({ languageIsoCode }: AccessDraft) {
    return this.#renderField(
      'languageIsoCode',
      html`<our-ua-ui-language
        .label=${this.localize.term('ourUserAccess_field_languageIsoCode')}
        .value=${languageIsoCode}
        @choose=${(event: CustomEvent<string>) => this.#set({ languageIsoCode: event.detail })}></our-ua-ui-language>`,
    );
  }

  #set(detail: Partial<AccessDraft>) {
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
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-access-fields': AccessFieldsElement;
  }
}
