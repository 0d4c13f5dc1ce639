import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { MEDIA_VERBS } from './media-verbs.js';
import { verbName } from './registry-names.js';

interface PermissionManifest {
  forEntityTypes: Array<string>;
  meta: { verbs?: Array<string> };
}

interface Localize {
  string(text: unknown): string;
}

/** The verbs that mean something on a document or a media item. */
export function verbsOf(kind: 'document' | 'media'): Array<string> {
  if (kind === 'media') return [...MEDIA_VERBS];
  const manifests = umbExtensionsRegistry.getByType('entityUserPermission') as unknown as Array<PermissionManifest>;
  const verbs = manifests.filter(({ forEntityTypes }) => forEntityTypes.includes('document')).flatMap(({ meta }) => meta.verbs ?? []);
  return [...new Set(verbs)];
}

/** The verb in the reader's language; one that nobody registered is called as the server calls it. */
export function verbLabel(verb: string, localize: Localize, title = verb): string {
  const { label } = verbName(verb);
  return label === verb ? title : localize.string(label);
}
