import { css, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

/** The values of an entry. What is withheld is not entered here, and stays as it is. */
class EntryEditorElement extends UmbLitElement {
  static properties = { fields: { attribute: false }, entry: { attribute: false } };

  firstUpdated() {
    this.renderRoot.querySelector('dialog').showModal();
  }

  #onSubmit(event) {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('save', { detail: Object.fromEntries(new FormData(event.target)) }));
  }

  #cancel = () => this.dispatchEvent(new CustomEvent('cancel'));

  render() {
    return html`<dialog aria-label="Edit the entry" @cancel=${this.#cancel}>
      <form @submit=${this.#onSubmit}>
        ${this.fields.map((field) => this.#renderField(field))}
        <div>
          <button type="button" @click=${this.#cancel}>Cancel</button>
          <button type="submit">Save</button>
        </div>
      </form>
    </dialog>`;
  }

  #renderField({ alias, label }) {
    const isWithheld = this.entry.withheld.includes(alias);
    return html`<label>
      ${label}
      <input name=${alias} .value=${isWithheld ? '' : (this.entry.values[alias] ?? '')} placeholder=${isWithheld ? 'Withheld' : ''} ?disabled=${isWithheld} />
    </label>`;
  }

  static styles = css`
    dialog {
      width: min(32rem, 90vw);
      border: 1px solid var(--uui-color-border);
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
      color: var(--uui-color-text);
    }
    form {
      display: grid;
      gap: var(--uui-size-space-4);
    }
    label {
      display: grid;
      gap: var(--uui-size-space-1);
      font-weight: 700;
    }
    input,
    button {
      padding: var(--uui-size-space-2) var(--uui-size-space-3);
      font: inherit;
    }
    div {
      display: flex;
      justify-content: flex-end;
      gap: var(--uui-size-space-3);
    }
  `;
}

customElements.define('testsite-entry-editor', EntryEditorElement);
