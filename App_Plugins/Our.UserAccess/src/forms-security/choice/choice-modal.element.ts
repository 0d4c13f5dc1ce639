import { css, customElement, html, nothing, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Answer, Page } from '../../shared/api/types.js';
import '../../shared/collection/search-field.element.js';
import '../../shared/components/notice.element.js';
import { readForms } from '../repository/forms-matrix.wire.js';
import { readFolders } from '../repository/forms.wire.js';
import type { PlacedName } from '../types.js';
import type { ChoiceData } from './choice-modal.token.js';

const AT_ONCE = 100;

/** Finds one form or one folder; a click takes it. */
@customElement('our-ua-forms-choice-modal')
export class FormsChoiceModalElement extends UmbModalBaseElement<ChoiceData, PlacedName> {
  @state()
  private _answer?: Answer<Page<PlacedName>>;

  protected override firstUpdated() {
    void this.#load();
  }

  #text = '';
  #asked = 0;

  async #load(known: Array<PlacedName> = []) {
    const asked = ++this.#asked;
    const part = { filter: this.#text, skip: known.length, take: AT_ONCE };
    const { data, failure } = await (this.data?.kind === 'form' ? readForms(this, part) : readFolders(this, part));
    // The answer to the text that was typed last is the one to show.
    if (asked !== this.#asked) return;
    this._answer = data ? { data: { total: data.total, items: [...known, ...data.items] } } : { failure };
  }

  #onSearch(event: CustomEvent<string>) {
    this.#text = event.detail;
    void this.#load();
  }

  #choose(chosen: PlacedName) {
    this.value = chosen;
    this._submitModal();
  }

  override render() {
    const isForm = this.data?.kind === 'form';
    return html`
      <umb-body-layout>
        <h2 slot="header">${this.localize.term(isForm ? 'ourUserAccess_formsChooseForm' : 'ourUserAccess_formsAddFolder')}</h2>
        ${isForm
          ? html`<our-ua-search-field
              .label=${this.localize.term('ourUserAccess_formsSearchForms')}
              @search=${this.#onSearch}></our-ua-search-field>`
          : nothing}
        ${this.#renderList()}
        <uui-button slot="actions" label=${this.localize.term('general_close')} @click=${this._rejectModal}></uui-button>
      </umb-body-layout>
    `;
  }

  #renderList() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    const offered = data.items.filter(({ id }) => !this.data?.without?.includes(id));
    if (!offered.length) {
      const none = this.data?.kind !== 'form' ? 'ourUserAccess_formsNoFolders' : this.#text ? 'ourUserAccess_noMatches' : 'ourUserAccess_formsNoForms';
      return html`<our-ua-notice headline=${this.localize.term(none)}></our-ua-notice>`;
    }
    return html`
      <ul>
        ${repeat(
          offered,
          ({ id }) => id,
          (one) => html`<li>
            <button type="button" @click=${() => this.#choose(one)}>
              <b>${one.name}</b>
              ${one.path.length ? html`<small>${one.path.join(' / ')}</small>` : nothing}
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
      h2 {
        margin: 0;
        font-size: var(--uui-type-h5-size);
        line-height: 1.3;
      }
      our-ua-search-field {
        margin-bottom: var(--uui-size-space-4);
      }
      ul {
        margin: 0 0 var(--uui-size-space-4);
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
        text-align: left;
        overflow-wrap: anywhere;
        cursor: pointer;
      }
      button:hover {
        background: var(--uui-color-surface-emphasis);
      }
      button:focus-visible {
        outline: 2px solid var(--uui-color-focus);
        outline-offset: -2px;
      }
      b,
      small {
        display: block;
      }
      small {
        color: var(--uui-color-text-alt);
      }
    `,
  ];
}

export { FormsChoiceModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-choice-modal': FormsChoiceModalElement;
  }
}
