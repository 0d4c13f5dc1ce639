import { css, customElement, html, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { saveFile } from '../../shared/api/download.js';
import '../../shared/editing/field.element.js';
import { template } from './template.js';

const LARGEST = 5 * 1024 * 1024;

/**
 * Where the people of an import come from: a file, or lines that are pasted.
 * @fires edit - with the text as detail
 */
@customElement('our-ua-import-source')
export class ImportSourceElement extends UmbLitElement {
  @property()
  text = '';

  /** There is nothing to import yet. */
  @property({ type: Boolean })
  missing = false;

  /** They are invited: a plain list will do, and a template says so. */
  @property({ type: Boolean })
  invites = false;

  @state()
  private _tooLarge = false;

  override render() {
    const paste = this.localize.term(this.invites ? 'ourUserAccess_manyPaste' : 'ourUserAccess_importPaste');
    const sentence = this._tooLarge ? 'ourUserAccess_importTooLarge' : this.missing ? 'ourUserAccess_importNothing' : undefined;
    return html`
      <p>${this.localize.term(this.invites ? 'ourUserAccess_manyText' : 'ourUserAccess_importText')}</p>
      <uui-button
        look="outline"
        label=${this.localize.term('ourUserAccess_importTemplate')}
        @click=${() => saveFile(new Blob([template(this.invites ? 'password' : 'invite')], { type: 'text/csv' }), 'people.csv')}></uui-button>
      <label id="file">
        <b>${this.localize.term('ourUserAccess_importFile')}</b>
        <input type="file" accept=".csv,text/csv,text/plain" @change=${this.#onFile} />
      </label>
      <our-ua-field orientation="vertical" .label=${paste} .errors=${sentence ? [this.localize.term(sentence)] : []}>
        <uui-textarea
          label=${paste}
          rows="12"
          spellcheck="false"
          .value=${this.text}
          @input=${(event: InputEvent) => this.#announce((event.target as HTMLTextAreaElement).value)}></uui-textarea>
      </our-ua-field>
    `;
  }

  async #onFile(event: Event) {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (!file) return;
    this._tooLarge = file.size > LARGEST;
    if (!this._tooLarge) this.#announce(await file.text());
  }

  #announce(text: string) {
    this.dispatchEvent(new CustomEvent('edit', { detail: text }));
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
      }
      p {
        margin: 0 0 var(--uui-size-space-4);
        line-height: 1.5;
      }
      #file {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--uui-size-space-4);
        margin: var(--uui-size-space-5) 0;
      }
      uui-textarea {
        width: 100%;
        font-family: monospace;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-import-source': ImportSourceElement;
  }
}
