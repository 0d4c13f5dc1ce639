import { isMidnight, lastDayBefore } from '../shared/time/days.js';
import type { ReviewDetail, ReviewScope } from './types.js';

interface Localize {
  term(key: string, ...args: Array<unknown>): string;
  number(value: number): string;
  date(date: string | Date, options?: Intl.DateTimeFormatOptions): string;
}

/** What a review is about: the kind, and which one where there are several. */
export function scopeText({ kind, name, inactiveDays }: ReviewScope, localize: Localize): string {
  const what = localize.term(`ourUserAccess_reviewScope_${kind}`);
  if (kind === 'inactive') return localize.term('ourUserAccess_reviewInactiveSince', localize.number(inactiveDays ?? 0));
  return name ? localize.term('ourUserAccess_reviewAbout', what, name) : what;
}

/** The last day on which something counts or can be done: ends are exclusive, people think in days. */
export const lastDayText = (end: string, localize: Localize) => dayText(isMidnight(end) ? `${lastDayBefore(end)}T12:00:00` : end, localize);

export const dayText = (moment: string, localize: Localize) => localize.date(moment, { dateStyle: 'medium' });

/** How a review stands, in a sentence. */
export function standing({ state, dueAt, closedAt, undoneAt, isOverdue }: ReviewDetail, localize: Localize): string {
  if (state === 'open') return localize.term(`ourUserAccess_reviewIs_${isOverdue ? 'overdue' : 'open'}`, lastDayText(dueAt, localize));
  const at = state === 'undone' ? undoneAt : closedAt;
  return localize.term(`ourUserAccess_reviewIs_${state}`, at ? dayText(at, localize) : '');
}
