import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import '../../invitations/user/user-invitation.element.js';
import type { Failure } from '../../shared/api/types.js';
import { formErrors } from '../../shared/editing/field-errors.js';
import { STALE_VERSION } from '../../shared/editing/save-problem.element.js';
import { languageName } from '../../shared/language-name.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import { allowed } from '../allowed.js';
import { draftOf, PROFILE_FIELDS, type ProfileDraft } from '../profile/draft.js';
import { meanwhile, type Meanwhile } from '../profile/meanwhile.js';
import '../life-cycle/standing.element.js';
import '../profile/meanwhile.element.js';
import '../profile/photo.element.js';
import '../profile/profile-form.element.js';
import type { UserDetail } from '../types.js';
import type { UserWorkspaceContext } from './user-workspace.context.js';

@customElement('our-ua-user-profile-view')
export class UserProfileViewElement extends DetailViewElement<UserDetail> {
  @state()
  private _draft?: ProfileDraft;

  @state()
  private _failure?: Failure;

  /** What somebody else saved while this was open, until it is saved or left. */
  @state()
  private _meanwhile?: Meanwhile;

  #context?: UserWorkspaceContext;
  #shown?: UserDetail;

  constructor() {
    super();
    this.consumeContext(UMB_WORKSPACE_CONTEXT, (context) => {
      this.#context = context as unknown as UserWorkspaceContext | undefined;
      this.observe(this.#context?.draft, (draft) => (this._draft = draft), 'draft');
      this.observe(this.#context?.data, (user) => this.#onData(user), 'shown');
      this.observe(this.#context?.saveFailure, (failure) => this.#onFailure(failure), 'saveFailure');
    });
  }

  #onData(user: UserDetail | undefined) {
    // The version that was merged with comes by way of a refusal, and the one after it is the saved one.
    if (user && user.version !== this.#shown?.version && !this.#merging) this._meanwhile = undefined;
    this.#shown = user;
  }

  #merging = false;

  #onFailure(failure: Failure | undefined) {
    this._failure = failure;
    if (failure?.code === STALE_VERSION && !this.#merging) void this.#merge();
  }

  // Nothing is lost by it, and nothing is saved before it was looked at.
  async #merge() {
    const [base, mine] = [this.#shown, this._draft];
    if (!base || !mine) return;
    this.#merging = true;
    await this.#context?.takeTheirs();
    if (this.#shown && this.#shown.version !== base.version) this._meanwhile = meanwhile(draftOf(base), mine, draftOf(this.#shown));
    this.#merging = false;
  }

  protected renderData(user: UserDetail) {
    const errors = formErrors(this._failure, PROFILE_FIELDS);
    const { isAllowed, reason } = allowed(user, 'update');
    return html`
      <p id="sentence">${this.#sentence(user)}</p>
      <our-ua-user-invitation .user=${user}></our-ua-user-invitation>
      <our-ua-standing .user=${user}></our-ua-standing>
      ${this._failure && this._failure.code !== STALE_VERSION
        ? html`<our-ua-save-problem .failure=${this._failure} .others=${errors.others}></our-ua-save-problem>`
        : nothing}
      ${this._meanwhile
        ? html`<our-ua-meanwhile
            .meanwhile=${this._meanwhile}
            .change=${user.lastChange}
            @take=${(event: CustomEvent<Partial<ProfileDraft>>) => this.#take(event.detail)}></our-ua-meanwhile>`
        : nothing}
      <div class="columns">
        <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_profile')}>
          ${isAllowed
            ? html`<our-ua-profile-form
                .draft=${this._draft}
                .errors=${errors}
                @edit=${(event: CustomEvent<Partial<ProfileDraft>>) => this.#context?.setDraft(event.detail)}></our-ua-profile-form>`
            : html`${reason ? html`<p class="reason">${reason}</p>` : nothing}
                <our-ua-facts .facts=${this.#profile(user)}></our-ua-facts>`}
        </uui-box>
        <div class="stack">
          <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_photo')}>
            <our-ua-photo .user=${user} ?editable=${isAllowed}></our-ua-photo>
          </uui-box>
          <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_account')}>
            <our-ua-facts .facts=${this.#account(user)}></our-ua-facts>
          </uui-box>
        </div>
      </div>
    `;
  }

  #sentence(user: UserDetail) {
    const state = this.localize.term(`ourUserAccess_sentence_${user.state}`, user.name);
    const groups = this.localize.term('ourUserAccess_sentenceGroups', user.groups.length);
    return `${state} ${groups}`;
  }

  #take(change: Partial<ProfileDraft>) {
    this.#context?.setDraft(change);
    const settled = Object.keys(change);
    if (!this._meanwhile) return;
    this._meanwhile = { ...this._meanwhile, both: this._meanwhile.both.filter(({ field }) => !settled.includes(field)) };
  }

  #profile(user: UserDetail) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return [
      { label: term('field_name'), value: user.name },
      { label: term('field_email'), value: user.email },
      ...(user.userName === user.email ? [] : [{ label: term('field_userName'), value: user.userName }]),
      { label: term('field_languageIsoCode'), value: languageName(user.languageIsoCode, this.localize.lang()) ?? term('none') },
      ...(user.notes ? [{ label: term('field_notes'), value: user.notes }] : []),
    ];
  }

  #account(user: UserDetail) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return [
      { label: term('state'), value: html`<our-ua-user-state-tag .state=${user.state}></our-ua-user-state-tag>` },
      { label: term('kind'), value: this.localize.term(`ourUserAccess_kind_${user.kind}`) },
      { label: term('signIn'), value: this.localize.term(`ourUserAccess_signIn_${user.signInMethod}`) },
      ...(user.kind === 'api' ? [] : [{ label: term('lastLogin'), value: this.renderDate(user.lastLoginDate) }]),
      { label: term('created'), value: this.renderDate(user.createDate) },
      { label: term('updated'), value: this.renderDate(user.updateDate) },
      { label: term('id'), value: user.unique },
    ];
  }
}

export { UserProfileViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-profile-view': UserProfileViewElement;
  }
}
