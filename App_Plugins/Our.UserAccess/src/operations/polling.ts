const SOONEST = 500;
const LATEST = 8000;

/** How long to wait before asking again: while nothing moves ever longer, and soon again when something does. */
export const delayAfter = (delay: number | undefined, moved: boolean) =>
  delay === undefined || moved ? SOONEST : Math.min(LATEST, Math.round(delay * 1.6));
