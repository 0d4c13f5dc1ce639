import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { languageName } from '../../shared/language-name.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import type { UserDetail } from '../types.js';

@customElement('our-ua-user-profile-view')
export class UserProfileViewElement extends DetailViewElement<UserDetail> {
  protected renderData(user: UserDetail) {
    return html`
      <p id="sentence">${this.#sentence(user)}</p>
      <div class="columns">
        <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_profile')}>
          <our-ua-facts .facts=${this.#profile(user)}></our-ua-facts>
        </uui-box>
        <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_signIn')}>
          <our-ua-facts .facts=${user.kind === 'api' ? this.#apiSignIn(user) : this.#signIn(user)}></our-ua-facts>
        </uui-box>
      </div>
    `;
  }

  #sentence(user: UserDetail) {
    const state = this.localize.term(`ourUserAccess_sentence_${user.state}`, user.name);
    const groups = this.localize.term('ourUserAccess_sentenceGroups', user.groups.length);
    return `${state} ${groups}`;
  }

  #profile(user: UserDetail) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return [
      { label: term('name'), value: user.name },
      { label: term('email'), value: user.email },
      ...(user.userName === user.email ? [] : [{ label: term('userName'), value: user.userName }]),
      { label: term('kind'), value: this.localize.term(`ourUserAccess_kind_${user.kind}`) },
      { label: term('language'), value: languageName(user.languageIsoCode, this.localize.lang()) ?? term('none') },
      { label: term('created'), value: this.renderDate(user.createDate) },
      { label: term('updated'), value: this.renderDate(user.updateDate) },
      { label: term('id'), value: user.unique },
    ];
  }

  #signIn(user: UserDetail) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return [
      { label: term('state'), value: html`<our-ua-user-state-tag .state=${user.state}></our-ua-user-state-tag>` },
      { label: term('lastLogin'), value: this.renderDate(user.lastLoginDate) },
      { label: term('failedLogins'), value: this.localize.number(user.failedLoginAttempts) },
      { label: term('lastLockout'), value: this.renderDate(user.lastLockoutDate) },
      { label: term('lastPasswordChange'), value: this.renderDate(user.lastPasswordChangeDate) },
    ];
  }

  #apiSignIn(user: UserDetail) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return [
      { label: term('state'), value: html`<our-ua-user-state-tag .state=${user.state}></our-ua-user-state-tag>` },
      { label: term('signIn'), value: term('apiSignIn') },
    ];
  }
}

export { UserProfileViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-profile-view': UserProfileViewElement;
  }
}
