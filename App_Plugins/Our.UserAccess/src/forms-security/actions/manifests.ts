import { MANAGES_FORMS } from '../../shared/rights.js';
import { FORMS_GROUP_ENTITY_TYPE, FORMS_LIST_ENTITY_TYPE, FORMS_ROOT_ENTITY_TYPE, FORMS_USER_ENTITY_TYPE } from '../constants.js';

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
    conditions: [MANAGES_FORMS],
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
];
