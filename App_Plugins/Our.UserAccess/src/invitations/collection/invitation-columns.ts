import { html, nothing } from '@umbraco-cms/backoffice/external/lit';
import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { workspacePath } from '../../section/constants.js';
import type { Column } from '../../shared/collection/table.element.js';
import '../../shared/components/name-list.element.js';
import { WORKSPACE_ENTITY_TYPE } from '../../workspaces/constants.js';
import '../components/delivery.element.js';
import '../components/invitee.element.js';
import '../components/time-left.element.js';
import { INVITATION_ENTITY_TYPE } from '../constants.js';
import { isOpen, type InvitationItem } from '../types.js';

export function invitationColumns(localize: UmbLocalizationController): Array<Column<InvitationItem>> {
  const links = (names: ReadonlyArray<{ id: string; name: string }>, entityType: string) =>
    names.length
      ? html`<our-ua-name-list .max=${2} .names=${names.map(({ id, name }) => ({ name, href: workspacePath(entityType, id) }))}></our-ua-name-list>`
      : nothing;

  const date = (value: string | null) =>
    value
      ? html`<time datetime=${value} title=${localize.date(value, { dateStyle: 'full', timeStyle: 'short' })}
          >${localize.date(value, { dateStyle: 'medium' })}</time
        >`
      : nothing;

  return [
    {
      alias: 'name',
      label: 'ourUserAccess_name',
      sortable: true,
      render: (item) => html`<our-ua-invitee .invitation=${item} href=${workspacePath(INVITATION_ENTITY_TYPE, item.unique)}></our-ua-invitee>`,
    },
    {
      alias: 'state',
      label: 'ourUserAccess_state',
      sortable: true,
      render: (item) => html`<our-ua-delivery .invitation=${item}></our-ua-delivery>`,
    },
    {
      alias: 'expiresAt',
      label: 'ourUserAccess_expires',
      sortable: true,
      size: 'fit',
      render: (item) => (isOpen(item) && item.expiresAt ? html`<our-ua-time-left end=${item.expiresAt}></our-ua-time-left>` : nothing),
    },
    { alias: 'groups', label: 'ourUserAccess_groups', yields: 2, render: ({ groups }) => links(groups, GROUP_ENTITY_TYPE) },
    { alias: 'workspaces', label: 'ourUserAccess_workspaces', yields: 2, render: ({ workspaces }) => links(workspaces, WORKSPACE_ENTITY_TYPE) },
    { alias: 'invitedBy', label: 'ourUserAccess_invitedBy', yields: 1, render: ({ invitedByName }) => invitedByName ?? nothing },
    { alias: 'sentAt', label: 'ourUserAccess_sentOn', sortable: true, yields: 3, size: 'fit', render: ({ sentAt }) => date(sentAt) },
    { alias: 'createdAt', label: 'ourUserAccess_created', sortable: true, yields: 1, size: 'fit', render: ({ createdAt }) => date(createdAt) },
  ];
}
