import { readSignIn } from './sign-in-filter.js';

interface Localize {
  term(key: string, ...args: Array<unknown>): string;
  date(date: string | Date, options?: Intl.DateTimeFormatOptions): string;
}

/** What a filter on the last sign-in says to people. */
export function signInText(value: string | undefined, localize: Localize): string | undefined {
  const filter = readSignIn(value);
  switch (filter?.kind) {
    case 'never':
      return localize.term('ourUserAccess_never');
    case 'idle':
      return localize.term('ourUserAccess_idleFor', filter.days);
    case 'before':
    case 'since': {
      // Noon, so that no time zone makes it the day before.
      const day = localize.date(`${filter.day}T12:00:00`, { dateStyle: 'medium' });
      return `${localize.term(`ourUserAccess_signIn_${filter.kind}`)} ${day}`;
    }
    default:
      return undefined;
  }
}
