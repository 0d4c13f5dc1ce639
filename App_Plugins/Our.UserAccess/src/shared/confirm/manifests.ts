import { CONFIRM_MODAL_ALIAS } from './confirm.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'modal',
    alias: CONFIRM_MODAL_ALIAS,
    name: 'User Access Confirm Modal',
    element: () => import('./confirm-modal.element.js'),
  },
];
