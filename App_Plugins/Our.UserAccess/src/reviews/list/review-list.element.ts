import { customElement, html, nothing, property, repeat, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { workspacePath } from '../../section/constants.js';
import type { Answer, Page } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import '../components/review-progress.element.js';
import '../components/review-state-tag.element.js';
import { REVIEW_ICON } from '../constants.js';
import { readReviews } from '../repository/review.wire.js';
import type { Review, ReviewState } from '../types.js';
import { lastDayText, scopeText } from '../words.js';
import { reviewTable } from './review-table.styles.js';

const AT_ONCE = 50;

/** Reviews, the newest first, with how far each is. */
@customElement('our-ua-review-list')
export class ReviewListElement extends UmbLitElement {
  /** Those in this state; empty for all. */
  @property()
  state: ReviewState | '' = '';

  /** Only those in which the reader decides. */
  @property({ type: Boolean })
  mine = false;

  @state()
  private _answer?: Answer<Page<Review>>;

  #asked = 0;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('state') || changed.has('mine')) this.reload();
  }

  reload() {
    this._answer = undefined;
    void this.#load();
  }

  async #load(known: Array<Review> = []) {
    const asked = ++this.#asked;
    const { data, failure } = await readReviews(this, { state: this.state || undefined, mine: this.mine, skip: known.length, take: AT_ONCE });
    if (asked !== this.#asked) return;
    this._answer = data ? { data: { total: data.total, items: [...known, ...data.items] } } : { failure };
  }

  override render() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.reload()}></our-ua-notice>`;
    if (!data.items.length) return this.#renderNone();
    const column = (key: string) => html`<th scope="col">${this.localize.term(`ourUserAccess_reviewColumn_${key}`)}</th>`;
    return html`
      <div id="frame" tabindex="0" role="region" aria-label=${this.localize.term('ourUserAccess_reviews')}>
        <table>
          <thead>
            <tr>
              ${column('name')} ${column('about')} ${column('state')} ${column('progress')} ${column('due')} ${column('startedBy')}
            </tr>
          </thead>
          <tbody>
            ${repeat(data.items, ({ unique }) => unique, (review) => this.#renderRow(review))}
          </tbody>
        </table>
      </div>
      ${data.items.length < data.total
        ? html`<uui-button
            look="placeholder"
            label=${this.localize.term('ourUserAccess_showMore', data.total - data.items.length)}
            @click=${() => this.#load(data.items)}></uui-button>`
        : nothing}
    `;
  }

  #renderNone() {
    const key = this.mine ? 'mine' : this.state || 'all';
    return html`<our-ua-notice icon=${REVIEW_ICON} headline=${this.localize.term(`ourUserAccess_reviewNone_${key}`)}></our-ua-notice>`;
  }

  #renderRow(review: Review) {
    const { unique, entityType, name, scope, progress, dueAt, startedBy, repeats } = review;
    const waiting = review.state === 'open' ? progress.mine - progress.mineDecided : 0;
    return html`<tr>
      <th scope="row">
        <a href=${workspacePath(entityType, unique)}>${name}</a>
        ${waiting > 0 ? html`<br /><span class="mine">${this.localize.term('ourUserAccess_reviewWaits', waiting)}</span>` : nothing}
      </th>
      <td>${scopeText(scope, this.localize)}</td>
      <td><our-ua-review-state-tag .review=${review}></our-ua-review-state-tag></td>
      <td><our-ua-review-progress .decided=${progress.decided} .total=${progress.total}></our-ua-review-progress></td>
      <td>
        <time datetime=${dueAt}>${lastDayText(dueAt, this.localize)}</time>
        ${repeats === 'none' ? nothing : html`<br /><small>${this.localize.term(`ourUserAccess_reviewRepeats_${repeats}`)}</small>`}
      </td>
      <td>${startedBy ? (startedBy.name ?? this.localize.term('ourUserAccess_gone')) : '–'}</td>
    </tr>`;
  }

  static override styles = reviewTable;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-review-list': ReviewListElement;
  }
}
