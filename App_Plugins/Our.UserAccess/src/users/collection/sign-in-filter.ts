import { beginningOf, type Day } from '../../shared/time/days.js';

/** Days without a sign-in that people ask for most. */
export const IDLE_DAYS = ['30', '90', '180'] as const;
export const NEVER = 'never';

/** What the filter on the last sign-in says: so many days idle, never, or before or since a day. */
export type SignInFilter = { kind: 'idle'; days: number } | { kind: 'never' } | { kind: 'before' | 'since'; day: Day };

const DAY = /^(before|since)-(\d{4}-\d{2}-\d{2})$/;

/** Reads a value of the address; undefined where it makes no sense. */
export function readSignIn(value: string | undefined): SignInFilter | undefined {
  if (value === NEVER) return { kind: 'never' };
  if (value && /^\d{1,4}$/.test(value) && Number(value) > 0) return { kind: 'idle', days: Number(value) };
  const [, kind, day] = DAY.exec(value ?? '') ?? [];
  if (!kind || !day || Number.isNaN(Date.parse(day))) return undefined;
  return { kind: kind as 'before' | 'since', day };
}

/** The moments that the server asks about. Whoever never signed in did not do so after any moment, the first one there is included. */
export function momentsOf(value: string | undefined, now: Date): { signedInBefore?: string; signedInAfter?: string } {
  const filter = readSignIn(value);
  switch (filter?.kind) {
    case 'never':
      return { signedInBefore: new Date(Date.UTC(1900, 0, 1)).toISOString() };
    case 'idle':
      return { signedInBefore: new Date(now.getFullYear(), now.getMonth(), now.getDate() - filter.days).toISOString() };
    case 'before':
      return { signedInBefore: beginningOf(filter.day) };
    case 'since':
      return { signedInAfter: beginningOf(filter.day) };
    default:
      return {};
  }
}
