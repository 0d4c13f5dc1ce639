import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/editing/field.element.js';
import { formErrors, type FormErrors } from '../../shared/editing/field-errors.js';
import { readUserConfiguration } from '../repository/profile.wire.js';
import './access-fields.element.js';
import { CREATE_FIELDS, type CreateDraft } from './draft.js';

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
  private _usernameIsEmail = true;

  protected override firstUpdated() {
    void this.#load();
  }

  async #load() {
    this._usernameIsEmail = (await readUserConfiguration(this)).data?.usernameIsEmail ?? true;
  }

  override render() {
    if (!this.draft) return nothing;
    const { kind, name, email, userName } = this.draft;
    return html`
      <div class="pair">
        ${this.#renderText('name', name)} ${this.#renderText('email', email)}
        ${this._usernameIsEmail ? nothing : this.#renderText('userName', userName)}
      </div>
      <our-ua-access-fields
        .draft=${this.draft}
        .errors=${this.errors}
        ?no-language=${kind === 'api'}
        @edit=${(event: CustomEvent<Partial<CreateDraft>>) => this.#set(event.detail)}></our-ua-access-fields>
    `;
  }

  #renderText(field: 'name' | 'email' | 'userName', value: string) {
    const label = this.localize.term(`ourUserAccess_field_${field}`);
    return html`<our-ua-field orientation="vertical" mandatory .label=${label} .errors=${this.errors.of(field)}>
      <uui-input
        label=${label}
        inputmode=${field === 'email' ? 'email' : 'text'}
        autocomplete="off"
        .value=${value}
        @input=${(event: InputEvent) => this.#set({ [field]: (event.target as HTMLInputElement).value })}></uui-input>
    </our-ua-field>`;
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
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-create-form': CreateFormElement;
  }
}
