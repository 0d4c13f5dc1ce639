import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/editing/field.element.js';
import { formErrors, type FormErrors } from '../../shared/editing/field-errors.js';
import { readUserConfiguration } from '../repository/profile.wire.js';
import { PROFILE_FIELDS, type ProfileDraft } from './draft.js';
import './ui-language.element.js';

/**
 * The fields of a profile.
 * @fires edit - with what was changed as detail
 */
@customElement('our-ua-profile-form')
export class ProfileFormElement extends UmbLitElement {
  @property({ attribute: false })
  draft?: ProfileDraft;

  @property({ attribute: false })
  errors: FormErrors = formErrors(undefined, PROFILE_FIELDS);

  /** Undefined where it is not known: then it is told from the person. */
  @state()
  private _usernameIsEmail?: boolean;

  protected override firstUpdated() {
    void this.#loadConfiguration();
  }

  // Umbraco says it to those who may see its own section; anybody else goes by what the person has.
  async #loadConfiguration() {
    const { data } = await readUserConfiguration(this);
    this._usernameIsEmail = data?.usernameIsEmail ?? this.draft?.userName === this.draft?.email;
  }

  override render() {
    if (!this.draft) return nothing;
    const { name, email, userName, languageIsoCode, notes } = this.draft;
    const label = (field: keyof ProfileDraft) => this.localize.term(`ourUserAccess_field_${field}`);
    return html`
      ${this.#renderInput('name', name, true)} ${this.#renderInput('email', email, true)}
      ${this._usernameIsEmail === false ? this.#renderInput('userName', userName, true) : nothing}
      <our-ua-field .label=${label('languageIsoCode')} .errors=${this.errors.of('languageIsoCode')}>
        <our-ua-ui-language
          .label=${label('languageIsoCode')}
          .value=${languageIsoCode}
          @choose=${(event: CustomEvent<string>) => this.#set({ languageIsoCode: event.detail })}></our-ua-ui-language>
      </our-ua-field>
      <our-ua-field .label=${label('notes')} .description=${this.localize.term('ourUserAccess_notesText')} .errors=${this.errors.of('notes')}>
        <uui-textarea
          label=${label('notes')}
          auto-height
          .value=${notes}
          @input=${(event: InputEvent) => this.#set({ notes: (event.target as HTMLTextAreaElement).value })}></uui-textarea>
      </our-ua-field>
    `;
  }

  #renderInput(field: 'name' | 'email' | 'userName', value: string, mandatory: boolean) {
    const label = this.localize.term(`ourUserAccess_field_${field}`);
    const shared = field === 'email' && this._usernameIsEmail;
    return html`
      <our-ua-field
        ?mandatory=${mandatory}
        .label=${label}
        .description=${shared ? this.localize.term('ourUserAccess_emailIsUserName') : ''}
        .errors=${shared ? [...this.errors.of('email'), ...this.errors.of('userName')] : this.errors.of(field)}>
        <uui-input
          label=${label}
          inputmode=${field === 'email' ? 'email' : 'text'}
          .value=${value}
          @input=${(event: InputEvent) => this.#onInput(field, (event.target as HTMLInputElement).value)}></uui-input>
      </our-ua-field>
    `;
  }

  #onInput(field: 'name' | 'email' | 'userName', value: string) {
    this.#set(field === 'email' && this._usernameIsEmail ? { email: value, userName: value } : { [field]: value });
  }

  #set(detail: Partial<ProfileDraft>) {
    this.dispatchEvent(new CustomEvent('edit', { detail }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    uui-input,
    uui-textarea {
      width: 100%;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-profile-form': ProfileFormElement;
  }
}
