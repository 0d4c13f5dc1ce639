import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import type { Answer } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { SidebarElement } from '../../shared/editing/sidebar.element.js';
import '../../shared/editing/field.element.js';
import { toast } from '../../shared/toast.js';
import { announceReview } from '../changed.js';
import { closeReview, readClosing } from '../repository/review.wire.js';
import type { Closing } from '../types.js';
import type { ClosingModalData } from './closing-modal.token.js';
import './closing-table.element.js';

const AT_ONCE = 50;
const COUNTS = ['keep', 'remove', 'shorten', 'nothing', 'refused'] as const;

/** What closing a review would do, item by item; then the button that does it. */
@customElement('our-ua-closing-modal')
export class ClosingModalElement extends SidebarElement<ClosingModalData> {
  @state()
  private _closing?: Answer<Closing>;

  @state()
  private _comment = '';

  protected override firstUpdated() {
    void this.#load();
  }

  async #load() {
    const known = this._closing?.data?.items ?? [];
    const { data, failure } = await readClosing(this, this.data!.review.unique, { skip: known.length, take: AT_ONCE });
    this._closing = data ? { data: { ...data, items: [...known, ...data.items] } } : { failure };
  }

  protected headline() {
    return this.localize.term('ourUserAccess_reviewClosing', this.data!.review.name);
  }

  protected override problemHeadline() {
    return this.localize.term('ourUserAccess_reviewNotClosed');
  }

  protected renderContent() {
    if (!this._closing) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._closing;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    const left = data.total - data.items.length;
    const comment = this.localize.term('ourUserAccess_field_comment');
    return html`
      <p>${this.localize.term('ourUserAccess_reviewClosingText')}</p>
      <ul id="counts">
        ${COUNTS.filter((count) => data.counts[count]).map(
          (count) => html`<li class=${count}>
            <b>${this.localize.number(data.counts[count] ?? 0)}</b>
            <span>${this.localize.term(`ourUserAccess_reviewWill_${count}`)}</span>
          </li>`,
        )}
      </ul>
      <our-ua-closing-table .items=${data.items}></our-ua-closing-table>
      ${left > 0
        ? html`<uui-button look="placeholder" label=${this.localize.term('ourUserAccess_showMore', left)} @click=${() => this.#load()}></uui-button>`
        : nothing}
      <our-ua-field orientation="vertical" .label=${comment} .description=${this.localize.term('ourUserAccess_reviewCloseComment')}>
        <uui-textarea
          label=${comment}
          maxlength="1000"
          auto-height
          .value=${this._comment}
          @input=${({ target }: InputEvent) => (this._comment = (target as HTMLTextAreaElement).value)}></uui-textarea>
      </our-ua-field>
    `;
  }

  protected renderActions() {
    return html`
      ${this.renderClose('general_cancel')}
      ${this._closing?.data ? this.renderAct(this.localize.term('ourUserAccess_reviewAct_close'), () => void this.#close(), 'danger') : nothing}
    `;
  }

  async #close() {
    const { unique, name } = this.data!.review;
    if (!(await this.send(() => closeReview(this, unique, this._comment)))) return;
    await toast(this, this.localize.term('ourUserAccess_reviewDid_close', name));
    await announceReview(this, unique);
    this._submitModal();
  }

  static override styles = [
    ...SidebarElement.styles,
    css`
      p {
        margin: 0 0 var(--uui-size-space-4);
        line-height: 1.5;
      }
      #counts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--uui-size-space-3);
        margin: 0 0 var(--uui-size-space-5);
        padding: 0;
        list-style: none;
      }
      #counts li {
        padding: var(--uui-size-space-3) var(--uui-size-space-4);
        border: 1px solid var(--uui-color-border);
        border-left: 6px solid var(--uui-color-border-emphasis);
        border-radius: var(--uui-border-radius);
      }
      #counts .remove,
      #counts .refused {
        border-left-color: var(--uui-color-danger);
      }
      #counts .keep {
        border-left-color: var(--uui-color-positive);
      }
      #counts b {
        margin-right: var(--uui-size-space-1);
        font-size: var(--uui-type-h5-size);
      }
      uui-button[look='placeholder'] {
        width: 100%;
        margin-top: var(--uui-size-space-3);
      }
      our-ua-field {
        margin-top: var(--uui-size-space-5);
      }
      uui-textarea {
        width: 100%;
      }
    `,
  ];
}

export { ClosingModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-closing-modal': ClosingModalElement;
  }
}
