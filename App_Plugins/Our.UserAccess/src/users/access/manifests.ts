import { GROUPS_MODAL_ALIAS, START_NODES_MODAL_ALIAS } from './groups-modal.token.js';

export const manifests: Array<UmbExtensionManifest> = [
  { type: 'modal', alias: GROUPS_MODAL_ALIAS, name: 'User Access User Groups Modal', element: () => import('./groups-modal.element.js') },
  { type: 'modal', alias: START_NODES_MODAL_ALIAS, name: 'User Access User Start Nodes Modal', element: () => import('./start-nodes-modal.element.js') },
];
