import { CLOSING_MODAL_ALIAS } from './closing/closing-modal.token.js';
import { DECIDE_MODAL_ALIAS } from './items/decide-modal.token.js';
import { manifests as start } from './start/manifests.js';
import { manifests as tree } from './tree/manifests.js';
import { manifests as workspace } from './workspace/manifests.js';

export const manifests: Array<UmbExtensionManifest> = [
  ...tree,
  ...workspace,
  ...start,
  { type: 'modal', alias: CLOSING_MODAL_ALIAS, name: 'User Access Close Review Modal', element: () => import('./closing/closing-modal.element.js') },
  { type: 'modal', alias: DECIDE_MODAL_ALIAS, name: 'User Access Decide Modal', element: () => import('./items/decide-modal.element.js') },
];
