import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { call } from './api.js';

/** What all forms share: data sources, or prevalue sources. A value a line. */
export class ListPageElement extends UmbLitElement {
  static properties = { kind: { type: String }, _answer: { state: true }, _said: { state: true } };

  willUpdate(changed) {
    if (changed.has('kind')) void this.#load();
  }

  async #load() {
    this._said = undefined;
    this._answer = await call('GET', `/lists/${this.kind}`);
  }

  async #save(name) {
    const text = this.renderRoot.querySelector(`textarea[name='${CSS.escape(name)}']`).value;
    const values = text.split('\n').map((line) => line.trim()).filter(Boolean);
    const { refusal } = await call('PUT', `/lists/${this.kind}/${encodeURIComponent(name)}`, values);
    this._said = refusal ?? `${name} is saved.`;
  }

  render() {
    const { data, refusal } = this._answer ?? {};
    return html`
      <umb-body-layout>
        <h1 slot="header">${this.kind === 'dataSources' ? 'Data sources' : 'Prevalue sources'}</h1>
        ${refusal ? html`<p role="alert">${refusal}</p>` : nothing}
        <p role="status">${this._said ?? ''}</p>
        ${data?.map(
          ({ name, values }) => html`<uui-box headline=${name}>
            <textarea name=${name} aria-label=${name} rows="4" .value=${values.join('\n')}></textarea>
            <uui-button look="primary" label="Save ${name}" @click=${() => this.#save(name)}>Save</uui-button>
          </uui-box>`,
        )}
      </umb-body-layout>
    `;
  }

  static styles = css`
    h1 {
      margin: 0;
      font-size: var(--uui-type-h5-size);
    }
    uui-box {
      margin-bottom: var(--uui-size-space-5);
    }
    textarea {
      display: block;
      width: 100%;
      box-sizing: border-box;
      margin-bottom: var(--uui-size-space-3);
      font: inherit;
    }
  `;
}

customElements.define('testsite-list-page', ListPageElement);
