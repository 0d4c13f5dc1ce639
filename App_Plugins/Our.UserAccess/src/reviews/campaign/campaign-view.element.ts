import { css, customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import type { Fact } from '../../shared/components/facts.element.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import '../components/review-progress.element.js';
import type { ReviewDetail, ReviewPerson } from '../types.js';
import { dayText, lastDayText, scopeText, standing } from '../words.js';
import './campaign-actions.element.js';
import './evidence.element.js';
import './reviewers.element.js';

/** The page of a review: how it stands, who decides, and what can be done with it. */
@customElement('our-ua-review-view')
export class ReviewViewElement extends DetailViewElement<ReviewDetail> {
  protected renderData(review: ReviewDetail) {
    const { progress, message, evidence } = review;
    return html`
      <div class="stack">
        <p id="sentence">${standing(review, this.localize)}</p>
        <our-ua-review-progress .decided=${progress.decided} .total=${progress.total}></our-ua-review-progress>
        ${this.#renderWork(review)} ${this.#renderMine(review)}
      </div>
      <our-ua-review-actions .review=${review}></our-ua-review-actions>
      <div class="columns">
        <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_review')}>
          <our-ua-facts .facts=${this.#facts(review)}></our-ua-facts>
          ${message ? html`<blockquote>${message}</blockquote>` : nothing}
        </uui-box>
        <div class="stack">
          <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_field_reviewerIds')}>
            <our-ua-reviewers .reviewers=${review.reviewers} .without=${review.withoutReviewer}></our-ua-reviewers>
          </uui-box>
          ${evidence ? html`<our-ua-review-evidence .review=${review}></our-ua-review-evidence>` : nothing}
        </div>
      </div>
    `;
  }

  #renderWork({ phase, work }: ReviewDetail) {
    if (!phase) return nothing;
    const key = work && !work.isRunning ? 'ourUserAccess_reviewBrokeOff' : `ourUserAccess_reviewWork_${phase}`;
    const number = (value = 0) => this.localize.number(value);
    return html`<p class="note" role="status">${this.localize.term(key, number(work?.done), number(work?.total))}</p>`;
  }

  #renderMine({ progress, state, phase, entityType, unique }: ReviewDetail) {
    if (state !== 'open' || phase || progress.mine === 0) return nothing;
    const left = progress.mine - progress.mineDecided;
    const label = this.localize.term(left > 0 ? 'ourUserAccess_reviewDecideOn' : 'ourUserAccess_reviewMineDone', left);
    return html`<div>
      <uui-button
        look=${left > 0 ? 'primary' : 'outline'}
        href=${`${workspacePath(entityType, unique)}/view/decisions`}
        label=${label}></uui-button>
    </div>`;
  }

  #facts(review: ReviewDetail): Array<Fact> {
    const { scope, startedAt, startedBy, dueAt, repeats, noAnswer, nextStartsAt, fallbackReviewer, closedAt, closedBy, undoUntil, undoneAt, comment } = review;
    const fact = (key: string, value: unknown) => (value ? [{ label: this.localize.term(`ourUserAccess_reviewFact_${key}`), value }] : []);
    const day = (at: string | null) => at && dayText(at, this.localize);
    return [
      ...fact('about', scopeText(scope, this.localize)),
      ...fact('startedAt', day(startedAt)),
      ...fact('startedBy', this.#name(startedBy)),
      ...fact('dueAt', lastDayText(dueAt, this.localize)),
      ...fact('noAnswer', this.localize.term(`ourUserAccess_reviewNoAnswer_${noAnswer}`)),
      ...fact('repeats', this.localize.term(`ourUserAccess_reviewRepeats_${repeats}`)),
      ...fact('next', day(nextStartsAt)),
      ...fact('fallback', this.#name(fallbackReviewer)),
      ...fact(review.state === 'cancelled' ? 'cancelled' : 'closed', day(closedAt)),
      ...fact('closedBy', this.#name(closedBy)),
      ...fact('comment', comment),
      ...fact('undoUntil', day(undoUntil)),
      ...fact('undoneAt', day(undoneAt)),
    ];
  }

  #name(person: ReviewPerson | null) {
    return person && (person.name ?? this.localize.term('ourUserAccess_gone'));
  }

  static override styles = [
    ...DetailViewElement.styles,
    css`
      .stack:first-child {
        gap: var(--uui-size-space-4);
      }
      .note {
        margin: 0;
        padding: var(--uui-size-space-4) var(--uui-size-space-5);
        border: 1px solid var(--uui-color-border);
        border-left-width: 6px;
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface);
      }
      blockquote {
        margin: var(--uui-size-space-5) 0 0;
        padding-left: var(--uui-size-space-4);
        border-left: 4px solid var(--uui-color-border);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];
}

export { ReviewViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-review-view': ReviewViewElement;
  }
}
