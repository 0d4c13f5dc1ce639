import type { ReviewAction, ReviewActionName, ReviewDetail } from '../types.js';

/** What makes sense to ask for, by state: that a closed review cannot be closed needs no words. */
const SENSIBLE: Record<ReviewDetail['state'], ReadonlyArray<ReviewActionName>> = {
  open: ['close', 'remind', 'cancel'],
  closed: ['undo'],
  undone: [],
  cancelled: [],
};

export interface Offer {
  allowed: Array<ReviewActionName>;
  refused: Array<{ names: Array<ReviewActionName>; reason: string }>;
}

/** What can be done with a review now, and why the rest cannot; what has the same reason is said once. */
export function offered({ actions, state }: Pick<ReviewDetail, 'actions' | 'state'>): Offer {
  const offer: Offer = { allowed: [], refused: [] };
  for (const name of SENSIBLE[state]) {
    const action = actions.find((one) => one.name === name);
    if (action?.isAllowed) offer.allowed.push(name);
    else if (action?.reason) refuse(offer, name, action);
  }
  return offer;
}

function refuse({ refused }: Offer, name: ReviewActionName, { reason }: ReviewAction) {
  const same = refused.find((one) => one.reason === reason);
  if (same) same.names.push(name);
  else refused.push({ names: [name], reason: reason ?? '' });
}
