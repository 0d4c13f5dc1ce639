import { MANY_MODAL_ALIAS } from './many-modal.token.js';

export const manifests: Array<UmbExtensionManifest> = [
  { type: 'modal', alias: MANY_MODAL_ALIAS, name: 'User Access Invite Many Modal', element: () => import('./many-modal.element.js') },
];
