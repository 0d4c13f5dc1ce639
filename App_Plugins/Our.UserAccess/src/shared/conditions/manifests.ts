import { EDITABLE_ALIAS, ELSEWHERE_ALIAS } from './types.js';

export const manifests: Array<UmbExtensionManifest> = [
  { type: 'condition', alias: EDITABLE_ALIAS, name: 'User Access Editable Condition', api: () => import('./editable.condition.js') },
  { type: 'condition', alias: ELSEWHERE_ALIAS, name: 'User Access Elsewhere Condition', api: () => import('./elsewhere.condition.js') },
];
