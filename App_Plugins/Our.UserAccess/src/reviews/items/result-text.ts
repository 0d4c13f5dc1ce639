import type { ReviewItem } from '../types.js';

interface Localize {
  term(key: string, ...args: Array<unknown>): string;
}

/** What is read out after a decision: what was saved, what was not and why, and how many are left on the page. */
export function resultText(changed: ReadonlyArray<ReviewItem>, failed: ReadonlyArray<string>, page: ReadonlyArray<ReviewItem>, localize: Localize): string {
  const [first] = changed;
  const what = localize.term(first?.decision ? `ourUserAccess_reviewWish_${first.decision}` : 'ourUserAccess_reviewUndecided');
  const who = changed.length === 1 ? (first?.person.name ?? '') : localize.term('ourUserAccess_reviewItems', changed.length);
  const open = page.filter(({ decision, refusal }) => decision === null && refusal === null).length;
  return [changed.length ? `${what}: ${who}.` : '', ...new Set(failed), localize.term('ourUserAccess_reviewLeftHere', open)].filter(Boolean).join(' ');
}
