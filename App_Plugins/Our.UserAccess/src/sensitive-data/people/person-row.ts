import { html, nothing } from '@umbraco-cms/backoffice/external/lit';
import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import '../../invitations/components/time-left.element.js';
import { workspacePath } from '../../section/constants.js';
import '../../users/components/user-state-tag.element.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import type { SensitivePerson, SensitiveState } from '../types.js';

const COLORS: Record<SensitiveState, string> = { active: 'positive', expiring: 'warning', permanent: 'default', upcoming: 'default', ended: 'default' };

/** What is known of somebody's access, a cell for each question. */
export function personCells(person: SensitivePerson, localize: UmbLocalizationController) {
  const term = (key: string) => localize.term(`ourUserAccess_${key}`);
  const time = (at: string) => html`<time datetime=${at}>${localize.date(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>`;
  const { user, state, how, reason, since, until, endedAt, grantedBy } = person;
  return html`
    <th scope="row">
      <a href=${workspacePath(USER_ENTITY_TYPE, user.id)}>${user.name}</a>
      ${user.isAdministrator ? html`<small>${term('flag_administrator')}</small>` : nothing}
      ${user.state === 'active' ? nothing : html`<our-ua-user-state-tag .state=${user.state}></our-ua-user-state-tag>`}
    </th>
    <td><uui-tag color=${COLORS[state]} look=${state === 'active' || state === 'expiring' ? 'primary' : 'outline'}>${localize.term(`ourUserAccess_sensitiveState_${state}`)}</uui-tag></td>
    <td>${how === 'grant' ? (reason ?? '–') : html`<i>${term('sensitiveMembership')}</i>`}</td>
    <td>
      ${since ? time(since) : term('sensitiveUnknown')}
      ${grantedBy ? html`<small>${localize.term('ourUserAccess_sensitiveBy', grantedBy.name)}</small>` : nothing}
    </td>
    <td>
      ${endedAt ? time(endedAt) : until ? time(until) : term('sensitiveNoEnd')}
      ${until && (state === 'active' || state === 'expiring') ? html`<small><our-ua-time-left .end=${until}></our-ua-time-left></small>` : nothing}
    </td>
  `;
}
