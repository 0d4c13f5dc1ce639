import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import '../../audit/components/subject-audit.element.js';
import '../../overview/usage-box.element.js';
import type { Failure, Page } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { RightsController } from '../../shared/rights.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import { readActivity, type ActivityItem } from '../repository/security.wire.js';
import type { UserDetail } from '../types.js';
import { nodePath } from './node-path.js';

const AT_ONCE = 50;

/** What happened to somebody, and what they did according to Umbraco's own log; the newest first. */
@customElement('our-ua-user-activity-view')
export class UserActivityViewElement extends DetailViewElement<UserDetail> {
  @state()
  private _page?: Page<ActivityItem>;

  @state()
  private _failure?: Failure;

  #rights: RightsController = new RightsController(this, () => this.requestUpdate());
  #unique = '';

  protected renderData(user: UserDetail) {
    if (this.#unique !== user.unique) {
      this.#unique = user.unique;
      this._page = undefined;
      void this.#load();
    }
    return html`
      ${this.#rights.has('readAudit')
        ? html`<our-ua-subject-audit kind="user" .unique=${user.unique} .name=${user.name} .seen=${user}></our-ua-subject-audit>`
        : nothing}
      <our-ua-usage-box .userId=${user.unique}></our-ua-usage-box>
      <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_activityOf', user.name)}>
        ${this.#renderContent()}
      </uui-box>
    `;
  }

  async #load() {
    const unique = this.#unique;
    const known = this._page?.items ?? [];
    const { data, failure } = await readActivity(this, unique, known.length, AT_ONCE);
    if (unique !== this.#unique) return;
    this._failure = failure;
    if (data) this._page = { total: data.total, items: [...known, ...data.items] };
  }

  #renderContent() {
    if (this._failure) return html`<our-ua-notice .failure=${this._failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!this._page) return html`<uui-loader-bar></uui-loader-bar>`;
    const { total, items } = this._page;
    if (!items.length) return html`${this.localize.term('ourUserAccess_noActivity')}`;
    return html`
      <ol>${items.map((item) => this.#renderItem(item))}</ol>
      ${items.length < total
        ? html`<uui-button
            look="placeholder"
            label=${this.localize.term('ourUserAccess_showMore', total - items.length)}
            @click=${() => this.#load()}></uui-button>`
        : nothing}
    `;
  }

  #renderItem(item: ActivityItem) {
    const path = nodePath(item);
    const name = item.nodeName ?? item.nodeId;
    return html`<li>
      <time datetime=${item.at}>${this.localize.date(item.at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
      <div>
        <b>${this.#actionName(item.action)}</b>
        ${name ? (path ? html`<a href=${path}>${name}</a>` : html`<span>${name}</span>`) : nothing}
        ${item.comment ? html`<small>${item.comment}</small>` : nothing}
      </div>
    </li>`;
  }

  // Umbraco has words for its own; a package may log under a name that nobody has words for.
  #actionName(action: string) {
    const key = `auditTrails_small${action.charAt(0).toUpperCase()}${action.slice(1)}`;
    const name = this.localize.term(key);
    return name === key ? action : name;
  }

  static override styles = [
    ...DetailViewElement.styles,
    css`
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 12rem minmax(0, 1fr);
        gap: var(--uui-size-space-4);
        padding: var(--uui-size-space-3) 0;
        overflow-wrap: anywhere;
      }
      li + li {
        border-top: 1px solid var(--uui-color-divider);
      }
      time,
      small {
        color: var(--uui-color-text-alt);
      }
      small {
        display: block;
      }
      uui-button {
        width: 100%;
        margin-top: var(--uui-size-space-4);
      }
      @container (max-width: 34rem) {
        li {
          grid-template-columns: 1fr;
          gap: 0;
        }
      }
    `,
  ];
}

export { UserActivityViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-activity-view': UserActivityViewElement;
  }
}
