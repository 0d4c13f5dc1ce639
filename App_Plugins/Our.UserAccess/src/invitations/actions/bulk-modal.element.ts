import { css, customElement, html, nothing, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import '../../operations/components/item-state.element.js';
import { workspacePath } from '../../section/constants.js';
import '../../shared/editing/reason-field.element.js';
import { SidebarElement } from '../../shared/editing/sidebar.element.js';
import { announceInvitation } from '../changed.js';
import { INVITATION_ENTITY_TYPE } from '../constants.js';
import { readInvitation, resendInvitation, revokeInvitation } from '../repository/invitation.wire.js';
import type { InvitationDetail } from '../types.js';
import type { InvitationBulkData } from './bulk-modal.token.js';
import { doWith, type BulkResult } from './one-by-one.js';

/** Sends several invitations again, or takes them back: one after the other, with what came of each. */
@customElement('our-ua-invitation-bulk-modal')
export class InvitationBulkModalElement extends SidebarElement<InvitationBulkData> {
  @state()
  private _results: Array<BulkResult> = [];

  @state()
  private _begun = false;

  @state()
  private _stopped = false;

  @state()
  private _reason = '';

  protected headline() {
    return this.localize.term(`ourUserAccess_invitationBulk_${this.data!.action}`, this.data!.uniques.length);
  }

  protected renderContent() {
    const { action, uniques } = this.data!;
    if (!this._begun) {
      return html`
        <p>${this.localize.term(`ourUserAccess_invitationMeans_${action}`)}</p>
        ${action === 'revoke'
          ? html`<our-ua-reason-field
              .value=${this._reason}
              @change=${(event: CustomEvent<string>) => (this._reason = event.detail)}></our-ua-reason-field>`
          : nothing}
      `;
    }
    const [done, total] = [this._results.length, uniques.length];
    return html`
      <p role="status">${this.localize.term('ourUserAccess_doneOf', this.localize.number(done), this.localize.number(total))}</p>
      <uui-progress-bar aria-label=${this.localize.term('ourUserAccess_progress')} .progress=${(100 * done) / total}></uui-progress-bar>
      <ul aria-label=${this.localize.term('ourUserAccess_results')}>
        ${repeat(this._results, ({ unique }) => unique, (result) => this.#renderResult(result))}
      </ul>
    `;
  }

  #renderResult({ unique, name, state: came, sentence }: BulkResult) {
    return html`<li>
      <our-ua-item-state .state=${came}></our-ua-item-state>
      <div>
        <a href=${workspacePath(INVITATION_ENTITY_TYPE, unique)}>${name}</a>
        ${sentence ? html`<p lang="en">${sentence}</p>` : nothing}
      </div>
    </li>`;
  }

  protected renderActions() {
    if (!this._begun) {
      return html`
        ${this.renderClose('general_cancel')}
        ${this.renderAct(this.headline(), () => void this.#run(), this.data!.action === 'revoke' ? 'danger' : 'positive')}
      `;
    }
    const over = this._stopped || this._results.length === this.data!.uniques.length;
    return over
      ? this.renderClose('general_close', () => this._submitModal())
      : this.renderClose('ourUserAccess_stopOperation', () => (this._stopped = true));
  }

  async #run() {
    const { action, uniques } = this.data!;
    this._begun = true;
    const act = (invitation: InvitationDetail) =>
      action === 'resend' ? resendInvitation(this, invitation) : revokeInvitation(this, invitation, this._reason.trim());
    for (const unique of uniques) {
      if (this._stopped || !this.isConnected) break;
      this._results = [...this._results, await doWith(unique, action, { read: (one) => readInvitation(this, one), act })];
    }
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
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        gap: var(--uui-size-space-4);
        padding: var(--uui-size-space-3) 0;
        border-top: 1px solid var(--uui-color-divider);
      }
      li div {
        min-width: 0;
        overflow-wrap: anywhere;
      }
      li p {
        margin: 0;
        color: var(--uui-color-text-alt);
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
