import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { umbFocus } from '@umbraco-cms/backoffice/lit-element';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Failure } from '../api/types.js';
import '../editing/reason-field.element.js';
import type { ConfirmData } from './confirm.js';

/** A question before something is taken away. It stays open while that is done, and says why when it is refused. */
@customElement('our-ua-confirm-modal')
export class ConfirmModalElement extends UmbModalBaseElement<ConfirmData, undefined> {
  @state()
  private _busy = false;

  @state()
  private _failure?: Failure;

  @state()
  private _reason = '';

  @state()
  private _reasonMissing = false;

  override render() {
    if (!this.data) return nothing;
    const { headline, sentences } = this.data;
    const over = this._failure !== undefined && this._failure.kind !== 'failed' && this._failure.kind !== 'invalid';
    return html`
      <uui-dialog-layout class="uui-text" .headline=${headline}>
        ${sentences.map((sentence) => html`<p>${sentence}</p>`)} ${over ? nothing : this.#renderReason()}
        <div id="failure" role="alert">
          ${this._failure ? html`<p>${this._failure.sentence ?? this.localize.term('ourUserAccess_failedText')}</p>` : nothing}
        </div>
        <uui-button
          slot="actions"
          label=${this.localize.term(over ? 'general_close' : 'general_cancel')}
          @click=${() => this._rejectModal()}></uui-button>
        ${over ? this.#renderInstead() : this.#renderConfirm(this.data)}
      </uui-dialog-layout>
    `;
  }

  #renderReason() {
    if (!this.data?.reason) return nothing;
    return html`<our-ua-reason-field
      ?mandatory=${this.data.reason === 'mandatory'}
      ?missing=${this._reasonMissing}
      .value=${this._reason}
      @change=${(event: CustomEvent<string>) => (this._reason = event.detail)}></our-ua-reason-field>`;
  }

  #renderConfirm({ color, confirmLabel, reason }: ConfirmData) {
    const button = (focus: unknown) => html`<uui-button
      slot="actions"
      look="primary"
      color=${color ?? 'danger'}
      label=${confirmLabel}
      .state=${this._busy ? 'waiting' : undefined}
      @click=${this.#onConfirm}
      ${focus}></uui-button>`;
    return reason ? button(nothing) : button(umbFocus());
  }

  #renderInstead() {
    const instead = this.data?.instead;
    if (!instead || instead.code !== this._failure?.code) return nothing;
    const go = () => {
      this._rejectModal();
      instead.act();
    };
    return html`<uui-button slot="actions" look="primary" label=${instead.label} @click=${go}></uui-button>`;
  }

  async #onConfirm() {
    if (this._busy || !this.data) return;
    const reason = this._reason.trim();
    this._reasonMissing = this.data.reason === 'mandatory' && !reason;
    if (this._reasonMissing) return;
    this._busy = true;
    const { failure } = await this.data.act(reason);
    this._busy = false;
    this._failure = failure;
    if (!failure) this._submitModal();
  }

  static override styles = [
    UmbTextStyles,
    css`
      uui-dialog-layout {
        max-inline-size: 60ch;
        overflow-wrap: anywhere;
      }
      our-ua-reason-field {
        margin-top: var(--uui-size-space-5);
      }
      #failure {
        color: var(--uui-color-danger);
      }
    `,
  ];
}

export { ConfirmModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-confirm-modal': ConfirmModalElement;
  }
}
