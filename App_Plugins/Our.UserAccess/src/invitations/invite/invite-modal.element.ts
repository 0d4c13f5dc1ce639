import { css, customElement, html, query, state } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import type { Answer } from '../../shared/api/types.js';
import { ClosingController } from '../../shared/editing/closing.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { differs } from '../../shared/editing/merge.js';
import { SidebarElement } from '../../shared/editing/sidebar.element.js';
import { incompleteAccess, withFieldsInPlace } from '../../users/create/draft.js';
import { announceInvitation } from '../changed.js';
import { INVITATION_ENTITY_TYPE } from '../constants.js';
import { createInvitation, readInvitation, sendInvitation, updateInvitation } from '../repository/invitation.wire.js';
import type { InvitationDetail } from '../types.js';
import { blankInvite, draftOf, INVITE_FIELDS, missingIn, nextInvite, type InviteDraft } from './draft.js';
import './invite-form.element.js';
import type { InviteFormElement } from './invite-form.element.js';
import type { InviteModalData } from './invite-modal.token.js';
import './invited.element.js';
import './mail-preview.element.js';

/** Invites somebody on one screen, or goes on with a draft. What was entered is lost only when somebody says so. */
@customElement('our-ua-invite-modal')
export class InviteModalElement extends SidebarElement<InviteModalData> {
  protected override readonly fields = INVITE_FIELDS;

  @state()
  private _draft: InviteDraft = blankInvite();

  /** The draft as the server has it. */
  @state()
  private _saved?: InvitationDetail;

  /** What came of it, until somebody goes on. */
  @state()
  private _sent?: InvitationDetail;

  @query('our-ua-invite-form')
  private _form?: InviteFormElement;

  #sends = true;
  #entered = this._draft;
  #closing = new ClosingController(this, () => !this._sent && differs(this.#entered, this._draft), () => this._rejectModal());

  protected override firstUpdated() {
    if (this.data?.invitation) this.#keep(this.data.invitation);
    if (this.data?.draft) this._draft = this.data.draft;
    requestAnimationFrame(() => this._form?.focus());
  }

  protected headline() {
    return this.localize.term(this._saved ? 'ourUserAccess_editDraft' : 'ourUserAccess_invite');
  }

  protected renderContent(errors: FormErrors) {
    if (this._sent) return html`<our-ua-invited .invitation=${this._sent}></our-ua-invited>`;
    return html`
      <our-ua-invite-form
        .draft=${this._draft}
        .errors=${errors}
        .unique=${this._saved?.unique ?? ''}
        @edit=${(event: CustomEvent<Partial<InviteDraft>>) => (this._draft = { ...this._draft, ...event.detail })}></our-ua-invite-form>
      <our-ua-mail-preview .draft=${this._draft}></our-ua-mail-preview>
    `;
  }

  protected renderActions() {
    if (this._sent) return this.#renderNext(this._sent);
    return html`
      ${this.renderClose('general_close', () => void this.#closing.ask())}
      ${this.renderAct(this.localize.term('ourUserAccess_saveDraft'), () => void this.#onSave(), 'default', 'outline')}
      ${this.renderAct(this.localize.term('ourUserAccess_sendInvitation'), () => void this.#onSend())}
    `;
  }

  #renderNext(invitation: InvitationDetail) {
    return html`
      ${this.renderClose('general_close', () => this.#done())}
      <uui-button slot="actions" look="outline" label=${this.localize.term('ourUserAccess_inviteAnother')} @click=${this.#another}></uui-button>
      ${this.renderAct(this.localize.term('ourUserAccess_openInvitation'), () => this.#open(invitation), 'default')}
    `;
  }

  protected override problemHeadline() {
    return this.localize.term(this.#sends ? 'ourUserAccess_notSent' : 'ourUserAccess_draftNotSaved');
  }

  async #onSend() {
    this.#sends = true;
    if (!this.#isComplete()) return;
    const sent = await this.#change(() => this.#send());
    if (sent) this._sent = sent;
  }

  async #send(): Promise<Answer<InvitationDetail>> {
    if (!this._saved) return createInvitation(this, this._draft, false);
    const saved = await this.#save();
    if (!saved.data) return saved;
    // Should sending be refused, the draft is there as it was saved just now.
    this.#keep(saved.data);
    return sendInvitation(this, saved.data);
  }

  #save(): Promise<Answer<InvitationDetail>> {
    return this._saved ? updateInvitation(this, this._saved, this._draft) : createInvitation(this, this._draft, true);
  }

  #isComplete(): boolean {
    const missing = missingIn(this._draft).map((field) => [field, [this.localize.term('ourUserAccess_fillFirst')]]);
    this._failure = missing.length ? { kind: 'invalid', fields: Object.fromEntries(missing) } : incompleteAccess(this._draft, this.localize);
    return !this._failure;
  }

  async #onSave() {
    this.#sends = false;
    if (this.#isComplete() && (await this.#change(() => this.#save()))) this.#done();
  }

  async #change(act: () => Promise<Answer<InvitationDetail>>): Promise<InvitationDetail | undefined> {
    const { data } = (await this.send(async () => withFieldsInPlace(await act()))) ?? {};
    if (data) await announceInvitation(this, data.unique);
    return data;
  }

  // What the other one saved is seen on the page; what was entered here goes over it once it is saved again.
  protected override async takeTheirs() {
    if (!this._saved) return;
    const { data, failure } = await readInvitation(this, this._saved.unique);
    this._failure = failure;
    if (data) this._saved = data;
  }

  #keep(invitation: InvitationDetail) {
    this._saved = invitation;
    this._draft = { ...draftOf(invitation), reason: this._draft.reason };
    this.#entered = this._draft;
  }

  // Whoever invites several people mostly gives them the same.
  #another() {
    this._draft = nextInvite(this._draft);
    this.#entered = this._draft;
    this._saved = undefined;
    this._sent = undefined;
    requestAnimationFrame(() => this._form?.focus());
  }

  #done() {
    this.#closing.done(() => this._submitModal());
  }

  #open({ unique }: InvitationDetail) {
    this.#done();
    window.history.pushState(null, '', workspacePath(INVITATION_ENTITY_TYPE, unique));
  }

  static override styles = [
    ...SidebarElement.styles,
    css`
      our-ua-mail-preview {
        margin-top: var(--uui-size-space-5);
      }
    `,
  ];
}

export { InviteModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invite-modal': InviteModalElement;
  }
}
