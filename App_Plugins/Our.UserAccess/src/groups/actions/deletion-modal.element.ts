import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Failure } from '../../shared/api/types.js';
import { deleteGroup, readDeletion, type DeletionPreview } from '../repository/group.wire.js';
import type { DeletionData } from './modals.js';

/** What deleting a group takes away, before it is deleted. */
@customElement('our-ua-deletion-modal')
export class DeletionModalElement extends UmbModalBaseElement<DeletionData, undefined> {
  @state()
  private _preview?: DeletionPreview;

  @state()
  private _failure?: Failure;

  @state()
  private _busy = false;

  override firstUpdated() {
    void this.#load();
  }

  async #load() {
    if (!this.data) return;
    const { data, failure } = await readDeletion(this, this.data.unique);
    this._preview = data;
    this._failure = failure;
  }

  async #onDelete() {
    if (this._busy || !this.data) return;
    this._busy = true;
    const { failure } = await deleteGroup(this, this.data.unique, this.data.version);
    this._busy = false;
    this._failure = failure;
    if (!failure) this._submitModal();
  }

  override render() {
    if (!this.data) return nothing;
    const may = this._preview?.isAllowed === true && !this._failure;
    return html`
      <uui-dialog-layout class="uui-text" headline=${this.localize.term('ourUserAccess_deleteGroup', this.data.name)}>
        ${this._preview ? this.#renderPreview(this._preview) : this._failure ? nothing : html`<uui-loader-bar></uui-loader-bar>`}
        <div id="failure" role="alert">
          ${this._failure ? html`<p>${this._failure.sentence ?? this.localize.term('ourUserAccess_failedText')}</p>` : nothing}
        </div>
        <uui-button
          slot="actions"
          label=${this.localize.term(may ? 'general_cancel' : 'general_close')}
          @click=${() => this._rejectModal()}></uui-button>
        ${may
          ? html`<uui-button
              slot="actions"
              look="primary"
              color="danger"
              label=${this.localize.term('actions_delete')}
              .state=${this._busy ? 'waiting' : undefined}
              @click=${this.#onDelete}></uui-button>`
          : nothing}
      </uui-dialog-layout>
    `;
  }

  #renderPreview({ isAllowed, reason, members, membersWithoutOther, items }: DeletionPreview) {
    if (!isAllowed) return html`<p>${reason}</p>`;
    if (!items.length) return html`<p>${this.localize.term('ourUserAccess_deletionNothing')}</p>`;
    return html`
      ${members ? html`<p>${this.localize.term('ourUserAccess_deletionMembers', members)}</p>` : nothing}
      ${membersWithoutOther ? html`<p>${this.localize.term('ourUserAccess_deletionAlone', membersWithoutOther)}</p>` : nothing}
      <ul tabindex="0" aria-label=${this.localize.term('ourUserAccess_deleteGroup', this.data?.name ?? '')}>
        ${items.map(
          ({ kind, name, detail }) => html`<li>
            <b>${this.localize.term(`ourUserAccess_kind_${kind}`)}</b> ${name ?? this.localize.term('ourUserAccess_wholeSite')}
            ${detail ? html`<small>${detail}</small>` : nothing}
          </li>`,
        )}
      </ul>
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      uui-dialog-layout {
        max-inline-size: 60ch;
        overflow-wrap: anywhere;
      }
      ul {
        max-height: 16rem;
        margin: 0;
        padding: 0;
        overflow: auto;
        list-style: none;
      }
      li {
        padding: var(--uui-size-space-2) 0;
        border-top: 1px solid var(--uui-color-divider);
      }
      small {
        color: var(--uui-color-text-alt);
      }
      #failure {
        color: var(--uui-color-danger);
      }
    `,
  ];
}

export { DeletionModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-deletion-modal': DeletionModalElement;
  }
}
