import { css, customElement, html, nothing, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { debounce } from '@umbraco-cms/backoffice/utils';
import { readUsers } from '../repository/user.wire.js';
import type { UserItem } from '../types.js';

const SHOWN = 20;

/**
 * Chooses one user by typing part of a name or an address. Umbraco's own picker lists everybody and has no search in 17.
 * @fires choose - with the key of the user as detail, or undefined
 */
@customElement('our-ua-user-choice')
export class UserChoiceElement extends UmbLitElement {
  @property()
  label = '';

  @property()
  value = '';

  @state()
  private _users: Array<UserItem> = [];

  /** How many more there are than are shown. */
  @state()
  private _more = 0;

  #asked = '';
  #search = debounce((text: string) => void this.#load(text), 250);

  protected override firstUpdated() {
    void this.#load('');
  }

  async #load(text: string) {
    this.#asked = text;
    const { data } = await readUsers(this, { filter: text, skip: 0, take: SHOWN, orderBy: 'name', orderDirection: 'ascending' });
    if (!data || text !== this.#asked) return;
    this._users = data.items;
    this._more = data.total - data.items.length;
  }

  override render() {
    return html`
      <uui-combobox
        label=${this.label}
        placeholder=${this.localize.term('ourUserAccess_searchUsers')}
        .value=${this.value}
        @search=${(event: Event) => this.#search((event.target as HTMLElement & { search: string }).search)}
        @change=${this.#onChange}>
        <uui-combobox-list>
          ${repeat(
            this._users,
            (user) => user.unique,
            ({ unique, name, email }) => html`<uui-combobox-list-option .value=${unique} .displayValue=${name}>
              <div><b>${name}</b><br /><small>${email}</small></div>
            </uui-combobox-list-option>`,
          )}
          ${this._more > 0
            ? html`<uui-combobox-list-option disabled .value=${''} .displayValue=${''}>
                <small>${this.localize.term('ourUserAccess_andMoreType', this.localize.number(this._more))}</small>
              </uui-combobox-list-option>`
            : nothing}
        </uui-combobox-list>
      </uui-combobox>
    `;
  }

  #onChange(event: Event) {
    const value = String((event.target as HTMLInputElement).value ?? '');
    this.dispatchEvent(new CustomEvent('choose', { detail: value || undefined }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    uui-combobox {
      width: 100%;
    }
    uui-combobox-list-option div {
      line-height: 1.3;
      overflow-wrap: anywhere;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-choice': UserChoiceElement;
  }
}
