import { customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import { ClosingController } from '../../shared/editing/closing.js';
import { ImportWizardElement } from '../../users/import/import-wizard.element.js';
import { announceInvitation } from '../changed.js';
import { checkMany, inviteMany } from '../repository/invitation.wire.js';
import { blankMany, bodyOfMany, inLines, type ManyDraft } from './draft.js';
import './many-source.element.js';

/** Invites many people: a list and what is common to all of them, what would come of it, and how far it is. */
@customElement('our-ua-invite-many-modal')
export class InviteManyModalElement extends ImportWizardElement {
  @state()
  private _draft: ManyDraft = blankMany();

  @state()
  private _missing = false;

  #closing = new ClosingController(this, () => !this.isStarted && this._draft.text.trim() !== '', () => this._rejectModal());

  protected headline() {
    return this.localize.term('ourUserAccess_inviteMany');
  }

  protected renderSource() {
    return html`<our-ua-many-source
      .draft=${this._draft}
      ?missing=${this._missing}
      @edit=${(event: CustomEvent<Partial<ManyDraft>>) => (this._draft = { ...this._draft, ...event.detail })}></our-ua-many-source>`;
  }

  protected isReady() {
    this._missing = !this._draft.text.trim();
    return !this._missing;
  }

  protected async check() {
    const answer = await checkMany(this, bodyOfMany(this._draft), this._draft);
    return answer.data ? { data: inLines(answer.data, this._draft.text) } : answer;
  }

  protected start() {
    return inviteMany(this, bodyOfMany(this._draft), this._draft);
  }

  protected override againLabel() {
    return this.localize.term('ourUserAccess_manyAgain');
  }

  protected startLabel(ready: number) {
    return this.localize.term('ourUserAccess_inviteStart', ready);
  }

  protected override over() {
    void announceInvitation(this);
  }

  protected override closeSource() {
    void this.#closing.ask();
  }
}

export { InviteManyModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invite-many-modal': InviteManyModalElement;
  }
}
