import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { workspacePath } from '../../section/constants.js';
import type { Failure } from '../../shared/api/types.js';
import { formErrors } from '../../shared/editing/field-errors.js';
import '../../shared/editing/save-problem.element.js';
import { reloadLists } from '../changed.js';
import { USER_ENTITY_TYPE } from '../constants.js';
import '../password/secret.element.js';
import { createUser, type Created } from '../repository/create.wire.js';
import './create-form.element.js';
import './create-kinds.element.js';
import { atTheirFields, blankDraft, CREATE_FIELDS, needsReason, type CreateDraft, type CreateKind } from './draft.js';

/** Makes a user on one screen: how they sign in, who they are, what they hold and until when. */
@customElement('our-ua-create-modal')
export class CreateModalElement extends UmbModalBaseElement<Record<string, never>, undefined> {
  @state()
  private _draft: CreateDraft = blankDraft('password');

  @state()
  private _failure?: Failure;

  @state()
  private _created?: Created;

  @state()
  private _busy = false;

  // Not the layout's own headline, which is a heading of the third level over a page that may have no second.
  override render() {
    return html`
      <umb-body-layout>
        <h2 slot="header">${this.localize.term('ourUserAccess_createUser')}</h2>
        ${this._created ? this.#renderCreated(this._created) : this.#renderQuestion()}
      </umb-body-layout>
    `;
  }

  #renderQuestion() {
    const errors = formErrors(this._failure, CREATE_FIELDS);
    return html`
      <uui-box>
        ${this._failure ? html`<our-ua-save-problem .failure=${this._failure} .others=${errors.others}></our-ua-save-problem>` : nothing}
        <our-ua-create-kinds
          .kind=${this._draft.kind}
          @choose=${(event: CustomEvent<CreateKind>) => (this._draft = { ...this._draft, kind: event.detail })}></our-ua-create-kinds>
        <our-ua-create-form
          .draft=${this._draft}
          .errors=${errors}
          @edit=${(event: CustomEvent<Partial<CreateDraft>>) => (this._draft = { ...this._draft, ...event.detail })}></our-ua-create-form>
      </uui-box>
      <uui-button slot="actions" label=${this.localize.term('general_close')} @click=${() => this._rejectModal()}></uui-button>
      <uui-button
        slot="actions"
        look="primary"
        color="positive"
        label=${this.localize.term('ourUserAccess_createUser')}
        .state=${this._busy ? 'waiting' : undefined}
        @click=${this.#onCreate}></uui-button>
    `;
  }

  #renderCreated({ user, password, mailSent }: Created) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const { kind } = this._draft;
    return html`
      <uui-box headline-variant="h3" headline=${this.localize.term('ourUserAccess_createdHeadline', user.name)}>
        ${password ? html`<our-ua-secret .label=${term('password')} .value=${password}></our-ua-secret>` : nothing}
        <p role="status">${mailSent === false ? term('createdNoMail') : this.localize.term(`ourUserAccess_createdText_${kind}`)}</p>
      </uui-box>
      <uui-button slot="actions" label=${this.localize.term('general_close')} @click=${() => this._submitModal()}></uui-button>
      <uui-button slot="actions" look="outline" label=${term('createAnother')} @click=${this.#another}></uui-button>
      <uui-button slot="actions" look="primary" label=${term('openUser')} @click=${() => this.#open(user.id)}></uui-button>
    `;
  }

  async #onCreate() {
    if (this._busy) return;
    this._failure = this.#incomplete();
    if (this._failure) return;
    this._busy = true;
    const { data, failure } = await createUser(this, this._draft);
    this._busy = false;
    this._failure = failure?.fields ? { ...failure, fields: atTheirFields(failure.fields) } : failure;
    if (!data) return;
    this._created = data;
    await reloadLists(this);
  }

  // A line that is half filled in would be left out without a word.
  #incomplete(): Failure | undefined {
    const fields: Failure['fields'] = {};
    const isWhole = this._draft.held.every(({ groupId, workspaceId }) => groupId && workspaceId);
    if (!isWhole) fields['assignments'] = [this.localize.term('ourUserAccess_lineIncomplete')];
    if (needsReason(this._draft) && !this._draft.reason.trim()) fields['reason'] = [this.localize.term('ourUserAccess_sayWhy')];
    return Object.keys(fields).length ? { kind: 'invalid', fields } : undefined;
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
    UmbTextStyles,
    css`
      our-ua-save-problem,
      our-ua-create-kinds {
        margin-bottom: var(--uui-size-space-5);
      }
      h2 {
        margin: 0;
        font-size: var(--uui-type-h5-size);
        line-height: 1.3;
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
