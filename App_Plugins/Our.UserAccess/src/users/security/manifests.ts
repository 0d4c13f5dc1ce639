import { CREDENTIAL_MODAL_ALIAS } from './credential-modal.token.js';

export const manifests: Array<UmbExtensionManifest> = [
  { type: 'modal', alias: CREDENTIAL_MODAL_ALIAS, name: 'User Access Client Credential Modal', element: () => import('./credential-modal.element.js') },
];
