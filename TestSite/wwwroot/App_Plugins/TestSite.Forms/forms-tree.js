import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { call } from './api.js';

const LISTS = [
  { kind: 'dataSources', name: 'Data sources', icon: 'icon-server' },
  { kind: 'prevalueSources', name: 'Prevalue sources', icon: 'icon-bulleted-list' },
];
const pathOf = (page) => `section/content/workspace/testsite-forms/${page}`;

/** The folders and forms that somebody sees, with what they may make and maintain. */
class FormsTreeElement extends UmbLitElement {
  static properties = { _tree: { state: true } };

  constructor() {
    super();
    void this.#load();
  }

  #onChanged = () => this.#load();

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('testsite-forms-changed', this.#onChanged);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('testsite-forms-changed', this.#onChanged);
  }

  async #load() {
    this._tree = (await call('GET', '')).data;
  }

  async #make(folder) {
    const name = window.prompt('Name of the form');
    if (!name) return;
    const { data, refusal } = await call('POST', '', { name, folderKey: folder?.key ?? null });
    if (refusal) return window.alert(refusal);
    await this.#load();
    history.pushState(null, '', pathOf(`form/${data.key}`));
  }

  render() {
    return html`<nav aria-label="Forms">
      <h3>Forms</h3>
      ${this._tree ? this.#renderTree(this._tree) : nothing}
    </nav>`;
  }

  #renderTree({ mayMake, lists }) {
    return html`
      ${this.#renderLevel(null)}
      ${LISTS.filter(({ kind }) => lists.includes(kind)).map(
        ({ kind, name, icon }) => html`<uui-menu-item label=${name} href=${pathOf(`list/${kind}`)}><umb-icon slot="icon" name=${icon}></umb-icon></uui-menu-item>`,
      )}
      ${mayMake ? html`<uui-button look="placeholder" label="New form" @click=${() => this.#make()}></uui-button>` : nothing}
    `;
  }

  #renderLevel(parent) {
    const { folders, forms } = this._tree;
    return html`
      ${folders.filter(({ parentKey }) => parentKey === parent).map((folder) => this.#renderFolder(folder))}
      ${forms
        // A folder may be out of sight where the form in it is not.
        .filter(({ folderKey }) => folderKey === parent || (parent === null && !folders.some(({ key }) => key === folderKey)))
        .map(
          ({ key, name }) => html`<uui-menu-item label=${name} href=${pathOf(`form/${key}`)}>
            <umb-icon slot="icon" name="icon-document"></umb-icon>
          </uui-menu-item>`,
        )}
    `;
  }

  #renderFolder(folder) {
    return html`<uui-menu-item label=${folder.name} has-children show-children>
      <umb-icon slot="icon" name="icon-folder"></umb-icon>
      ${folder.mayMake
        ? html`<uui-action-bar slot="actions"><uui-button compact label="New form in ${folder.name}" @click=${() => this.#make(folder)}>+</uui-button></uui-action-bar>`
        : nothing}
      ${this.#renderLevel(folder.key)}
    </uui-menu-item>`;
  }

  static styles = css`
    h3 {
      margin: var(--uui-size-space-5);
      font-size: 1rem;
    }
    nav > uui-button {
      width: calc(100% - 2 * var(--uui-size-space-5));
      margin: var(--uui-size-space-4) var(--uui-size-space-5);
    }
  `;
}

customElements.define('testsite-forms-tree', FormsTreeElement);

export { FormsTreeElement as element };
