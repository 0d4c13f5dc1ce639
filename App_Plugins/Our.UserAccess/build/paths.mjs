import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const client = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const repository = resolve(client, '../..');
export const packageManifest = resolve(repository, 'package.manifest');
export const output = resolve(repository, 'src/Our.UserAccess/wwwroot/App_Plugins/Our.UserAccess');
