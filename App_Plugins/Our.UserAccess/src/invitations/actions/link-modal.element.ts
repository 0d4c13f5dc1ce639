import { css, customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import { SidebarElement } from '../../shared/editing/sidebar.element.js';
import { toast } from '../../shared/toast.js';
import '../../users/password/secret.element.js';
import { announceInvitation } from '../changed.js';
import '../components/time-left.element.js';
import { makeLink } from '../repository/invitation.wire.js';
import type { InvitationLink } from '../types.js';
import type { ChangeModalData } from './change-modal.token.js';

/** Makes a link that is handed over by another way than mail; it is shown this once. */
@customElement('our-ua-invitation-link-modal')
export class InvitationLinkModalElement extends SidebarElement<ChangeModalData> {
  @state()
  private _link?: InvitationLink;

  protected headline() {
    return this.localize.term('ourUserAccess_linkHeadline', this.data!.invitation.name);
  }

  protected renderContent() {
    if (!this._link) return html`<p>${this.localize.term('ourUserAccess_invitationMeans_link')}</p>`;
    const { url, expiresAt } = this._link;
    return html`
      <our-ua-secret .label=${this.localize.term('ourUserAccess_link')} .value=${url}></our-ua-secret>
      <p><our-ua-time-left end=${expiresAt}></our-ua-time-left></p>
    `;
  }

  protected renderActions() {
    if (this._link) return this.renderClose('general_close', () => this._submitModal());
    return html`${this.renderClose()} ${this.renderAct(this.localize.term('ourUserAccess_linkMake'), () => void this.#onMake())}`;
  }

  async #onMake() {
    const { invitation } = this.data!;
    const made = await this.send(() => makeLink(this, invitation));
    if (!made?.data) return;
    this._link = made.data;
    await this.#copy(made.data.url);
    await announceInvitation(this, invitation.unique);
  }

  async #copy(url: string) {
    try {
      await navigator.clipboard.writeText(url);
      await toast(this, this.localize.term('ourUserAccess_linkCopied'));
    } catch {
      // The browser does not let us; the button beside the link says so in its own way.
    }
  }

  static override styles = [
    ...SidebarElement.styles,
    css`
      p {
        margin: 0 0 var(--uui-size-space-4);
        line-height: 1.5;
      }
      our-ua-secret + p {
        margin-top: var(--uui-size-space-4);
      }
    `,
  ];
}

export { InvitationLinkModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invitation-link-modal': InvitationLinkModalElement;
  }
}
