import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { MEDIA_PREFIX, MEDIA_VERBS } from './media-verbs.js';

interface Labelled {
  alias: string;
  name: string;
  meta: { label?: string; verbs?: Array<string>; description?: string };
}

export interface VerbName {
  label: string;
  description?: string;
}

const labelled = (type: string) => umbExtensionsRegistry.getByType(type) as unknown as Array<Labelled>;

/** Names of sections by alias. A section whose package is gone keeps its alias: it is still held. */
export function sectionLabel(alias: string): string {
  const section = labelled('section').find((manifest) => manifest.alias === alias);
  return section?.meta.label ?? section?.name ?? alias;
}

const permissionOf = (verb: string) => labelled('entityUserPermission').find((manifest) => manifest.meta.verbs?.includes(verb));

/** Whether somebody here knows what the verb means. */
export const isRegistered = (verb: string) => MEDIA_VERBS.includes(verb) || permissionOf(verb) !== undefined;

/** Names of verbs as Umbraco and other packages register them; a verb nobody registered keeps its own. */
export function verbName(verb: string): VerbName {
  if (MEDIA_VERBS.includes(verb)) return { label: `#ourUserAccess_mediaVerb_${verb.slice(MEDIA_PREFIX.length).toLowerCase()}` };
  const permission = permissionOf(verb);
  return { label: permission?.meta.label ?? permission?.name ?? verb, description: permission?.meta.description };
}
