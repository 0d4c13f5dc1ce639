import type { UserCounts, UserState } from '../users/types.js';
import { USER_STATES } from '../users/types.js';

export interface Share {
  state: UserState;
  count: number;
  /** Of all that are in one of the states, 0 to 100. */
  percent: number;
}

/** How the users spread over the states. */
export function sharesOf(counts: UserCounts): Array<Share> {
  const total = USER_STATES.reduce((sum, state) => sum + counts[state], 0);
  return USER_STATES.map((state) => ({ state, count: counts[state], percent: total ? (counts[state] / total) * 100 : 0 }));
}
