import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';

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

/** Verbs for media are the package's own: Umbraco knows none, and registers none. */
const MEDIA_VERB = /^Our\.UserAccess\.Media\.(Read|Create|Update|Delete|Move)$/;

/** Names of verbs as Umbraco and other packages register them; a verb nobody registered keeps its own. */
export function verbName(verb: string): VerbName {
  const media = MEDIA_VERB.exec(verb)?.[1];
  if (media) return { label: `#ourUserAccess_mediaVerb_${media.toLowerCase()}` };
  const permission = labelled('entityUserPermission').find((manifest) => manifest.meta.verbs?.includes(verb));
  return { label: permission?.meta.label ?? permission?.name ?? verb, description: permission?.meta.description };
}
