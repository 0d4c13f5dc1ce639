import { INVITATION_BULK_MODAL_ALIAS } from './bulk-modal.token.js';
import { EMAIL_MODAL_ALIAS, EXTEND_MODAL_ALIAS, LINK_MODAL_ALIAS } from './change-modal.token.js';

export const manifests: Array<UmbExtensionManifest> = [
  { type: 'modal', alias: INVITATION_BULK_MODAL_ALIAS, name: 'User Access Invitations Bulk Modal', element: () => import('./bulk-modal.element.js') },
  { type: 'modal', alias: EXTEND_MODAL_ALIAS, name: 'User Access Extend Invitation Modal', element: () => import('./extend-modal.element.js') },
  { type: 'modal', alias: EMAIL_MODAL_ALIAS, name: 'User Access Invitation E-mail Modal', element: () => import('./email-modal.element.js') },
  { type: 'modal', alias: LINK_MODAL_ALIAS, name: 'User Access Invitation Link Modal', element: () => import('./link-modal.element.js') },
];
