import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { MANAGES_FORMS, SEES_FORMS, SEES_USERS } from '../../shared/rights.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import { FORMS_GROUP_ENTITY_TYPE, FORMS_LIST_ENTITY_TYPE, FORMS_ROOT_ENTITY_TYPE, FORMS_USER_ENTITY_TYPE } from '../constants.js';
import { FORMS_LISTS } from '../types.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Forms.GiveRecord',
    name: 'User Access Give Forms Record Entity Action',
    weight: 200,
    api: () => import('./give-record.action.js'),
    forEntityTypes: [FORMS_ROOT_ENTITY_TYPE, FORMS_LIST_ENTITY_TYPE],
    meta: { icon: 'icon-add', label: '#ourUserAccess_formsGiveRecord', additionalOptions: true },
    // Groups have their record all the time.
    conditions: [MANAGES_FORMS, { alias: 'Umb.Condition.Entity.Unique', oneOf: [null, FORMS_LISTS.user] }],
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Forms.Open',
    name: 'User Access Open Forms Record Entity Action',
    // The weightiest action is also drawn as a button of its own beside the menu; that is not to be the bin.
    weight: 200,
    api: () => import('./open.action.js'),
    forEntityTypes: [FORMS_GROUP_ENTITY_TYPE, FORMS_USER_ENTITY_TYPE],
    meta: { icon: 'icon-edit', label: '#ourUserAccess_formsOpen' },
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Forms.CopyRecord',
    name: 'User Access Copy Forms Record Entity Action',
    weight: 150,
    api: () => import('./copy-record.action.js'),
    forEntityTypes: [FORMS_GROUP_ENTITY_TYPE],
    meta: { icon: 'icon-documents', label: '#ourUserAccess_formsCopy', additionalOptions: true },
    conditions: [MANAGES_FORMS],
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Forms.RemoveRecord',
    name: 'User Access Remove Forms Record Entity Action',
    weight: 100,
    api: () => import('./remove-record.action.js'),
    forEntityTypes: [FORMS_USER_ENTITY_TYPE],
    meta: { icon: 'icon-trash', label: '#ourUserAccess_formsRemoveRecord', additionalOptions: true },
    conditions: [MANAGES_FORMS],
  },
  ...[
    { kind: 'Group', forEntityTypes: [GROUP_ENTITY_TYPE], api: () => import('./go-to-group-record.action.js') },
    { kind: 'User', forEntityTypes: [USER_ENTITY_TYPE], api: () => import('./go-to-user-record.action.js') },
  ].map(({ kind, forEntityTypes, api }) => ({
    type: 'entityAction' as const,
    kind: 'default' as const,
    alias: `Our.UserAccess.EntityAction.${kind}.Forms`,
    name: `User Access Forms Security of a ${kind} Entity Action`,
    weight: 50,
    api,
    forEntityTypes,
    meta: { icon: 'icon-lock', label: '#ourUserAccess_formsSecurity' },
    conditions: [SEES_FORMS, SEES_USERS],
  })),
];
