import { customElement, html, nothing, property, query, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Answer, Page } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { decide, readItems, type ItemFilter } from '../repository/review.wire.js';
import type { ReviewDetail, ReviewItem } from '../types.js';
import { askAnswer } from './decide-modal.token.js';
import { decidable, decisionsOf, needsAnswer, nextSkip, withDecided } from './decisions.js';
import './item-filters.element.js';
import './item-pages.element.js';
import { workStyles } from './item-work.styles.js';
import './legend.element.js';
import type { LegendElement } from './legend.element.js';
import { resultText } from './result-text.js';
import './worklist.element.js';
import type { Wanted, WorklistElement } from './worklist.element.js';

const AT_ONCE = 50;

/**
 * The items of a review: found, decided on and saved at once, page by page.
 * @fires decided - something was saved
 */
@customElement('our-ua-item-work')
export class ItemWorkElement extends UmbLitElement {
  @property({ attribute: false })
  review?: ReviewDetail;

  @state()
  private _filter: ItemFilter = {};

  @state()
  private _answer?: Answer<Page<ReviewItem>>;

  @state()
  private _selected: ReadonlySet<string> = new Set();

  @state()
  private _saving: ReadonlySet<string> = new Set();

  @state()
  private _problems: ReadonlyMap<string, string> = new Map();

  /** Read out to whoever does not see the list. */
  @state()
  private _said = '';

  @query('our-ua-worklist')
  private _list?: WorklistElement;

  #asked = 0;
  /** Where the pages before began, so that the way back leads there. */
  #skips = [0];

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('review');
    if (!this.review || !changed.has('review')) return;
    if (before?.unique === this.review.unique && before.state === this.review.state && before.phase === this.review.phase) return;
    const { mine, mineDecided } = this.review.progress;
    if (!before) this._filter = { mine: mine > 0, state: this.#isOpen && mine > mineDecided ? 'open' : undefined };
    this.#begin();
  }

  get #skip() {
    return this.#skips.at(-1) ?? 0;
  }

  get #isOpen() {
    return this.review?.state === 'open' && !this.review.phase;
  }

  #begin() {
    this.#skips = [0];
    this._answer = undefined;
    void this.#load();
  }

  async #load(): Promise<boolean> {
    const asked = ++this.#asked;
    const answer = await readItems(this, this.review!.unique, { ...this._filter, skip: this.#skip, take: AT_ONCE });
    if (asked !== this.#asked) return false;
    this._answer = answer;
    this._selected = new Set();
    this._problems = new Map();
    return true;
  }

  async #turn(by: number) {
    const page = this._answer?.data;
    if (!page) return;
    const next = nextSkip(page.items, this.#skip, this._filter.state);
    if (by < 0 && this.#skips.length > 1) this.#skips.pop();
    else if (by > 0 && this.#hasMore(page)) this.#skips.push(next);
    else return;
    if (await this.#load()) this._list?.focus();
  }

  #hasMore({ items, total }: Page<ReviewItem>) {
    return this.#skip + items.length < total;
  }

  async #want({ wish, items }: Wanted) {
    const may = decidable(items);
    if (!may.length) return this.#say(items[0]?.refusal ?? '');
    const asks = wish !== 'undecided' && needsAnswer(wish, may);
    const reviewers = [...this.review!.reviewers, ...(this.review!.fallbackReviewer ? [this.review!.fallbackReviewer] : [])];
    const answer = asks ? await askAnswer(this, { wish, items: may, reviewers }) : undefined;
    if (asks) this._list?.focus();
    if (!asks || answer) await this.#save(decisionsOf(wish, may, answer), wish !== 'undecided' && wish !== 'comment');
  }

  async #save(decisions: ReturnType<typeof decisionsOf>, goesOn: boolean) {
    const ids = decisions.map(({ itemId }) => itemId);
    this._saving = new Set([...this._saving, ...ids]);
    const { data, failure } = await decide(this, this.review!.unique, decisions);
    this._saving = new Set([...this._saving].filter((id) => !ids.includes(id)));
    const page = this._answer?.data;
    if (!page) return;
    const failed = data?.failed ?? ids.map((itemId) => ({ itemId, sentence: failure?.sentence ?? this.localize.term('ourUserAccess_failedText') }));
    const sentences = failed.map(({ itemId, sentence }) => [itemId, sentence] as const);
    this._problems = new Map([...[...this._problems].filter(([id]) => !ids.includes(id)), ...sentences]);
    const changed = data?.items ?? [];
    this._answer = { data: { ...page, items: withDecided(page.items, changed) } };
    if (changed.length) this.dispatchEvent(new CustomEvent('decided'));
    this.#say(resultText(changed, failed.map(({ sentence }) => sentence), this._answer.data?.items ?? [], this.localize));
    if (failed.length) return this._list?.focus();
    this._selected = new Set();
    await this.updateComplete;
    if (goesOn) this._list?.advance();
    else this._list?.focus();
  }

  #say(sentence: string) {
    this._said = sentence;
  }

  #showKeys() {
    const legend = this.renderRoot.querySelector<LegendElement>('our-ua-legend');
    if (legend) legend.open = !legend.open;
  }

  override render() {
    if (!this.review) return nothing;
    return html`
      <our-ua-item-filters
        .filter=${this._filter}
        ?choice=${this.review.progress.mine > 0 && this.review.progress.mine < this.review.progress.total}
        @filter=${(event: CustomEvent<ItemFilter>) => {
          this._filter = event.detail;
          this.#begin();
        }}></our-ua-item-filters>
      <div id="said" role="status" aria-live="polite">${this._said}</div>
      ${this.#isOpen ? html`<our-ua-legend @keydown=${(event: Event) => event.stopPropagation()}></our-ua-legend>` : nothing} ${this.#renderAnswer()}
    `;
  }

  #renderAnswer() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#begin()}></our-ua-notice>`;
    if (!data.items.length) {
      const none = this._filter.state === 'open' ? 'ourUserAccess_reviewAllDone' : 'ourUserAccess_reviewNoItems';
      return html`<our-ua-notice icon="icon-check" headline=${this.localize.term(this._filter.filter ? 'ourUserAccess_noMatches' : none)}></our-ua-notice>`;
    }
    return html`
      <our-ua-worklist
        .items=${data.items}
        .skip=${this.#skip}
        .total=${data.total}
        ?open=${this.#isOpen}
        .saving=${this._saving}
        .problems=${this._problems}
        .selected=${this._selected}
        @want=${(event: CustomEvent<Wanted>) => this.#want(event.detail)}
        @select=${(event: CustomEvent<Array<string>>) => (this._selected = new Set(event.detail))}
        @page=${(event: CustomEvent<number>) => this.#turn(event.detail)}
        @legend=${this.#showKeys}></our-ua-worklist>
      <our-ua-item-pages
        .skip=${this.#skip}
        .shown=${data.items.length}
        .total=${data.total}
        .selected=${this._selected.size}
        .hasBefore=${this.#skips.length > 1}
        .hasAfter=${this.#hasMore(data)}
        @page=${(event: CustomEvent<number>) => this.#turn(event.detail)}></our-ua-item-pages>
    `;
  }

  static override styles = workStyles;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-item-work': ItemWorkElement;
  }
}
