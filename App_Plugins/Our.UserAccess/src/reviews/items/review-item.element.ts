import { customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { ReviewItem } from '../types.js';
import { dayText, lastDayText } from '../words.js';
import type { Wish } from './keys.js';
import { itemStyles } from './review-item.styles.js';

/**
 * A row of the list: who, what they hold, what is recommended and why, and what was decided.
 * @fires wish - what somebody wants done with it, as detail
 * @fires toggle - it is to be selected, or no longer
 */
@customElement('our-ua-review-item')
export class ReviewItemElement extends UmbLitElement {
  @property({ attribute: false })
  item?: ReviewItem;

  /** It can be reached with the tab key, with what is in it. */
  @property({ type: Boolean, reflect: true })
  current = false;

  @property({ type: Boolean, reflect: true })
  selected = false;

  @property({ type: Boolean })
  saving = false;

  /** Decisions are still taken. */
  @property({ type: Boolean })
  open = false;

  /** Why the last decision was not saved. */
  @property()
  problem = '';

  override render() {
    if (!this.item) return nothing;
    return html`
      <div role="gridcell" class="select">${this.open ? this.#renderSelect(this.item) : nothing}</div>
      <div role="gridcell" class="person">${this.#renderPerson(this.item)}</div>
      <div role="gridcell" class="held">${this.#renderHeld(this.item)}</div>
      <div role="gridcell" class="decision">${this.#renderDecision(this.item)}</div>
    `;
  }

  #renderSelect({ person, refusal }: ReviewItem) {
    return html`<input
      type="checkbox"
      tabindex="-1"
      aria-label=${this.localize.term('ourUserAccess_reviewSelect', person.name)}
      ?disabled=${refusal !== null}
      .checked=${this.selected}
      @click=${(event: Event) => event.stopPropagation()}
      @change=${() => this.dispatchEvent(new CustomEvent('toggle'))} />`;
  }

  #renderPerson({ person, lastSignInAt, reviewer }: ReviewItem) {
    const signIn = lastSignInAt
      ? this.localize.term('ourUserAccess_lastLoginOn', dayText(lastSignInAt, this.localize))
      : this.localize.term('ourUserAccess_neverLoggedIn');
    return html`
      <b>${person.name}</b>
      <small>${person.email}</small>
      <small>${person.isApi ? this.localize.term('ourUserAccess_kind_api') : signIn}</small>
      ${reviewer?.name ? html`<small>${this.localize.term('ourUserAccess_reviewBy', reviewer.name)}</small>` : nothing}
    `;
  }

  #renderHeld({ sentence, recommendation, needsJustification, comment }: ReviewItem) {
    const { decision, until, reasons } = recommendation;
    const day = until && decision === 'shorten' ? lastDayText(until, this.localize) : '';
    return html`
      <span class="sentence" lang="en">${sentence}</span>
      <span class="recommended ${decision}">
        <uui-icon name="icon-lightbulb-active" aria-hidden="true"></uui-icon>
        ${day
          ? this.localize.term('ourUserAccess_reviewRecommendedUntil', day)
          : this.localize.term(`ourUserAccess_reviewRecommended_${decision}`)}
      </span>
      ${reasons.length ? html`<small lang="en">${reasons.join(' ')}</small>` : nothing}
      ${needsJustification ? html`<small>${this.localize.term('ourUserAccess_reviewNeedsComment')}</small>` : nothing}
      ${comment ? html`<q>${comment}</q>` : nothing}
    `;
  }

  #renderDecision(item: ReviewItem) {
    if (this.saving) return html`<uui-loader></uui-loader>`;
    return html`
      ${item.decision ? this.#renderDecided(item) : nothing} ${item.outcome ? this.#renderOutcome(item) : nothing}
      ${item.refusal ? (this.open ? html`<small lang="en">${item.refusal}</small>` : nothing) : this.#renderButtons(item)}
      ${this.problem ? html`<span class="problem" lang="en"><uui-icon name="icon-alert" aria-hidden="true"></uui-icon> ${this.problem}</span>` : nothing}
    `;
  }

  #renderDecided({ decision, until, decidedBy }: ReviewItem) {
    const word = until
      ? this.localize.term('ourUserAccess_reviewShortenedTo', lastDayText(until, this.localize))
      : this.localize.term(`ourUserAccess_reviewWish_${decision}`);
    return html`<span class="decided ${decision}"><uui-icon name="icon-check" aria-hidden="true"></uui-icon> ${word}</span>
      ${decidedBy?.name ? html`<small>${decidedBy.name}</small>` : nothing}`;
  }

  #renderOutcome({ outcome, outcomeSentence }: ReviewItem) {
    return html`<span class="outcome ${outcome}">${this.localize.term(`ourUserAccess_reviewOutcome_${outcome}`)}</span>
      ${outcomeSentence ? html`<small lang="en">${outcomeSentence}</small>` : nothing}`;
  }

  #renderButtons(item: ReviewItem) {
    if (!this.open) return nothing;
    const wishes: Array<Wish> = item.decision ? ['undecided', 'comment'] : ['keep', 'remove', ...(item.canBeShortened ? ['shorten' as const] : []), 'delegate'];
    return html`<div class="buttons">
      ${wishes.map(
        (wish) => html`<button
          type="button"
          tabindex=${this.current ? 0 : -1}
          @click=${() => this.dispatchEvent(new CustomEvent('wish', { detail: wish }))}>
          ${this.localize.term(`ourUserAccess_reviewWish_${wish}`)}
        </button>`,
      )}
    </div>`;
  }

  static override styles = itemStyles;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-review-item': ReviewItemElement;
  }
}
