import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { umbFocus } from '@umbraco-cms/backoffice/lit-element';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Failure } from '../api/types.js';
import type { ConfirmData } from './confirm.js';

/** A question before something is taken away. It stays open while that is done, and says why when it is refused. */
@customElement('our-ua-confirm-modal')
export class ConfirmModalElement extends UmbModalBaseElement<ConfirmData, undefined> {
  @state()
  private _busy = false;

  @state()
  private _failure?: Failure;

  override render() {
    if (!this.data) return nothing;
    const { headline, sentences, confirmLabel } = this.data;
    const over = this._failure !== undefined && this._failure.kind !== 'failed';
    return html`
      <uui-dialog-layout class="uui-text" .headline=${headline}>
        ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
        <div id="failure" role="alert">
          ${this._failure ? html`<p>${this._failure.sentence ?? this.localize.term('ourUserAccess_failedText')}</p>` : nothing}
        </div>
        <uui-button
          slot="actions"
          label=${this.localize.term(over ? 'general_close' : 'general_cancel')}
          @click=${() => this._rejectModal()}></uui-button>
        ${over
          ? nothing
          : html`<uui-button
              slot="actions"
              look="primary"
              color="danger"
              label=${confirmLabel}
              .state=${this._busy ? 'waiting' : undefined}
              @click=${this.#onConfirm}
              ${umbFocus()}></uui-button>`}
      </uui-dialog-layout>
    `;
  }

  async #onConfirm() {
    if (this._busy || !this.data) return;
    this._busy = true;
    const { failure } = await this.data.act();
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
