import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbEntityUpdatedEvent } from '@umbraco-cms/backoffice/entity-action';
import { PollController, type Heard } from '../../operations/poll.controller.js';
import { DetailPageContext } from '../../shared/workspace/detail-page.context.js';
import { INVITATION_ENTITY_TYPE } from '../constants.js';
import { readInvitation } from '../repository/invitation.wire.js';
import type { InvitationDetail } from '../types.js';

/** The page of one invitation. While the mail is on its way, the page goes on asking. */
export class InvitationWorkspaceContext extends DetailPageContext<InvitationDetail> {
  #events?: EventTarget;
  #shown?: InvitationDetail;
  #poll = new PollController(this, () => this.#ask());

  constructor(host: UmbControllerHost) {
    super(host, async () => (await import('./invitation-page.element.js')).InvitationPageElement);
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
    return readInvitation(this, unique);
  }

  protected override show(data: InvitationDetail): void {
    super.show({ ...data, name: data.name || data.email });
    this.#shown = data;
    if (data.state === 'queued') void this.#poll.start();
  }

  #onUpdated = (event: Event) => {
    const updated = event as UmbEntityUpdatedEvent;
    if (updated.getEntityType() === INVITATION_ENTITY_TYPE && updated.getUnique() === this.getUnique()) void this.#ask();
  };

  async #ask(): Promise<Heard> {
    const unique = this.getUnique();
    if (!unique) return 'over';
    const { data } = await this.request(unique);
    if (this.getUnique() !== unique) return 'over';
    if (!data) return 'same';
    const moved = data.version !== this.#shown?.version || data.state !== this.#shown?.state;
    if (moved) this.show(data);
    if (data.state !== 'queued') return 'over';
    return moved ? 'moved' : 'same';
  }
}

export { InvitationWorkspaceContext as api };
