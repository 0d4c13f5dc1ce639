import { html, nothing } from '@umbraco-cms/backoffice/external/lit';
import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { workspacePath } from '../../section/constants.js';
import type { Column } from '../../shared/collection/table.element.js';
import '../../shared/components/name-list.element.js';
import { languageName } from '../../shared/language-name.js';
import { periodText } from '../../shared/time/period.js';
import { WORKSPACE_ENTITY_TYPE } from '../../workspaces/constants.js';
import '../components/user-name.element.js';
import '../components/user-state-tag.element.js';
import { USER_ENTITY_TYPE } from '../constants.js';
import type { UserItem } from '../types.js';
import type { UserColumn } from './address.js';
import { SHOWN_FLAGS } from './flags.js';

type UserTableColumn = Column<UserItem> & { alias: UserColumn };

/** The columns that a list of users can have, in their order. */
export function userColumns(localize: UmbLocalizationController): Array<UserTableColumn> {
  const term = (key: string) => localize.term(`ourUserAccess_${key}`);

  const links = (names: ReadonlyArray<{ id: string; name: string }>, entityType: string, none: string) =>
    names.length
      ? html`<our-ua-name-list
          .names=${names.map(({ id, name }) => ({ name, href: workspacePath(entityType, id) }))}></our-ua-name-list>`
      : none;

  const date = (value: string | null | undefined, none: string) =>
    value
      ? html`<time datetime=${value} title=${localize.date(value, { dateStyle: 'full', timeStyle: 'short' })}
          >${localize.date(value, { dateStyle: 'medium' })}</time
        >`
      : none;

  const twoFactor = (on: boolean | null | undefined) =>
    localize.term(`ourUserAccess_twoFactor_${on ? 'on' : on === false ? 'off' : 'unknown'}`);

  return [
    {
      alias: 'name',
      label: 'ourUserAccess_name',
      sortable: true,
      // The cells are drawn into the table's shadow root, where other styles do not reach; so the name is an element with its own.
      render: (user) => html`<our-ua-user-name .user=${user} href=${workspacePath(USER_ENTITY_TYPE, user.unique)}></our-ua-user-name>`,
    },
    { alias: 'email', label: 'ourUserAccess_field_email', sortable: true, render: ({ email }) => email },
    { alias: 'userName', label: 'ourUserAccess_field_userName', sortable: true, render: ({ userName }) => userName },
    { alias: 'kind', label: 'ourUserAccess_kind', sortable: true, size: 'fit', render: ({ kind }) => term(`kind_${kind}`) },
    {
      alias: 'groups',
      label: 'ourUserAccess_groups',
      sortable: true,
      yields: 2,
      size: 'third',
      render: ({ groups }) => links(groups, GROUP_ENTITY_TYPE, term('noGroupsHeld')),
    },
    {
      alias: 'workspaces',
      label: 'ourUserAccess_workspaces',
      sortable: true,
      render: ({ workspaces }) => links(workspaces, WORKSPACE_ENTITY_TYPE, term('none')),
    },
    {
      alias: 'state',
      label: 'ourUserAccess_state',
      sortable: true,
      size: 'fit',
      render: ({ state }) => html`<our-ua-user-state-tag .state=${state}></our-ua-user-state-tag>`,
    },
    {
      alias: 'twoFactor',
      label: 'ourUserAccess_twoFactor',
      sortable: true,
      size: 'fit',
      render: ({ hasTwoFactor }) => twoFactor(hasTwoFactor),
    },
    {
      alias: 'flags',
      label: 'ourUserAccess_flags',
      render: ({ flags }) =>
        SHOWN_FLAGS.filter((flag) => flags.includes(flag)).map((flag) => html`<uui-tag look="outline" style="white-space: nowrap">${localize.term(`ourUserAccess_flag_${flag}`)}</uui-tag> `),
    },
    {
      alias: 'language',
      label: 'ourUserAccess_field_languageIsoCode',
      sortable: true,
      render: ({ languageIsoCode }) => languageName(languageIsoCode ?? null, localize.lang()) ?? nothing,
    },
    {
      alias: 'accessUntil',
      label: 'ourUserAccess_accessUntil',
      size: 'fit',
      render: ({ accessUntil }) => (accessUntil ? periodText({ from: null, until: accessUntil }, localize) : nothing),
    },
    {
      alias: 'lastLoginDate',
      label: 'ourUserAccess_lastLogin',
      sortable: true,
      yields: 3,
      size: 'fit',
      render: ({ lastLoginDate }) => date(lastLoginDate, term('never')),
    },
    { alias: 'createDate', label: 'ourUserAccess_created', sortable: true, yields: 1, size: 'fit', render: ({ createDate }) => date(createDate, '') },
    { alias: 'updateDate', label: 'ourUserAccess_updated', sortable: true, size: 'fit', render: ({ updateDate }) => date(updateDate, '') },
  ];
}
