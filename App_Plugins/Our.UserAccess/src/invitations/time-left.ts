const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface TimeLeft {
  unit: 'days' | 'hours' | 'minutes';
  count: number;
}

/** How long there still is, as people count: days from two of them on, hours from two of them on; nothing when it is over. */
export function timeLeft(end: string, now: Date): TimeLeft | undefined {
  const left = new Date(end).getTime() - now.getTime();
  if (left <= 0) return undefined;
  if (left >= 2 * DAY) return { unit: 'days', count: Math.round(left / DAY) };
  if (left >= 2 * HOUR) return { unit: 'hours', count: Math.round(left / HOUR) };
  return { unit: 'minutes', count: Math.max(1, Math.round(left / MINUTE)) };
}

/** Whether somebody who wants it taken up should look after it today. */
export const isUrgent = (end: string, now: Date) => new Date(end).getTime() - now.getTime() < DAY;
