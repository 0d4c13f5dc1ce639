import { css, customElement, html, nothing, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { workspacePath } from '../../section/constants.js';
import type { Answer, Page } from '../../shared/api/types.js';
import '../../shared/collection/search-field.element.js';
import '../../shared/components/notice.element.js';
import { verbLabel, verbsOf } from '../../shared/verbs.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import { explorerPath } from '../explorer/address.js';
import { readWho } from '../repository/access.wire.js';
import type { WhoItem } from '../types.js';
import type { WhoModalData } from './who-modal.token.js';

const AT_ONCE = 50;

/** Who may do something here, and why in short. */
@customElement('our-ua-who-modal')
export class WhoModalElement extends UmbModalBaseElement<WhoModalData> {
  @state()
  private _verb = '';

  @state()
  private _answer?: Answer<Page<WhoItem>>;

  #text = '';
  #asked = 0;

  protected override firstUpdated() {
    const verbs = verbsOf(this.data?.nodeKind ?? 'document');
    this._verb = this.data?.verb ?? verbs.find((verb) => verb.endsWith('.Update')) ?? verbs[0] ?? '';
    void this.#load();
  }

  async #load(known: Array<WhoItem> = []) {
    if (!this.data) return;
    const asked = ++this.#asked;
    if (!known.length) this._answer = undefined;
    const { data, failure } = await readWho(this, {
      node: this.data.node,
      verb: this._verb,
      text: this.#text,
      skip: known.length,
      take: AT_ONCE,
    });
    if (asked !== this.#asked) return;
    this._answer = data ? { data: { total: data.total, items: [...known, ...data.items] } } : { failure };
  }

  #onVerb(event: Event) {
    this._verb = (event.target as HTMLSelectElement).value;
    void this.#load();
  }

  #onSearch(event: CustomEvent<string>) {
    this.#text = event.detail;
    void this.#load();
  }

  override render() {
    const nodeKind = this.data?.nodeKind ?? 'document';
    const options = verbsOf(nodeKind).map((value) => ({ value, name: verbLabel(value, this.localize), selected: value === this._verb }));
    return html`
      <umb-body-layout headline=${this.localize.term('ourUserAccess_whoHasAccess')}>
        <div id="toolbar">
          <uui-select label=${this.localize.term('ourUserAccess_askWhat')} .options=${options} @change=${this.#onVerb}></uui-select>
          <our-ua-search-field .label=${this.localize.term('ourUserAccess_searchNames')} @search=${this.#onSearch}></our-ua-search-field>
        </div>
        ${this.#renderAnswer()}
        <uui-button slot="actions" label=${this.localize.term('general_close')} @click=${this._rejectModal}></uui-button>
        <uui-button
          slot="actions"
          look="primary"
          href=${explorerPath({ nodeKind, node: this.data?.node, verb: this._verb })}
          label=${this.localize.term('ourUserAccess_askAboutOther')}
          @click=${this._rejectModal}></uui-button>
      </umb-body-layout>
    `;
  }

  #renderAnswer() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!data.total) {
      const headline = this.localize.term(this.#text ? 'ourUserAccess_noMatches' : 'ourUserAccess_whoNobody');
      return html`<our-ua-notice headline=${headline} icon="icon-users"></our-ua-notice>`;
    }
    return html`
      <p role="status">${this.localize.term('ourUserAccess_whoCount', data.total)}</p>
      <ul>
        ${repeat(
          data.items,
          ({ userId }) => userId,
          (item) => this.#renderItem(item),
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

  #renderItem({ userId, userName, layer, sentence }: WhoItem) {
    const { node, nodeKind = 'document' } = this.data ?? {};
    const question = { subject: { kind: 'user', id: userId }, nodeKind, node, verb: this._verb } as const;
    return html`<li>
      <umb-user-avatar aria-hidden="true" .name=${userName}></umb-user-avatar>
      <div>
        <a href=${workspacePath(USER_ENTITY_TYPE, userId)} @click=${this._rejectModal}>${userName}</a>
        ${layer === 'umbraco' ? nothing : html`<uui-tag look="outline">${this.localize.term(`ourUserAccess_layer_${layer}`)}</uui-tag>`}
        <small lang="en">${sentence}</small>
      </div>
      <uui-button
        compact
        look="outline"
        href=${explorerPath(question)}
        label="${this.localize.term('ourUserAccess_why')}: ${userName}"
        @click=${this._rejectModal}
        >${this.localize.term('ourUserAccess_why')}</uui-button
      >
    </li>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      #toolbar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--uui-size-space-4);
      }
      uui-select {
        flex: 1 1 12rem;
      }
      p {
        margin: var(--uui-size-space-4) 0 var(--uui-size-space-3);
      }
      ul {
        margin: 0 0 var(--uui-size-space-4);
        padding: 0;
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface);
        box-shadow: var(--uui-shadow-depth-1);
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--uui-size-space-4);
        padding: var(--uui-size-space-3) var(--uui-size-space-4);
      }
      li + li {
        border-top: 1px solid var(--uui-color-divider);
      }
      li > div {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      li > uui-button,
      umb-user-avatar {
        flex: none;
      }
      a {
        color: var(--uui-color-interactive);
        font-weight: 700;
        text-decoration: none;
      }
      a:hover,
      a:focus-visible {
        color: var(--uui-color-interactive-emphasis);
        text-decoration: underline;
      }
      uui-tag {
        margin-left: var(--uui-size-space-2);
      }
      small {
        display: block;
        color: var(--uui-color-text-alt);
        line-height: 1.4;
      }
    `,
  ];
}

export { WhoModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-who-modal': WhoModalElement;
  }
}
