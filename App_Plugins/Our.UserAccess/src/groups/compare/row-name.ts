import { languageName } from '../../shared/language-name.js';
import { sectionLabel, verbName } from '../../shared/registry-names.js';
import { OWN_VERBS, ownVerbKey } from '../own-verbs.js';
import type { ComparedRow } from '../repository/group.wire.js';

interface Localize {
  term(key: string): string;
  string(text: unknown): string;
  lang(): string;
}

/** What a row speaks of, in the reader's language; `*` is everything. */
export function rowName({ area, name }: ComparedRow, localize: Localize): string {
  if (name === '*') return localize.term('ourUserAccess_everything');
  switch (area) {
    case 'sections':
      return localize.string(sectionLabel(name));
    case 'languages':
      return languageName(name, localize.lang()) ?? name;
    case 'verbs':
      return OWN_VERBS.includes(name) ? localize.term(ownVerbKey(name)) : localize.string(verbName(name).label);
    default:
      return name;
  }
}
