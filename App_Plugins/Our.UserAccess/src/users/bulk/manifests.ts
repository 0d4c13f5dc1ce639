import { IMPORT_MODAL_ALIAS } from '../import/import-modal.token.js';
import { BULK_MODAL_ALIAS } from './bulk-modal.token.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'modal',
    alias: BULK_MODAL_ALIAS,
    name: 'User Access Bulk Modal',
    element: () => import('./bulk-modal.element.js'),
  },
  {
    type: 'modal',
    alias: IMPORT_MODAL_ALIAS,
    name: 'User Access Import Modal',
    element: () => import('../import/import-modal.element.js'),
  },
];
