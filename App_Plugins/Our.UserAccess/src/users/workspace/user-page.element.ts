import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import { DetailPageElement } from '../../shared/workspace/detail-page.element.js';
import '../components/user-state-tag.element.js';
import { USER_LIST_ENTITY_TYPE } from '../constants.js';
import type { UserDetail } from '../types.js';

/** What changes how to deal with the person; the other flags are said by the state and the groups. */
const SHOWN_FLAGS = ['you', 'superUser', 'administrator', 'sensitiveData'];

@customElement('our-ua-user-page')
export class UserPageElement extends DetailPageElement<UserDetail> {
  protected readonly listPath = workspacePath(USER_LIST_ENTITY_TYPE, 'all');
  protected readonly listLabel = 'ourUserAccess_users';

  protected renderHeader(user: UserDetail) {
    return html`
      <umb-user-avatar .name=${user.name} .kind=${user.kind === 'api' ? 'Api' : 'Default'} .imgUrls=${user.avatarUrls}></umb-user-avatar>
      <h1 title=${user.name}>${user.name}</h1>
      <our-ua-user-state-tag .state=${user.state}></our-ua-user-state-tag>
      ${SHOWN_FLAGS.filter((flag) => user.flags.includes(flag)).map(
        (flag) => html`<uui-tag look="outline">${this.localize.term(`ourUserAccess_flag_${flag}`)}</uui-tag>`,
      )}
    `;
  }

  protected override renderActions() {
    return html`<umb-workspace-entity-action-menu slot="action-menu"></umb-workspace-entity-action-menu>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-page': UserPageElement;
  }
}
