import { dayOf, endOf } from '../../shared/time/days.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DAYS = [1, 7, 14, 30, 90];

export interface UntilChoice {
  /** What it is called, with how many. */
  key: 'hours' | 'today' | 'days';
  count: number;
  until: string;
}

/** The ends that people ask for most, up to the longest that a grant may be. */
export function untilChoices(now: Date, longestDays: number): Array<UntilChoice> {
  const after = (time: number) => new Date(now.getTime() + time).toISOString();
  return [
    { key: 'hours', count: 2, until: after(2 * HOUR) },
    { key: 'today', count: 0, until: endOf(dayOf(now)) },
    ...DAYS.filter((days) => days <= longestDays).map((days): UntilChoice => ({ key: 'days', count: days, until: after(days * DAY) })),
  ];
}

const two = (value: number) => String(value).padStart(2, '0');

/** A moment as a field for day and time knows it, in the reader's own time zone. */
export function toField(moment: string): string {
  if (!moment) return '';
  const date = new Date(moment);
  return `${dayOf(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Back again; empty for what is no moment. */
export function fromField(value: string): string {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
