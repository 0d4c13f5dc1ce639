import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Failure } from '../../shared/api/types.js';
import '../../shared/editing/field.element.js';
import '../../shared/editing/save-problem.element.js';
import '../password/secret.element.js';
import { addCredential, removeCredential } from '../repository/security.wire.js';
import type { CredentialData } from './credential-modal.token.js';
import { CLIENT_PREFIX, isClientName, newSecret, nextName } from './new-secret.js';

/** Makes a client credential. The secret is made here and shown once: nobody need invent one. */
@customElement('our-ua-credential-modal')
export class CredentialModalElement extends UmbModalBaseElement<CredentialData, undefined> {
  @state()
  private _name = '';

  @state()
  private _nameProblem = '';

  @state()
  private _failure?: Failure;

  @state()
  private _secret?: string;

  @state()
  private _busy = false;

  protected override firstUpdated() {
    if (this.data?.replaces) this._name = nextName(this.data.replaces);
  }

  override render() {
    const { replaces } = this.data ?? {};
    const headline = replaces ? this.localize.term('ourUserAccess_credentialReplace', replaces) : this.localize.term('ourUserAccess_credentialAdd');
    return html`<uui-dialog-layout class="uui-text" .headline=${headline}>
      ${this._secret ? this.#renderMade(this._secret) : this.#renderForm()}
    </uui-dialog-layout>`;
  }

  #renderForm() {
    const label = this.localize.term('ourUserAccess_clientName');
    return html`
      ${this._failure ? html`<our-ua-save-problem .failure=${this._failure}></our-ua-save-problem>` : nothing}
      <our-ua-field
        orientation="vertical"
        mandatory
        .label=${label}
        .description=${this.localize.term('ourUserAccess_clientNameText')}
        .errors=${this._nameProblem ? [this._nameProblem] : []}>
        <uui-input label=${label} .value=${this._name} @input=${(event: InputEvent) => (this._name = (event.target as HTMLInputElement).value)}>
          <span slot="prepend">${CLIENT_PREFIX}</span>
        </uui-input>
      </our-ua-field>
      <uui-button slot="actions" label=${this.localize.term('general_cancel')} @click=${() => this._rejectModal()}></uui-button>
      <uui-button
        slot="actions"
        look="primary"
        color="positive"
        label=${this.localize.term('ourUserAccess_credentialMake')}
        .state=${this._busy ? 'waiting' : undefined}
        @click=${this.#onMake}></uui-button>
    `;
  }

  #renderMade(secret: string) {
    return html`
      <our-ua-secret .label=${this.localize.term('ourUserAccess_clientId')} .value=${CLIENT_PREFIX + this._name}></our-ua-secret>
      <our-ua-secret .label=${this.localize.term('ourUserAccess_clientSecret')} .value=${secret}></our-ua-secret>
      ${this.data?.replaces ? this.#renderOld(this.data.replaces) : this.#renderClose('ourUserAccess_done', 'primary')}
    `;
  }

  // The old one is removed when the program has the new one, which only people know.
  #renderOld(clientId: string) {
    return html`
      <p>${this.localize.term('ourUserAccess_credentialReplaceText', clientId)}</p>
      ${this._failure ? html`<our-ua-save-problem .failure=${this._failure}></our-ua-save-problem>` : nothing}
      ${this.#renderClose('ourUserAccess_credentialKeepOld', 'default')}
      <uui-button
        slot="actions"
        look="primary"
        color="danger"
        label=${this.localize.term('ourUserAccess_credentialRemoveOld')}
        .state=${this._busy ? 'waiting' : undefined}
        @click=${() => this.#onRemoveOld(clientId)}></uui-button>
    `;
  }

  #renderClose(label: string, look: 'primary' | 'default') {
    return html`<uui-button slot="actions" look=${look} label=${this.localize.term(label)} @click=${() => this._submitModal()}></uui-button>`;
  }

  async #onRemoveOld(clientId: string) {
    if (this._busy || !this.data) return;
    this._busy = true;
    const { failure } = await removeCredential(this, this.data.userId, clientId);
    this._busy = false;
    this._failure = failure;
    if (!failure) this._submitModal();
  }

  async #onMake() {
    this._nameProblem = isClientName(this._name) ? '' : this.localize.term('ourUserAccess_clientNameText');
    if (this._busy || this._nameProblem || !this.data) return;
    this._busy = true;
    const secret = newSecret();
    const { failure } = await addCredential(this, this.data.userId, CLIENT_PREFIX + this._name, secret);
    this._busy = false;
    this._failure = failure;
    if (!failure) this._secret = secret;
  }

  static override styles = [
    UmbTextStyles,
    css`
      uui-dialog-layout {
        max-inline-size: 64ch;
      }
      uui-input {
        width: 100%;
      }
      uui-input span {
        padding-left: var(--uui-size-space-3);
        color: var(--uui-color-text-alt);
        white-space: nowrap;
      }
      p {
        margin: var(--uui-size-space-5) 0 0;
      }
      our-ua-secret + our-ua-secret {
        margin-top: var(--uui-size-space-5);
      }
    `,
  ];
}

export { CredentialModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-credential-modal': CredentialModalElement;
  }
}
