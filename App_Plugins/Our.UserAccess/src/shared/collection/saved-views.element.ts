import { css, customElement, html, property, query, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UMB_CURRENT_USER_CONTEXT } from '@umbraco-cms/backoffice/current-user';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { toast } from '../toast.js';
import './drop-menu.element.js';
import type { DropMenuElement } from './drop-menu.element.js';
import { keep, kept } from './keep.js';
import { addressOfView, isViews, withView, type SavedView } from './views.js';

const KEPT = 'views';

/** The views of a list that the reader has given names, in this browser: to open, to send to somebody, to forget. */
@customElement('our-ua-saved-views')
export class SavedViewsElement extends UmbLitElement {
  /** The name of the list. */
  @property()
  list = '';

  @state()
  private _views: Array<SavedView> = [];

  @state()
  private _name = '';

  @query('our-ua-drop-menu')
  private _menu!: DropMenuElement;

  #person = '';

  constructor() {
    super();
    this.consumeContext(UMB_CURRENT_USER_CONTEXT, (context) => {
      this.observe(context?.unique, (unique) => {
        this.#person = unique ?? '';
        this._views = kept(window.localStorage, this.#person, this.list, KEPT, isViews) ?? [];
      }, 'person');
    });
  }

  override render() {
    const label = this.localize.term('ourUserAccess_savedViews');
    return html`
      <our-ua-drop-menu .label=${label} icon="icon-favorite" @opened=${this.#onOpened}>
        <div id="content">
          ${this._views.length ? this.#renderViews(label) : html`<p>${this.localize.term('ourUserAccess_noSavedViews')}</p>`}
          <form @submit=${this.#onSave}>
            <uui-input
              label=${this.localize.term('ourUserAccess_viewName')}
              placeholder=${this.localize.term('ourUserAccess_viewName')}
              maxlength="60"
              .value=${this._name}
              @input=${(event: InputEvent) => (this._name = (event.target as HTMLInputElement).value)}></uui-input>
            <uui-button
              type="submit"
              look="primary"
              label=${this.localize.term('ourUserAccess_saveView')}
              ?disabled=${!this._name.trim()}
              @click=${this.#onSave}></uui-button>
          </form>
          <uui-button
            compact
            label=${this.localize.term('ourUserAccess_copyLink')}
            @click=${() => this.#copy(this.#here())}></uui-button>
        </div>
      </our-ua-drop-menu>
    `;
  }

  #renderViews(label: string) {
    return html`<ul aria-label=${label}>
      ${repeat(
        this._views,
        ({ name }) => name,
        (view) => html`<li>
          <a href=${view.address} @click=${() => this._menu.close()}>${view.name}</a>
          ${this.#renderAction('icon-link', this.localize.term('ourUserAccess_copyLinkOf', view.name), () => this.#copy(view.address))}
          ${this.#renderAction('icon-trash', this.localize.term('ourUserAccess_forgetView', view.name), () => this.#forget(view))}
        </li>`,
      )}
    </ul>`;
  }

  #renderAction(icon: string, label: string, act: () => void) {
    return html`<uui-button compact label=${label} title=${label} @click=${act}><uui-icon name=${icon}></uui-icon></uui-button>`;
  }

  #onOpened() {
    this.renderRoot.querySelector<HTMLElement>('li a, uui-input')?.focus();
  }

  #here = () => addressOfView(window.location.pathname, window.location.search, new URL(document.baseURI).pathname);

  #onSave(event: Event) {
    event.preventDefault();
    const name = this._name.trim();
    if (!name) return;
    this.#keep(withView(this._views, { name, address: this.#here() }));
    this._name = '';
    void toast(this, this.localize.term('ourUserAccess_viewSaved', name));
  }

  #forget(view: SavedView) {
    this.#keep(this._views.filter((one) => one !== view));
  }

  #keep(views: Array<SavedView>) {
    this._views = views;
    keep(window.localStorage, this.#person, this.list, KEPT, views.length ? views : undefined);
  }

  async #copy(address: string) {
    await navigator.clipboard.writeText(new URL(address, document.baseURI).href);
    void toast(this, this.localize.term('ourUserAccess_linkCopied'));
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
      }
      #content {
        display: flex;
        flex-direction: column;
        align-items: start;
        gap: var(--uui-size-space-3);
        width: 300px;
      }
      p,
      ul {
        margin: 0;
        padding: 0;
      }
      p {
        color: var(--uui-color-text-alt);
        line-height: 1.4;
      }
      ul {
        width: 100%;
        max-height: 40vh;
        overflow: auto;
        list-style: none;
      }
      li,
      form {
        display: flex;
        align-items: center;
        gap: var(--uui-size-space-2);
        width: 100%;
      }
      li a {
        flex: 1;
        min-width: 0;
        padding: var(--uui-size-space-2) 0;
        color: var(--uui-color-interactive);
        overflow-wrap: anywhere;
      }
      form uui-input {
        flex: 1;
        min-width: 0;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-saved-views': SavedViewsElement;
  }
}
