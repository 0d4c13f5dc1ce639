import { isMidnight, lastDayBefore } from './days.js';

export interface Period {
  /** Inclusive; null for "since ever". */
  from: string | null;
  /** Exclusive; null for "without end". */
  until: string | null;
}

interface Localize {
  term(key: string, ...args: Array<unknown>): string;
  date(date: string | Date, options?: Intl.DateTimeFormatOptions): string;
}

/** When something counts, in words: days, and times of day only where they matter. */
export function periodText({ from, until }: Period, localize: Localize): string {
  const first = from && moment(from, from, localize);
  const last = until && moment(until, `${lastDayBefore(until)}T12:00:00`, localize);
  if (first && last) return localize.term('ourUserAccess_periodFromUntil', first, last);
  if (last) return localize.term('ourUserAccess_periodUntil', last);
  return first ? localize.term('ourUserAccess_periodFrom', first) : localize.term('ourUserAccess_periodAlways');
}

function moment(at: string, day: string, localize: Localize): string {
  return isMidnight(at) ? localize.date(day, { dateStyle: 'medium' }) : localize.date(at, { dateStyle: 'medium', timeStyle: 'short' });
}
