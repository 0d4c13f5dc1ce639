import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Answer, Failure } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import '../../shared/editing/reason-field.element.js';
import '../../shared/editing/save-problem.element.js';
import { offboard, readOffboard, type OffboardItem } from '../repository/life-cycle.wire.js';
import type { UserDetail } from '../types.js';
import { grouped } from './offboard-items.js';

/** Takes out somebody who leaves: everything that goes is listed first, one button does it. */
@customElement('our-ua-offboard-modal')
export class OffboardModalElement extends UmbModalBaseElement<{ user: UserDetail }, undefined> {
  @state()
  private _preview?: Answer<{ items: Array<OffboardItem> }>;

  @state()
  private _failure?: Failure;

  @state()
  private _reason = '';

  @state()
  private _reasonMissing = false;

  @state()
  private _busy = false;

  protected override firstUpdated() {
    void this.#load();
  }

  async #load() {
    this._preview = undefined;
    if (this.data) this._preview = await readOffboard(this, this.data.user.unique);
  }

  override render() {
    const name = this.data?.user.name ?? '';
    return html`
      <umb-body-layout headline=${this.localize.term('ourUserAccess_ask_offboard', name)}>
        <uui-box>
          ${this._failure ? html`<our-ua-save-problem .failure=${this._failure}></our-ua-save-problem>` : nothing}
          <p>${this.localize.term('ourUserAccess_means_offboard')}</p>
          ${this.#renderPreview()}
          <our-ua-reason-field
            mandatory
            ?missing=${this._reasonMissing}
            .value=${this._reason}
            @change=${(event: CustomEvent<string>) => (this._reason = event.detail)}></our-ua-reason-field>
        </uui-box>
        <uui-button slot="actions" label=${this.localize.term('general_cancel')} @click=${() => this._rejectModal()}></uui-button>
        <uui-button
          slot="actions"
          look="primary"
          color="danger"
          label=${this.localize.term('ourUserAccess_act_offboard')}
          ?disabled=${!this._preview?.data}
          .state=${this._busy ? 'waiting' : undefined}
          @click=${this.#onOffboard}></uui-button>
      </umb-body-layout>
    `;
  }

  #renderPreview() {
    if (!this._preview) return html`<uui-loader-bar></uui-loader-bar>`;
    const { data, failure } = this._preview;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!data.items.length) return html`<p>${this.localize.term('ourUserAccess_goesNothing')}</p>`;
    return html`
      <h3>${this.localize.term('ourUserAccess_goes', data.items.length)}</h3>
      ${grouped(data.items).map(
        ([kind, items]) => html`<section>
          <h4>${this.#kindName(kind)} <span>${this.localize.number(items.length)}</span></h4>
          <ul>
            ${items.map(({ name, detail }) => html`<li>${name}${detail ? html` <small>${detail}</small>` : nothing}</li>`)}
          </ul>
        </section>`,
      )}
    `;
  }

  #kindName(kind: string) {
    const key = `ourUserAccess_goes_${kind}`;
    const name = this.localize.term(key);
    return name === key ? kind : name;
  }

  async #onOffboard() {
    if (this._busy || !this.data) return;
    const reason = this._reason.trim();
    this._reasonMissing = !reason;
    if (!reason) return;
    this._busy = true;
    const { failure } = await offboard(this, this.data.user.unique, reason);
    this._busy = false;
    this._failure = failure;
    if (!failure) this._submitModal();
  }

  static override styles = [
    UmbTextStyles,
    css`
      p,
      our-ua-save-problem {
        margin: 0 0 var(--uui-size-space-4);
      }
      h3 {
        margin: var(--uui-size-space-4) 0 var(--uui-size-space-2);
        font-size: inherit;
      }
      h4 {
        margin: 0;
        font-size: inherit;
      }
      h4 span {
        color: var(--uui-color-text-alt);
        font-weight: 400;
      }
      section {
        padding: var(--uui-size-space-3) 0;
        border-top: 1px solid var(--uui-color-divider);
      }
      ul {
        margin: var(--uui-size-space-1) 0 0;
        padding: 0;
        list-style: none;
        overflow-wrap: anywhere;
      }
      small {
        color: var(--uui-color-text-alt);
      }
      our-ua-reason-field {
        display: block;
        margin-top: var(--uui-size-space-5);
      }
    `,
  ];
}

export { OffboardModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-offboard-modal': OffboardModalElement;
  }
}
