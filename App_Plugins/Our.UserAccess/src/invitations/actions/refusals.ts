import type { InvitationAction, InvitationState } from '../types.js';

const OF_DRAFTS = ['send', 'delete'];
const OVER: ReadonlyArray<InvitationState> = ['accepted', 'revoked'];

export interface Refusal {
  reason: string;
  names: Array<string>;
}

/** Why things cannot be done, each reason once with all that it stands in the way of; nobody misses what means nothing in this state. */
export function refusalsOf(actions: ReadonlyArray<InvitationAction>, state: InvitationState): Array<Refusal> {
  const found = new Map<string, Array<string>>();
  for (const { name, isAllowed, reason } of actions) {
    const means = !OVER.includes(state) && OF_DRAFTS.includes(name) === (state === 'draft');
    if (means && !isAllowed && reason) found.set(reason, [...(found.get(reason) ?? []), name]);
  }
  return [...found].map(([reason, names]) => ({ reason, names }));
}
