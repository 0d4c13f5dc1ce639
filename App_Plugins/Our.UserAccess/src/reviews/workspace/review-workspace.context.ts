import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbEntityUpdatedEvent } from '@umbraco-cms/backoffice/entity-action';
import { PollController, type Heard } from '../../operations/poll.controller.js';
import { DetailPageContext } from '../../shared/workspace/detail-page.context.js';
import { REVIEW_ENTITY_TYPE } from '../constants.js';
import { readReview } from '../repository/review.wire.js';
import type { ReviewDetail } from '../types.js';

const isWorkedOn = ({ phase, work }: ReviewDetail) => phase !== null && (work?.isRunning ?? true);

/** The page of one review. While it is being started, closed or undone, the page goes on asking. */
export class ReviewWorkspaceContext extends DetailPageContext<ReviewDetail> {
  #events?: EventTarget;
  #shown = '';
  #poll = new PollController(this, () => this.#ask());

  constructor(host: UmbControllerHost) {
    super(host, async () => (await import('./review-page.element.js')).ReviewPageElement);
    this.consumeContext(UMB_ACTION_EVENT_CONTEXT, (events) => {
      this.#events?.removeEventListener(UmbEntityUpdatedEvent.TYPE, this.#onUpdated);
      this.#events = events;
      events?.addEventListener(UmbEntityUpdatedEvent.TYPE, this.#onUpdated);
    });
  }

  override destroy(): void {
    this.#events?.removeEventListener(UmbEntityUpdatedEvent.TYPE, this.#onUpdated);
    super.destroy();
  }

  protected request(unique: string) {
    return readReview(this, unique);
  }

  protected override show(data: ReviewDetail): void {
    super.show(data);
    this.#shown = JSON.stringify(data);
    if (isWorkedOn(data)) void this.#poll.start();
  }

  /** Asks how it is now, without taking away what is shown meanwhile. */
  async refresh(): Promise<void> {
    await this.#ask();
  }

  #onUpdated = (event: Event) => {
    const updated = event as UmbEntityUpdatedEvent;
    if (updated.getEntityType() === REVIEW_ENTITY_TYPE && updated.getUnique() === this.getUnique()) void this.#ask();
  };

  async #ask(): Promise<Heard> {
    const unique = this.getUnique();
    if (!unique) return 'over';
    const { data } = await this.request(unique);
    if (this.getUnique() !== unique) return 'over';
    if (!data) return 'same';
    const moved = JSON.stringify(data) !== this.#shown;
    if (moved) this.show(data);
    if (!isWorkedOn(data)) return 'over';
    return moved ? 'moved' : 'same';
  }
}

export { ReviewWorkspaceContext as api };
