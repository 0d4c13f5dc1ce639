import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { call, download } from './api.js';
import './entry-editor.js';

/** One form with its entries. What somebody may not do is not offered; what they may not see says why. */
export class FormPageElement extends UmbLitElement {
  static properties = {
    key: { type: String },
    _form: { state: true },
    _entries: { state: true },
    _workflow: { state: true },
    _refusal: { state: true },
    _edited: { state: true },
  };

  willUpdate(changed) {
    if (changed.has('key')) void this.#load();
  }

  async #load() {
    const { key } = this;
    this._form = this._entries = this._workflow = this._refusal = this._edited = undefined;
    const form = await call('GET', `/${key}`);
    if (key !== this.key) return;
    this._form = form.data;
    this._refusal = form.refusal;
    if (!form.data) return;
    this._entries = await call('GET', `/${key}/entries`);
    if (this.#may('manageWorkflows')) this._workflow = (await call('GET', `/${key}/workflow`)).data;
  }

  #may = (permission) => this._form?.may.includes(permission) ?? false;

  async #do(change) {
    const { refusal } = await change;
    this._refusal = refusal;
    if (refusal) return;
    this._entries = await call('GET', `/${this.key}/entries`);
  }

  async #save({ detail }) {
    await this.#do(call('PUT', `/${this.key}/entries/${this._edited.id}`, detail));
    if (!this._refusal) this._edited = undefined;
  }

  #remove(entry) {
    if (window.confirm('Delete this entry for good?')) void this.#do(call('DELETE', `/${this.key}/entries/${entry.id}`));
  }

  async #rename() {
    const name = window.prompt('Name of the form', this._form.name);
    if (!name) return;
    await this.#do(call('PUT', `/${this.key}`, { name, folderKey: this._form.folderKey }));
    if (this._refusal) return;
    this._form = { ...this._form, name };
    this.#changed();
  }

  async #removeForm() {
    if (!window.confirm(`Delete ${this._form.name} with all its entries?`)) return;
    const { refusal } = await call('DELETE', `/${this.key}`);
    this._refusal = refusal;
    if (refusal) return;
    this.#changed();
    history.pushState(null, '', 'section/content');
  }

  async #notify() {
    const notifyAddress = window.prompt('Who is told of a new entry? An address, or nothing.', this._workflow.notifyAddress);
    if (notifyAddress === null) return;
    await this.#do(call('PUT', `/${this.key}/workflow`, { notifyAddress }));
    if (!this._refusal) this._workflow = { notifyAddress };
  }

  async #export() {
    this._refusal = (await download(`/${this.key}/entries/export`, `${this._form.slug}.csv`)).refusal;
  }

  #changed() {
    window.dispatchEvent(new CustomEvent('testsite-forms-changed'));
  }

  render() {
    return html`
      <umb-body-layout>
        <h1 slot="header">${this._form?.name ?? ''}</h1>
        ${this._refusal ? html`<p class="refusal" role="alert">${this._refusal}</p>` : nothing} ${this._form ? this.#renderForm() : nothing}
      </umb-body-layout>
    `;
  }

  #renderForm() {
    return html`
      <div class="actions">
        ${this.#may('manageForms')
          ? html`<uui-button look="outline" label="Rename" @click=${this.#rename}></uui-button>
              <uui-button look="outline" color="danger" label="Delete form" @click=${this.#removeForm}></uui-button>`
          : nothing}
        ${this._workflow
          ? html`<uui-button look="outline" label="Workflow: ${this._workflow.notifyAddress || 'nobody is told'}" @click=${this.#notify}></uui-button>`
          : nothing}
        <a href="/forms/${this._form.slug}" target="_blank" rel="noopener">Open its page</a>
      </div>
      <uui-box headline="Entries">
        ${this.#may('viewEntries') && this._entries?.data?.total
          ? html`<uui-button slot="header-actions" look="outline" label="Export" @click=${this.#export}></uui-button>`
          : nothing}
        ${this._entries ? this.#renderEntries(this._entries) : html`<uui-loader-bar></uui-loader-bar>`}
      </uui-box>
    `;
  }

  #renderEntries({ data, refusal }) {
    if (refusal) return html`<p class="refusal" id="entries-refusal">${refusal}</p>`;
    if (!data.total) return html`<p>Nobody has sent anything yet.</p>`;
    const { fields } = this._form;
    return html`
      <div class="frame">
        <table>
          <thead>
            <tr>
              <th scope="col">Sent</th>
              ${fields.map(({ label, isSensitive }) => html`<th scope="col">${label}${isSensitive ? html` <umb-icon name="icon-lock" title="Sensitive"></umb-icon>` : nothing}</th>`)}
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${data.items.map((entry) => this.#renderEntry(entry, fields))}
          </tbody>
        </table>
      </div>
      ${this._edited
        ? html`<testsite-entry-editor
            .fields=${fields}
            .entry=${this._edited}
            @save=${this.#save}
            @cancel=${() => (this._edited = undefined)}></testsite-entry-editor>`
        : nothing}
    `;
  }

  #renderEntry(entry, fields) {
    const { at, values, withheld } = entry;
    const nameOf = `entry of ${values.name ?? new Date(at).toLocaleString()}`;
    return html`<tr>
      <td>${new Date(`${at}Z`).toLocaleDateString()}</td>
      ${fields.map(({ alias }) => html`<td>${withheld.includes(alias) ? html`<i class="withheld">Withheld</i>` : (values[alias] ?? '')}</td>`)}
      <td>
        ${this.#may('editEntries') ? html`<uui-button compact label="Edit the ${nameOf}" @click=${() => (this._edited = entry)}>Edit</uui-button>` : nothing}
        ${this.#may('deleteEntries') ? html`<uui-button compact label="Delete the ${nameOf}" @click=${() => this.#remove(entry)}>Delete</uui-button>` : nothing}
      </td>
    </tr>`;
  }

  static styles = css`
    h1 {
      margin: 0;
      font-size: var(--uui-type-h5-size);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-3);
      margin-bottom: var(--uui-size-space-5);
    }
    a {
      color: var(--uui-color-interactive);
    }
    .frame {
      overflow: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: var(--uui-size-space-3);
      border-bottom: 1px solid var(--uui-color-divider);
      text-align: left;
      vertical-align: top;
    }
    td:last-child {
      white-space: nowrap;
      text-align: right;
    }
    .withheld {
      color: var(--uui-color-text-alt);
    }
    .refusal {
      margin: 0 0 var(--uui-size-space-4);
      padding-left: var(--uui-size-space-4);
      border-left: 4px solid var(--uui-color-danger);
    }
  `;
}

customElements.define('testsite-form-page', FormPageElement);
