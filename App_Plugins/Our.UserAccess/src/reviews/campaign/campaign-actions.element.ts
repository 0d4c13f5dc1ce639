import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { confirmChange, type ConfirmData } from '../../shared/confirm/confirm.js';
import { toast } from '../../shared/toast.js';
import { announceReview } from '../changed.js';
import { openClosing } from '../closing/closing-modal.token.js';
import { cancelReview, remindReviewers, undoReview } from '../repository/review.wire.js';
import type { ReviewActionName, ReviewDetail } from '../types.js';
import { offered } from './offered.js';

type Asked = 'cancel' | 'undo' | 'remind';

const ICONS: Record<ReviewActionName, string> = {
  close: 'icon-check',
  remind: 'icon-message',
  cancel: 'icon-block',
  undo: 'icon-undo',
  evidence: 'icon-download-alt',
};

/** What can be done with a review now, and why the rest cannot. */
@customElement('our-ua-review-actions')
export class ReviewActionsElement extends UmbLitElement {
  @property({ attribute: false })
  review?: ReviewDetail;

  override render() {
    if (!this.review) return nothing;
    const { allowed, refused } = offered(this.review);
    const label = (name: ReviewActionName) => this.localize.term(`ourUserAccess_reviewAct_${name}`);
    return html`
      ${allowed.length ? html`<div id="actions">${allowed.map((name) => this.#renderAction(name, label(name)))}</div>` : nothing}
      ${refused.map(({ names, reason }) => html`<p><b>${names.map(label).join(', ')}:</b> <span lang="en">${reason}</span></p>`)}
    `;
  }

  /** Whoever still has something to decide does that first. */
  get #waits() {
    const { mine, mineDecided } = this.review!.progress;
    return mine > mineDecided;
  }

  #renderAction(name: ReviewActionName, label: string) {
    return html`<uui-button
      look=${name === 'close' && !this.#waits ? 'primary' : 'outline'}
      color=${name === 'cancel' || name === 'undo' ? 'danger' : 'default'}
      label=${label}
      @click=${() => this.#act(name, this.review!)}>
      <uui-icon name=${ICONS[name]} aria-hidden="true"></uui-icon> ${label}
    </uui-button>`;
  }

  async #act(name: ReviewActionName, review: ReviewDetail) {
    if (name === 'close') await openClosing(this, review);
    else if (name !== 'evidence') await this.#ask(name, review);
  }

  async #ask(name: Asked, { unique, name: what }: ReviewDetail) {
    const act: Record<Asked, ConfirmData['act']> = {
      cancel: (reason) => cancelReview(this, unique, reason),
      undo: (reason) => undoReview(this, unique, reason),
      remind: () => remindReviewers(this, unique),
    };
    const done = await confirmChange(this, {
      headline: this.localize.term(`ourUserAccess_reviewAsk_${name}`, what),
      sentences: [this.localize.term(`ourUserAccess_reviewMeans_${name}`)],
      confirmLabel: this.localize.term(`ourUserAccess_reviewAct_${name}`),
      color: name === 'remind' ? 'positive' : 'danger',
      reason: name === 'remind' ? undefined : 'mandatory',
      act: act[name],
    });
    if (!done) return;
    await toast(this, this.localize.term(`ourUserAccess_reviewDid_${name}`, what));
    await announceReview(this, unique);
  }

  static override styles = css`
    :host {
      display: block;
    }
    #actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-3);
    }
    uui-icon {
      margin-right: var(--uui-size-space-2);
    }
    p {
      margin: var(--uui-size-space-3) 0 0;
      color: var(--uui-color-text-alt);
      overflow-wrap: anywhere;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-review-actions': ReviewActionsElement;
  }
}
