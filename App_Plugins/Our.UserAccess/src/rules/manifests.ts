import { RULE_MODAL_ALIAS } from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'modal',
    alias: RULE_MODAL_ALIAS,
    name: 'User Access Rule Modal',
    element: () => import('./editor/rule-modal.element.js'),
  },
];
