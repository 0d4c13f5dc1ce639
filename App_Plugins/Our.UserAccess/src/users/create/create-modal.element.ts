import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { SidebarElement } from '../../shared/editing/sidebar.element.js';
import { reloadLists } from '../changed.js';
import { USER_ENTITY_TYPE } from '../constants.js';
import '../password/secret.element.js';
import { createUser, type Created } from '../repository/create.wire.js';
import './create-form.element.js';
import './create-kinds.element.js';
import type { CreateModalValue } from './create-modal.token.js';
import { blankDraft, CREATE_FIELDS, incompleteAccess, withFieldsInPlace, type CreateDraft, type CreateKind } from './draft.js';

/** Makes a user on one screen: how they sign in, who they are, what they hold and until when. */
@customElement('our-ua-create-modal')
export class CreateModalElement extends SidebarElement<Record<string, never>, CreateModalValue> {
  protected override readonly fields = CREATE_FIELDS;

  @state()
  private _draft: CreateDraft = blankDraft('password');

  @state()
  private _created?: Created;

  protected headline() {
    return this.localize.term('ourUserAccess_createUser');
  }

  protected override renderMain() {
    return this._created ? this.#renderCreated(this._created) : super.renderMain();
  }

  protected renderContent(errors: FormErrors) {
    return html`
      <our-ua-create-kinds
        .kind=${this._draft.kind}
        @choose=${(event: CustomEvent<CreateKind>) => (this._draft = { ...this._draft, kind: event.detail })}
        @invite=${this.#onInvite}></our-ua-create-kinds>
      <our-ua-create-form
        .draft=${this._draft}
        .errors=${errors}
        @edit=${(event: CustomEvent<Partial<CreateDraft>>) => (this._draft = { ...this._draft, ...event.detail })}></our-ua-create-form>
    `;
  }

  protected renderActions() {
    if (this._created) return this.#renderNext(this._created.user.id);
    return html`${this.renderClose()} ${this.renderAct(this.localize.term('ourUserAccess_createUser'), () => void this.#onCreate())}`;
  }

  #renderCreated({ user, password, mailSent }: Created) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const { kind } = this._draft;
    return html`
      <uui-box headline-variant="h3" headline=${this.localize.term('ourUserAccess_createdHeadline', user.name)}>
        ${password ? html`<our-ua-secret .label=${term('password')} .value=${password}></our-ua-secret>` : nothing}
        <p role="status">${mailSent === false ? term('createdNoMail') : this.localize.term(`ourUserAccess_createdText_${kind}`)}</p>
      </uui-box>
    `;
  }

  #renderNext(id: string) {
    return html`
      ${this.renderClose('general_close', () => this._submitModal())}
      <uui-button slot="actions" look="outline" label=${this.localize.term('ourUserAccess_createAnother')} @click=${this.#another}></uui-button>
      ${this.renderAct(this.localize.term('ourUserAccess_openUser'), () => this.#open(id), 'default')}
    `;
  }

  // What was entered goes along; the invitation takes the place of this dialog once it is closed.
  #onInvite() {
    const { kind, name, email, groupIds, held, languageIsoCode, accessUntil, reason } = this._draft;
    const signIn = kind === 'singleSignOn' ? kind : 'password';
    this.value = { invite: { signIn, name, email, groupIds, held, languageIsoCode, accessUntil, reason, message: '' } };
    this._submitModal();
  }

  async #onCreate() {
    this._failure = incompleteAccess(this._draft, this.localize);
    if (this._failure) return;
    const created = await this.send(async () => withFieldsInPlace(await createUser(this, this._draft)));
    if (!created) return;
    this._created = created.data;
    await reloadLists(this);
  }

  // Whoever makes several people mostly makes them alike.
  #another() {
    this._draft = { ...this._draft, name: '', email: '', userName: '' };
    this._created = undefined;
  }

  #open(id: string) {
    this._submitModal();
    window.history.pushState(null, '', workspacePath(USER_ENTITY_TYPE, id));
  }

  static override styles = [
    ...SidebarElement.styles,
    css`
      our-ua-create-kinds {
        margin-bottom: var(--uui-size-space-5);
      }
      p {
        margin: var(--uui-size-space-4) 0 0;
      }
    `,
  ];
}

export { CreateModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-create-modal': CreateModalElement;
  }
}
