import { css, customElement, html, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UMB_CURRENT_USER_CONTEXT } from '@umbraco-cms/backoffice/current-user';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Answer } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { verbLabel, verbsOf } from '../../shared/verbs.js';
import { openDecision } from '../decision/open-decision.js';
import '../decision/verdict.element.js';
import { readEffective } from '../repository/access.wire.js';
import type { NodeKind, VerbVerdict } from '../types.js';

/** What the reader may do with a document or a medium. Each verb leads to its reason. */
@customElement('our-ua-own-access')
export class OwnAccessElement extends UmbLitElement {
  @property()
  kind: NodeKind = 'document';

  @property()
  node = '';

  @state()
  private _user = '';

  @state()
  private _answer?: Answer<Array<VerbVerdict>>;

  constructor() {
    super();
    this.consumeContext(UMB_CURRENT_USER_CONTEXT, (current) => {
      this.observe(current?.currentUser, (user) => (this._user = user?.unique ?? ''), 'user');
    });
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('node') || changed.has('_user')) void this.#load();
  }

  async #load() {
    const { node, _user } = this;
    this._answer = undefined;
    if (!node || !_user) return;
    const answer = await readEffective(this, { kind: 'user', id: _user }, node);
    if (node === this.node) this._answer = answer;
  }

  override render() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    const known = verbsOf(this.kind);
    return html`<ul>
      ${data.filter(({ verb }) => known.includes(verb)).map((item) => this.#renderVerb(item))}
    </ul>`;
  }

  #renderVerb({ verb, title, verdict }: VerbVerdict) {
    const name = verbLabel(verb, this.localize, title);
    return html`<li>
      <button type="button" @click=${() => this.#explain(verb)}>
        <our-ua-verdict .verdict=${verdict} sign-only></our-ua-verdict>
        <span class="name">${name}</span>
        <span class="why">${this.localize.term('ourUserAccess_why')}</span>
      </button>
    </li>`;
  }

  #explain(verb: string) {
    openDecision(this, { subject: { kind: 'user', id: this._user }, nodeKind: this.kind, node: this.node, verb });
  }

  static override styles = css`
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
      gap: var(--uui-size-space-1) var(--uui-size-space-5);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    button {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-3);
      width: 100%;
      padding: var(--uui-size-space-2) var(--uui-size-space-3);
      border: 0;
      border-radius: var(--uui-border-radius);
      background: none;
      color: inherit;
      font: inherit;
      text-align: left;
      cursor: pointer;
    }
    button:hover {
      background: var(--uui-color-surface-emphasis);
    }
    button:focus-visible {
      outline: 2px solid var(--uui-color-focus);
    }
    .name {
      flex: 1;
      min-width: 0;
      line-height: 1.3;
      overflow-wrap: anywhere;
    }
    .why {
      color: var(--uui-color-interactive);
      text-decoration: underline;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-own-access': OwnAccessElement;
  }
}
