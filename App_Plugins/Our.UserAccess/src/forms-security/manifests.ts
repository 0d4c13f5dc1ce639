import { manifests as actions } from './actions/manifests.js';
import { FORMS_BULK_MODAL_ALIAS, FORMS_CHOICE_MODAL_ALIAS, FORMS_WHY_MODAL_ALIAS } from './constants.js';
import { manifests as tree } from './tree/manifests.js';
import { manifests as workspace } from './workspace/manifests.js';

export const manifests: Array<UmbExtensionManifest> = [
  ...tree,
  ...workspace,
  ...actions,
  {
    type: 'modal',
    alias: FORMS_CHOICE_MODAL_ALIAS,
    name: 'User Access Choose Form Modal',
    element: () => import('./choice/choice-modal.element.js'),
  },
  {
    type: 'modal',
    alias: FORMS_BULK_MODAL_ALIAS,
    name: 'User Access Set Forms Records Modal',
    element: () => import('./bulk/bulk-modal.element.js'),
  },
  {
    type: 'modal',
    alias: FORMS_WHY_MODAL_ALIAS,
    name: 'User Access Why Form Modal',
    element: () => import('./why/why-modal.element.js'),
  },
];
