import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import type { Answer } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import { allowed } from '../allowed.js';
import { applies, permissionOf, type UserActionAlias } from '../life-cycle/actions.js';
import { runUserAction } from '../life-cycle/run.js';
import { readSecurity, type UserSecurity } from '../repository/security.wire.js';
import type { UserDetail } from '../types.js';
import './credentials.element.js';
import './sign-ins.element.js';
import './two-factor.element.js';

const ACTIONS: Array<UserActionAlias> = ['unlock', 'password', 'signOut'];

/** How somebody signs in, whether they can, and what happened when they did. */
@customElement('our-ua-user-security-view')
export class UserSecurityViewElement extends DetailViewElement<UserDetail> {
  @state()
  private _security?: Answer<UserSecurity>;

  #shown?: UserDetail;

  protected renderData(user: UserDetail) {
    if (this.#shown !== user) {
      this.#shown = user;
      void this.#load(user);
    }
    return html`
      ${user.kind === 'api' ? html`<our-ua-credentials .user=${user}></our-ua-credentials>` : nothing}
      ${this.#renderSecurity(user)}
    `;
  }

  async #load(user: UserDetail) {
    const answer = await readSecurity(this, user.unique);
    if (user === this.#shown) this._security = answer;
  }

  #renderSecurity(user: UserDetail) {
    if (!this._security) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._security;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load(user)}></our-ua-notice>`;
    if (user.kind === 'api') return html`<our-ua-sign-ins .signIns=${data.signIns}></our-ua-sign-ins>`;
    return html`
      <div class="columns">
        <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_signIn')}>
          <our-ua-facts .facts=${this.#facts(user, data)}></our-ua-facts>
          <div id="actions">${ACTIONS.filter((action) => applies(action, user)).map((action) => this.#renderAction(action, user))}</div>
        </uui-box>
        <div class="stack">
          <our-ua-two-factor .user=${user} .providers=${data.twoFactor}></our-ua-two-factor>
          <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_externalLogins')}>
            ${this.renderNames(data.externalLogins.map(({ provider }) => provider), 'ourUserAccess_noExternalLogins')}
          </uui-box>
        </div>
      </div>
      <our-ua-sign-ins .signIns=${data.signIns}></our-ua-sign-ins>
    `;
  }

  #facts(user: UserDetail, { lastLoginDate, failedLoginAttempts, lastLockoutDate, lastPasswordChangeDate }: UserSecurity) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const method = user.signInMethod;
    return [
      { label: term('state'), value: html`<our-ua-user-state-tag .state=${user.state}></our-ua-user-state-tag>` },
      { label: term('signInMethod'), value: this.localize.term(`ourUserAccess_signIn_${method}`) },
      { label: term('lastLogin'), value: this.renderDate(lastLoginDate) },
      { label: term('failedLogins'), value: this.localize.number(failedLoginAttempts) },
      { label: term('lastLockout'), value: this.renderDate(lastLockoutDate) },
      ...(method === 'password' ? [{ label: term('lastPasswordChange'), value: this.#age(lastPasswordChangeDate) }] : []),
    ];
  }

  #age(date: string | null) {
    if (!date) return this.renderDate(date);
    return html`${this.renderDate(date)} (${this.localize.relativeTime(-daysSince(date), 'day')})`;
  }

  #renderAction(action: UserActionAlias, user: UserDetail) {
    const { isAllowed, reason } = allowed(user, permissionOf(action));
    return html`<uui-button
      look="outline"
      title=${isAllowed ? '' : (reason ?? '')}
      ?disabled=${!isAllowed}
      label=${this.localize.term(`ourUserAccess_act_${action}`)}
      @click=${() => runUserAction(action, { host: this, localize: this.localize }, user)}></uui-button>`;
  }

  static override styles = [
    ...DetailViewElement.styles,
    css`
      #actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--uui-size-space-3);
        margin-top: var(--uui-size-space-4);
      }
    `,
  ];
}

const DAY_MS = 24 * 60 * 60 * 1000;

const daysSince = (date: string) => Math.floor((Date.now() - new Date(date).getTime()) / DAY_MS);

export { UserSecurityViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-security-view': UserSecurityViewElement;
  }
}
