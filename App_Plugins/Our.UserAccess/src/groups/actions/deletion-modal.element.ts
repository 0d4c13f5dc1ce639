import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Failure } from '../../shared/api/types.js';
import { deleteGroups, readDeletions, type DeletedGroup, type DeletionsPreview } from '../repository/group-deletion.wire.js';
import './deletion-preview.element.js';
import type { DeletionData, DeletionValue } from './modals.js';

/** What deleting groups takes away, before they are deleted; and what became of each where not all of them could be. */
@customElement('our-ua-deletion-modal')
export class DeletionModalElement extends UmbModalBaseElement<DeletionData, DeletionValue> {
  @state()
  private _preview?: DeletionsPreview;

  @state()
  private _results: Array<DeletedGroup> = [];

  @state()
  private _failure?: Failure;

  @state()
  private _busy = false;

  override firstUpdated() {
    void this.#load();
  }

  async #load() {
    if (!this.data) return;
    const { data, failure } = await readDeletions(this, this.data.uniques);
    this._preview = data;
    this._failure = failure;
  }

  get #going() {
    return this._preview?.groups.filter(({ preview }) => preview.isAllowed) ?? [];
  }

  async #onDelete() {
    if (this._busy) return;
    this._busy = true;
    const { data, failure } = await deleteGroups(this, this.#going);
    this._busy = false;
    this._failure = failure;
    if (!data) return;
    this._results = data.items;
    this.value = { deleted: data.items.filter(({ deleted }) => deleted) };
    if (this._results.every(({ deleted }) => deleted)) this._submitModal();
  }

  override render() {
    return html`
      <uui-dialog-layout class="uui-text" headline=${this.#headline()}>
        ${this.#renderContent()}
        <div id="failure" role="alert">
          ${this._failure ? html`<p>${this._failure.sentence ?? this.localize.term('ourUserAccess_failedText')}</p>` : nothing}
        </div>
        ${this.#renderActions()}
      </uui-dialog-layout>
    `;
  }

  #headline() {
    const groups = this._preview?.groups ?? [];
    const count = this.data?.uniques.length ?? 0;
    return groups.length === 1 ? this.localize.term('ourUserAccess_deleteGroup', groups[0]!.name) : this.localize.term('ourUserAccess_deleteGroups', count);
  }

  #renderContent() {
    if (this._results.length) return this.#renderResults();
    if (this._preview) return html`<our-ua-deletion-preview .preview=${this._preview}></our-ua-deletion-preview>`;
    return this._failure ? nothing : html`<uui-loader-bar></uui-loader-bar>`;
  }

  #renderResults() {
    return html`<div role="status">
      <ul>
        ${this._results.map(
          ({ name, deleted, sentence }) => html`<li>
            <uui-icon name=${deleted ? 'icon-check' : 'icon-block'} aria-hidden="true"></uui-icon>
            <span><b>${name}</b> ${deleted ? this.localize.term('ourUserAccess_wasDeleted') : html`<span lang="en">${sentence}</span>`}</span>
          </li>`,
        )}
      </ul>
    </div>`;
  }

  #renderActions() {
    const over = this._results.length > 0;
    const count = this._failure ? 0 : this.#going.length;
    const close = () => (over ? this._submitModal() : this._rejectModal());
    const label = count === 1 ? this.localize.term('actions_delete') : this.localize.term('ourUserAccess_deleteCount', count);
    return html`
      <uui-button slot="actions" label=${this.localize.term(count && !over ? 'general_cancel' : 'general_close')} @click=${close}></uui-button>
      ${count && !over
        ? html`<uui-button
            slot="actions"
            look="primary"
            color="danger"
            label=${label}
            .state=${this._busy ? 'waiting' : undefined}
            @click=${this.#onDelete}></uui-button>`
        : nothing}
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      uui-dialog-layout {
        inline-size: 60ch;
        max-inline-size: 90vw;
        overflow-wrap: anywhere;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        gap: var(--uui-size-space-3);
        padding: var(--uui-size-space-2) 0;
      }
      uui-icon {
        flex: none;
        margin-top: 0.25em;
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
