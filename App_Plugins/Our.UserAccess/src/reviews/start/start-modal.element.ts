import { customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import { ClosingController } from '../../shared/editing/closing.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { differs } from '../../shared/editing/merge.js';
import { SidebarElement } from '../../shared/editing/sidebar.element.js';
import { announceReview } from '../changed.js';
import { REVIEW_ENTITY_TYPE } from '../constants.js';
import { startReview } from '../repository/review.wire.js';
import { blankReview, bodyOf, missingIn, START_FIELDS, withPlace, type ReviewDraft } from './draft.js';
import './start-form.element.js';
import type { StartModalData } from './start-modal.token.js';
import './start-preview.element.js';

/** Starts a review on one screen, with what it would look at and who would decide below the fields. */
@customElement('our-ua-start-review-modal')
export class StartReviewModalElement extends SidebarElement<StartModalData> {
  protected override readonly fields = START_FIELDS;

  @state()
  private _draft: ReviewDraft = blankReview(new Date());

  #entered = this._draft;
  #closing = new ClosingController(this, () => differs(this.#entered, this._draft), () => this._rejectModal());

  protected override firstUpdated() {
    const { kind, scopeId = '' } = this.data ?? {};
    if (kind) this._draft = { ...this._draft, kind, scopeId, useManagers: kind === 'workspace' };
    this.#entered = this._draft;
  }

  protected headline() {
    return this.localize.term('ourUserAccess_reviewStart');
  }

  protected override problemHeadline() {
    return this.localize.term('ourUserAccess_reviewNotStarted');
  }

  protected renderContent(errors: FormErrors) {
    return html`
      <our-ua-start-form
        .draft=${this._draft}
        .errors=${errors}
        @edit=${(event: CustomEvent<Partial<ReviewDraft>>) => (this._draft = { ...this._draft, ...event.detail })}></our-ua-start-form>
      <our-ua-start-preview .draft=${this._draft}></our-ua-start-preview>
    `;
  }

  protected renderActions() {
    return html`
      ${this.renderClose('general_cancel', () => void this.#closing.ask())}
      ${this.renderAct(this.localize.term('ourUserAccess_reviewStartNow'), () => void this.#start())}
    `;
  }

  async #start() {
    this._failure = this.chooseFirst(missingIn(this._draft));
    if (this._failure) return;
    const answer = await this.send(async () => {
      const { data, failure } = await startReview(this, bodyOf(this._draft));
      return data ? { data } : { failure: withPlace(failure)! };
    });
    if (!answer?.data) return;
    await announceReview(this, answer.data.unique);
    this.#closing.done(() => this._submitModal());
    window.history.pushState(null, '', workspacePath(REVIEW_ENTITY_TYPE, answer.data.unique));
  }
}

export { StartReviewModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-start-review-modal': StartReviewModalElement;
  }
}
