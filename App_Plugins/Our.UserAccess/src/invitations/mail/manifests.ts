import { MAIL_CHECK_ENTITY_TYPE } from '../constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'workspace',
    alias: 'Our.UserAccess.Workspace.MailCheck',
    name: 'User Access Mail Check Workspace',
    element: () => import('./mail-check.element.js'),
    meta: { entityType: MAIL_CHECK_ENTITY_TYPE },
  },
];
