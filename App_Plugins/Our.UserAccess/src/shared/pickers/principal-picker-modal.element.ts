import { css, customElement, html, nothing, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Answer, Page } from '../api/types.js';
import '../collection/search-field.element.js';
import '../components/notice.element.js';
import type { Principal } from './principal.js';
import type { PrincipalPickerData } from './principal-picker-modal.token.js';
import './principal-mark.element.js';
import { searchPrincipals } from './principal.wire.js';

const AT_ONCE = 50;

/** Search for one person or one group; a click takes it. */
@customElement('our-ua-principal-picker-modal')
export class PrincipalPickerModalElement extends UmbModalBaseElement<PrincipalPickerData, Principal> {
  @state()
  private _answer?: Answer<Page<Principal>>;

  #text = '';
  #asked = 0;

  protected override firstUpdated() {
    void this.#load();
    this.renderRoot.querySelector<HTMLElement>('our-ua-search-field')?.focus();
  }

  async #load(known: Array<Principal> = []) {
    if (!this.data) return;
    const asked = ++this.#asked;
    const { data, failure } = await searchPrincipals(this, this.data.kind, this.#text, known.length, AT_ONCE);
    // The answer to the text that was typed last is the one to show.
    if (asked !== this.#asked) return;
    this._answer = data ? { data: { total: data.total, items: [...known, ...data.items] } } : { failure };
  }

  #onSearch(event: CustomEvent<string>) {
    this.#text = event.detail;
    void this.#load();
  }

  #choose(principal: Principal) {
    this.value = principal;
    this._submitModal();
  }

  override render() {
    const user = this.data?.kind === 'user';
    return html`
      <umb-body-layout headline=${this.localize.term(user ? 'ourUserAccess_choosePerson' : 'ourUserAccess_chooseGroup')}>
        <div id="main">
          <our-ua-search-field
            .label=${this.localize.term(user ? 'ourUserAccess_searchUsers' : 'ourUserAccess_searchGroups')}
            @search=${this.#onSearch}></our-ua-search-field>
          ${this.#renderList()}
        </div>
        <uui-button slot="actions" label=${this.localize.term('general_close')} @click=${this._rejectModal}></uui-button>
      </umb-body-layout>
    `;
  }

  #renderList() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!data.items.length) return html`<our-ua-notice headline=${this.localize.term('ourUserAccess_noMatches')}></our-ua-notice>`;
    return html`
      <ul>
        ${repeat(
          data.items,
          ({ id }) => id,
          (principal) => html`<li>
            <button type="button" @click=${() => this.#choose(principal)}>
              <our-ua-principal-mark .principal=${principal}></our-ua-principal-mark>
            </button>
          </li>`,
        )}
      </ul>
      ${data.items.length < data.total
        ? html`<uui-button
            look="placeholder"
            label=${this.localize.term('ourUserAccess_showMore', data.total - data.items.length)}
            @click=${() => this.#load(data.items)}></uui-button>`
        : nothing}
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      #main {
        display: flex;
        flex-direction: column;
        gap: var(--uui-size-space-4);
      }
      our-ua-search-field {
        flex: none;
      }
      ul {
        margin: 0;
        padding: 0;
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface);
        box-shadow: var(--uui-shadow-depth-1);
        list-style: none;
      }
      li + li {
        border-top: 1px solid var(--uui-color-divider);
      }
      button {
        display: block;
        width: 100%;
        padding: var(--uui-size-space-3) var(--uui-size-space-4);
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        cursor: pointer;
      }
      button:hover {
        background: var(--uui-color-surface-emphasis);
      }
      button:focus-visible {
        outline: 2px solid var(--uui-color-focus);
        outline-offset: -2px;
      }
    `,
  ];
}

export { PrincipalPickerModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-principal-picker-modal': PrincipalPickerModalElement;
  }
}
