import { manifests as actions } from './actions/manifests.js';
import { manifests as collection } from './collection/manifests.js';
import { manifests as invite } from './invite/manifests.js';
import { manifests as mail } from './mail/manifests.js';
import { manifests as many } from './many/manifests.js';
import { manifests as tree } from './tree/manifests.js';
import { manifests as workspace } from './workspace/manifests.js';

export const manifests: Array<UmbExtensionManifest> = [...tree, ...collection, ...workspace, ...invite, ...many, ...actions, ...mail];
