import type { Decision, ItemDecision, ReviewItem } from '../types.js';
import type { Wish } from './keys.js';

/** What somebody entered about a decision. */
export interface Answer {
  decision: Decision | 'delegate';
  until: string | null;
  delegateToId: string;
  comment: string;
}

/** Those about which the reader may decide; for the others the refusal says why not. */
export const decidable = (items: ReadonlyArray<ReviewItem>) => items.filter(({ refusal }) => refusal === null);

/** Whether something has to be asked before it can be saved. */
export function needsAnswer(wish: Wish, items: ReadonlyArray<ReviewItem>): boolean {
  if (wish === 'undecided') return false;
  if (wish === 'follow') return items.some(({ needsJustification }) => needsJustification);
  return wish !== 'keep' && wish !== 'remove' ? true : items.some(({ needsJustification }) => needsJustification);
}

/** The decisions to send. Following the recommendation is another decision for each of them. */
export function decisionsOf(wish: Wish, items: ReadonlyArray<ReviewItem>, answer?: Answer): Array<ItemDecision> {
  return items.map((item) => ({ itemId: item.id, version: item.version, ...said(wish, item, answer) }));
}

function said(wish: Wish, item: ReviewItem, answer?: Answer): Omit<ItemDecision, 'itemId' | 'version'> {
  const comment = answer?.comment.trim() || undefined;
  if (wish === 'undecided') return { decision: 'undecided' };
  if (wish === 'follow') {
    const { decision, until } = item.recommendation;
    return { decision, until: decision === 'shorten' ? (until ?? undefined) : undefined, comment };
  }
  const decision = answer?.decision ?? (wish as Decision);
  if (decision === 'delegate') return { decision, delegateToId: answer?.delegateToId, comment };
  return { decision, until: decision === 'shorten' ? (answer?.until ?? undefined) : undefined, comment };
}

/** The fields of an answer that are still empty, or say what cannot be. */
export function missingIn({ decision, until, delegateToId, comment }: Answer, items: ReadonlyArray<ReviewItem>): Array<string> {
  const missing: Array<string> = [];
  if (decision === 'shorten' && !until) missing.push('until');
  if (decision === 'delegate' && !delegateToId) missing.push('delegateToId');
  if (decision !== 'delegate' && !comment.trim() && items.some(({ needsJustification }) => needsJustification)) missing.push('comment');
  return missing;
}

/** The page with what was decided put in its place. */
export function withDecided(page: ReadonlyArray<ReviewItem>, changed: ReadonlyArray<ReviewItem>): Array<ReviewItem> {
  const byId = new Map(changed.map((item) => [item.id, item]));
  return page.map((item) => byId.get(item.id) ?? item);
}

/** The next one that waits for a decision, after the row and then from the top; the row itself where none does. */
export function nextOpen(page: ReadonlyArray<ReviewItem>, row: number): number {
  const waits = ({ decision, refusal }: ReviewItem) => decision === null && refusal === null;
  const after = page.findIndex((item, index) => index > row && waits(item));
  if (after >= 0) return after;
  const before = page.findIndex((item, index) => index < row && waits(item));
  return before >= 0 ? before : row;
}

/** Where the next page begins: what was decided here has left the list of what is open. */
export function nextSkip(page: ReadonlyArray<ReviewItem>, skip: number, state: 'open' | 'decided' | undefined): number {
  if (!state) return skip + page.length;
  return skip + page.filter(({ decision }) => (decision === null) === (state === 'open')).length;
}
