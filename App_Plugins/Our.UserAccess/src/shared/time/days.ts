/** A day as a date field knows it: `2026-03-31`, in the reader's own time zone. */
export type Day = string;

const two = (value: number) => String(value).padStart(2, '0');

export const dayOf = (date: Date): Day => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The first moment of a day. */
export function beginningOf(day: Day): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).toISOString();
}

/** The moment at which a last day is over: ends are exclusive, people think in days. */
export function endOf(day: Day): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + 1).toISOString();
}

/** The last day before an end; an end in the middle of a day ends on that day. */
export const lastDayBefore = (until: string): Day => dayOf(new Date(new Date(until).getTime() - 1));

/** Whether a moment is where two days meet, so that no time of day need be said. */
export function isMidnight(moment: string): boolean {
  const date = new Date(moment);
  return date.getHours() + date.getMinutes() + date.getSeconds() + date.getMilliseconds() === 0;
}

export const endOfMonth = (today: Date): Day => dayOf(new Date(today.getFullYear(), today.getMonth() + 1, 0));

/** The same day some months on, or the last of a month that is shorter. */
export function monthsOn(today: Date, months: number): Day {
  const last = new Date(today.getFullYear(), today.getMonth() + months + 1, 0).getDate();
  return dayOf(new Date(today.getFullYear(), today.getMonth() + months, Math.min(today.getDate(), last)));
}

/** Whether a moment has come. */
export const isOver = (moment: string, now: Date) => new Date(moment) <= now;

/** How many whole days something is old. */
export const daysSince = (moment: string, now: Date) => Math.max(0, Math.floor((now.getTime() - new Date(moment).getTime()) / 86_400_000));
