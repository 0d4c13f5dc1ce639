import { ASSIGNMENT_MODAL_ALIAS } from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'modal',
    alias: ASSIGNMENT_MODAL_ALIAS,
    name: 'User Access Assignment Modal',
    element: () => import('./editor/assignment-modal.element.js'),
  },
];
