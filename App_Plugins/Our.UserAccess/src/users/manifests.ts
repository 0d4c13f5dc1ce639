import { manifests as access } from './access/manifests.js';
import { manifests as bulk } from './bulk/manifests.js';
import { manifests as collection } from './collection/manifests.js';
import { manifests as create } from './create/manifests.js';
import { manifests as lifeCycle } from './life-cycle/manifests.js';
import { manifests as security } from './security/manifests.js';
import { manifests as tree } from './tree/manifests.js';
import { manifests as workspace } from './workspace/manifests.js';

export const manifests: Array<UmbExtensionManifest> = [
  ...tree,
  ...collection,
  ...workspace,
  ...create,
  ...access,
  ...lifeCycle,
  ...security,
  ...bulk,
];
