import { css, customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import { EditorSidebarElement } from '../../shared/editing/editor-sidebar.element.js';
import '../../shared/editing/field.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { announceInvitation } from '../changed.js';
import { changeInvitationEmail } from '../repository/invitation.wire.js';
import type { ChangeModalData } from './change-modal.token.js';

/** Sends the invitation to another address; what went to the old one stops working. */
@customElement('our-ua-invitation-email-modal')
export class InvitationEmailModalElement extends EditorSidebarElement<ChangeModalData> {
  protected override readonly fields = ['email'];

  @state()
  private _email?: string;

  protected headline() {
    return this.localize.term('ourUserAccess_emailHeadline', this.data!.invitation.name);
  }

  protected renderContent(errors: FormErrors) {
    const { email, lastError } = this.data!.invitation;
    const label = this.localize.term('ourUserAccess_field_email');
    return html`
      <p>${this.localize.term('ourUserAccess_invitationMeans_changeEmail')}</p>
      ${lastError ? html`<p lang="en" class="error">${lastError}</p>` : ''}
      <our-ua-field orientation="vertical" mandatory .label=${label} .errors=${errors.of('email')}>
        <uui-input
          label=${label}
          inputmode="email"
          autocomplete="off"
          .value=${this._email ?? email}
          @input=${(event: InputEvent) => (this._email = (event.target as HTMLInputElement).value)}></uui-input>
      </our-ua-field>
    `;
  }

  protected override renderActions() {
    return html`${this.renderClose()} ${this.renderAct(this.localize.term('ourUserAccess_sendThere'), () => void this.#onSend())}`;
  }

  async #onSend() {
    this._failure = this.chooseFirst(this._email?.trim() ? [] : ['email']);
    if (!this._failure) await this.finish(() => this.save());
  }

  protected async save() {
    const { invitation } = this.data!;
    const answer = await changeInvitationEmail(this, invitation, (this._email ?? '').trim());
    if (answer.data) await announceInvitation(this, invitation.unique);
    return answer;
  }

  static override styles = [
    ...EditorSidebarElement.styles,
    css`
      p {
        margin: 0 0 var(--uui-size-space-4);
        line-height: 1.5;
        overflow-wrap: anywhere;
      }
      .error {
        color: var(--uui-color-danger);
      }
      uui-input {
        width: 100%;
      }
    `,
  ];
}

export { InvitationEmailModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invitation-email-modal': InvitationEmailModalElement;
  }
}
