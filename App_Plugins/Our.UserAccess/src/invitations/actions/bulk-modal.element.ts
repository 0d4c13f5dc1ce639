import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import '../../shared/editing/reason-field.element.js';
import { SidebarElement } from '../../shared/editing/sidebar.element.js';
import { announceInvitation } from '../changed.js';
import { readInvitation, readInvitationIds, resendInvitation, revokeInvitation } from '../repository/invitation.wire.js';
import type { InvitationDetail } from '../types.js';
import type { InvitationBulkData } from './bulk-modal.token.js';
import './bulk-results.element.js';
import { countOf, doWith, withRepeated, type BulkResult } from './one-by-one.js';

/** Sends several invitations again, or takes them back: one after the other, with what came of each, and again for those that failed. */
@customElement('our-ua-invitation-bulk-modal')
export class InvitationBulkModalElement extends SidebarElement<InvitationBulkData> {
  @state()
  private _results: Array<BulkResult> = [];

  /** How many there are; nothing before it has begun. */
  @state()
  private _total?: number;

  @state()
  private _running = false;

  @state()
  private _reason = '';

  #stopped = false;

  protected headline() {
    return this.localize.term(`ourUserAccess_invitationBulk_${this.data!.action}`, this.data!.count);
  }

  protected override problemHeadline() {
    return this.localize.term('ourUserAccess_notDone');
  }

  protected renderContent() {
    if (this._total === undefined) return this.#renderBefore();
    const done = this._results.length;
    return html`
      <p role="status">${this.#sentence(done, this._total)}</p>
      ${this._running
        ? html`<uui-progress-bar
            aria-label=${this.localize.term('ourUserAccess_progress')}
            .progress=${this._total ? (100 * done) / this._total : 100}></uui-progress-bar>`
        : nothing}
      <our-ua-invitation-bulk-results .results=${this._results}></our-ua-invitation-bulk-results>
    `;
  }

  #renderBefore() {
    const { action } = this.data!;
    return html`
      <p>${this.localize.term(`ourUserAccess_invitationMeans_${action}`)}</p>
      ${action === 'revoke'
        ? html`<our-ua-reason-field
            .value=${this._reason}
            @change=${(event: CustomEvent<string>) => (this._reason = event.detail)}></our-ua-reason-field>`
        : nothing}
    `;
  }

  #sentence(done: number, total: number) {
    const [few, all] = [this.localize.number(done), this.localize.number(total)];
    if (this._running) return this.localize.term('ourUserAccess_doneOf', few, all);
    const end = this.localize.term(`ourUserAccess_operation_${done < total ? 'cancelled' : 'completed'}`, few, all);
    const [changed, skipped, failed] = [countOf(this._results, 'succeeded'), countOf(this._results, 'skipped'), countOf(this._results, 'failed')];
    return `${end} ${this.localize.term('ourUserAccess_operationResult', changed, skipped, failed)}`;
  }

  protected renderActions() {
    if (this._running) return this.renderClose('ourUserAccess_stopOperation', () => (this.#stopped = true));
    const look = this.data!.action === 'revoke' ? 'danger' : 'positive';
    if (this._total === undefined) {
      return html`${this.renderClose('general_cancel')} ${this.renderAct(this.headline(), () => void this.#begin(), look)}`;
    }
    const failed = this._results.filter((result) => result.state === 'failed').map(({ unique }) => unique);
    return html`
      ${this.renderClose('general_close', () => this._submitModal())}
      ${failed.length ? this.renderAct(this.localize.term('ourUserAccess_repeatFailed', failed.length), () => void this.#run(failed), look) : nothing}
    `;
  }

  // Whom a question means is asked when it begins: what is on other pages was never read.
  async #begin() {
    const { subject } = this.data!;
    const uniques = 'uniques' in subject ? subject.uniques : (await this.send(() => readInvitationIds(this, subject.question)))?.data;
    if (!uniques) return;
    this._total = uniques.length;
    await this.#run(uniques);
  }

  async #run(uniques: ReadonlyArray<string>) {
    const { action } = this.data!;
    [this._running, this.#stopped] = [true, false];
    const act = (invitation: InvitationDetail) =>
      action === 'resend' ? resendInvitation(this, invitation) : revokeInvitation(this, invitation, this._reason.trim());
    for (const unique of uniques) {
      if (this.#stopped || !this.isConnected) break;
      this._results = withRepeated(this._results, await doWith(unique, action, { read: (one) => readInvitation(this, one), act }));
    }
    this._running = false;
    await announceInvitation(this);
  }

  static override styles = [
    ...SidebarElement.styles,
    css`
      p {
        margin: 0 0 var(--uui-size-space-4);
        line-height: 1.5;
      }
      uui-progress-bar {
        width: 100%;
        height: 8px;
        margin-bottom: var(--uui-size-space-4);
      }
    `,
  ];
}

export { InvitationBulkModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invitation-bulk-modal': InvitationBulkModalElement;
  }
}
