import { merge } from '../../shared/editing/merge.js';
import type { ProfileDraft } from './draft.js';

export interface Meanwhile {
  /** Fields that only the other one changed. */
  taken: Array<keyof ProfileDraft>;
  /** Fields that both changed, with what the other one saved. */
  both: Array<{ field: keyof ProfileDraft; mine: string; theirs: string }>;
}

/** What somebody else saved while a form was open. */
export function meanwhile(base: ProfileDraft, mine: ProfileDraft, theirs: ProfileDraft): Meanwhile {
  const { both } = merge(base, mine, theirs);
  const fields = Object.keys(theirs) as Array<keyof ProfileDraft>;
  return {
    taken: fields.filter((field) => theirs[field] !== base[field] && theirs[field] !== mine[field] && !both.includes(field)),
    both: both.map((field) => ({ field, mine: mine[field], theirs: theirs[field] })),
  };
}
