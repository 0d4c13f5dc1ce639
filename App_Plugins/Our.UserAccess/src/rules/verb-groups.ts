import { MEDIA_VERBS } from '../shared/media-verbs.js';
import type { RuleNodeKind } from './types.js';

/** A verb as it is registered for documents. */
export interface RegisteredVerb {
  verbs: Array<string>;
  group?: string;
}

export interface VerbGroup {
  /** `general`, `structure`, `administration`, `media`, `other`, or what another package calls its own. */
  name: string;
  verbs: Array<string>;
}

/** Verbs to choose from, in the groups that Umbraco's own permission screen has; what a rule names and nobody registers is kept. */
export function verbGroups(
  registered: ReadonlyArray<RegisteredVerb>,
  kind: RuleNodeKind | undefined,
  chosen: ReadonlyArray<string>,
): Array<VerbGroup> {
  const groups = new Map<string, Array<string>>();
  const add = (name: string, verbs: ReadonlyArray<string>) => groups.set(name, [...(groups.get(name) ?? []), ...verbs]);
  if (kind !== 'media') for (const { verbs, group } of registered) add(group ?? 'general', verbs);
  if (kind !== 'document') add('media', MEDIA_VERBS);
  const known = new Set([...registered.flatMap(({ verbs }) => verbs), ...MEDIA_VERBS, '*']);
  const others = chosen.filter((verb) => !known.has(verb));
  if (others.length) add('other', others);
  return [...groups].map(([name, verbs]) => ({ name, verbs: [...new Set(verbs)] }));
}
