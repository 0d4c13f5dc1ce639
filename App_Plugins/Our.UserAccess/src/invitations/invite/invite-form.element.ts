import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/editing/field.element.js';
import { formErrors, type FormErrors } from '../../shared/editing/field-errors.js';
import '../../users/create/access-fields.element.js';
import { INVITE_FIELDS, type InviteDraft } from './draft.js';
import './message-field.element.js';
import './sign-in-ways.element.js';
import './warnings.element.js';

/**
 * Who is invited, how they will sign in, to what, and with which words.
 * @fires edit - with what was changed as detail
 */
@customElement('our-ua-invite-form')
export class InviteFormElement extends UmbLitElement {
  @property({ attribute: false })
  draft?: InviteDraft;

  @property({ attribute: false })
  errors: FormErrors = formErrors(undefined, INVITE_FIELDS);

  /** The invitation that is edited, which is none to warn of. */
  @property()
  unique = '';

  override render() {
    if (!this.draft) return nothing;
    const { name, email, signIn, message } = this.draft;
    const onEdit = (event: CustomEvent<Partial<InviteDraft>>) => this.#set(event.detail);
    return html`
      <div class="pair">${this.#renderText('name', name)} ${this.#renderText('email', email)}</div>
      <our-ua-invite-warnings .draft=${this.draft} .unique=${this.unique} @edit=${onEdit}></our-ua-invite-warnings>
      <our-ua-sign-in-ways
        .chosen=${signIn}
        @choose=${(event: CustomEvent<InviteDraft['signIn']>) => this.#set({ signIn: event.detail })}></our-ua-sign-in-ways>
      <our-ua-access-fields .draft=${this.draft} .errors=${this.errors} @edit=${onEdit}></our-ua-access-fields>
      <our-ua-message-field
        .value=${message}
        .errors=${this.errors.of('message')}
        @edit=${(event: CustomEvent<string>) => this.#set({ message: event.detail })}></our-ua-message-field>
    `;
  }

  #renderText(field: 'name' | 'email', value: string) {
    const label = this.localize.term(`ourUserAccess_field_${field}`);
    return html`<our-ua-field orientation="vertical" mandatory .label=${label} .errors=${this.errors.of(field)}>
      <uui-input
        id=${field}
        label=${label}
        inputmode=${field === 'email' ? 'email' : 'text'}
        autocomplete="off"
        .value=${value}
        @input=${(event: InputEvent) => this.#set({ [field]: (event.target as HTMLInputElement).value })}></uui-input>
    </our-ua-field>`;
  }

  override focus() {
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }

  #set(detail: Partial<InviteDraft>) {
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
    our-ua-sign-in-ways {
      margin-bottom: var(--uui-size-space-5);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invite-form': InviteFormElement;
  }
}
