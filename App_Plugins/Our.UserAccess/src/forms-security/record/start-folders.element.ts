import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import { FORMS_CHOICE_MODAL } from '../choice/choice-modal.token.js';
import type { FolderReference, PlacedName } from '../types.js';

/**
 * The folders in which a record counts.
 * @fires choose - with the ids as detail
 */
@customElement('our-ua-start-folders')
export class StartFoldersElement extends UmbLitElement {
  @property({ attribute: false })
  value: Array<string> = [];

  /** Those whose names are known already. */
  @property({ attribute: false })
  known: Array<FolderReference> = [];

  @property({ type: Boolean })
  readonly = false;

  #picked = new Map<string, PlacedName>();

  #announce(value: Array<string>) {
    this.dispatchEvent(new CustomEvent('choose', { detail: value }));
  }

  async #onAdd() {
    try {
      const folder = await openDialog(this, FORMS_CHOICE_MODAL, { data: { kind: 'folder', without: this.value } });
      this.#picked.set(folder.id, folder);
      this.#announce([...this.value, folder.id]);
    } catch {
      // Closing the choice leaves everything as it was.
    }
  }

  #nameOf(id: string) {
    const folder = this.#picked.get(id);
    return folder ? [...folder.path, folder.name].join(' / ') : this.known.find((known) => known.id === id)?.name;
  }

  override render() {
    return html`
      ${this.value.length ? html`<ul>${this.value.map((id) => this.#renderFolder(id))}</ul>` : nothing}
      ${this.readonly
        ? this.value.length ? nothing : html`<p>${this.localize.term('ourUserAccess_formsNoStartFolders')}</p>`
        : html`<uui-button look="placeholder" label=${this.localize.term('ourUserAccess_formsAddFolder')} @click=${this.#onAdd}></uui-button>`}
    `;
  }

  #renderFolder(id: string) {
    const name = this.#nameOf(id);
    const shown = name ?? this.localize.term('ourUserAccess_formsFolderGone');
    return html`<li>
      <uui-icon name="icon-folder" aria-hidden="true"></uui-icon>
      <span class=${name ? '' : 'gone'}>${shown}</span>
      ${this.readonly
        ? nothing
        : html`<uui-button
            compact
            label=${this.localize.term('ourUserAccess_formsTakeOut', shown)}
            @click=${() => this.#announce(this.value.filter((other) => other !== id))}>
            ${this.localize.term('general_remove')}
          </uui-button>`}
    </li>`;
  }

  static override styles = css`
    uui-button[look='placeholder'] {
      width: 100%;
    }
    ul,
    p {
      margin: 0 0 var(--uui-size-space-3);
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-3);
      padding: var(--uui-size-space-1) 0;
    }
    span {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .gone {
      font-style: italic;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-start-folders': StartFoldersElement;
  }
}
