import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import { remove, send } from '../../shared/api/send.js';
import type { Answer, Page } from '../../shared/api/types.js';
import { beginningOf, endOf, type Day } from '../../shared/time/days.js';
import type { GrantDraft, SensitiveOverview, SensitivePerson, SensitivePlace, SensitiveState, SensitiveView } from '../types.js';

const BASE = '/sensitive-data';

interface Part {
  skip: number;
  take: number;
}

export const readOverview = (host: UmbControllerHost): Promise<Answer<SensitiveOverview>> => read(host, BASE);

export const saveOwner = (host: UmbControllerHost, userId: string | null): Promise<Answer<unknown>> => send(host, 'PUT', `${BASE}/owner`, { userId });

export const readPeople = (
  host: UmbControllerHost,
  { states, filter, skip, take }: Part & { states: Array<SensitiveState>; filter: string },
): Promise<Answer<Page<SensitivePerson>>> =>
  read(host, `${BASE}/people`, { state: states.length ? states : undefined, filter: filter || undefined, skip, take });

export const readPlaces = (host: UmbControllerHost, { skip, take }: Part): Promise<Answer<Page<SensitivePlace>>> =>
  read(host, `${BASE}/places`, { skip, take });

export const readViews = (
  host: UmbControllerHost,
  { userId, from, to, skip, take }: Part & { userId?: string; from?: Day; to?: Day },
): Promise<Answer<Page<SensitiveView>>> =>
  read(host, `${BASE}/views`, { userId: userId || undefined, from: from ? beginningOf(from) : undefined, to: to ? endOf(to) : undefined, skip, take });

export const giveGrant = (host: UmbControllerHost, { userId, until, reason }: GrantDraft): Promise<Answer<SensitivePerson>> =>
  send(host, 'POST', `${BASE}/grants`, { userId: userId || null, until: until || null, reason });

export const renewGrant = (host: UmbControllerHost, grantId: string, { until, reason }: GrantDraft): Promise<Answer<SensitivePerson>> =>
  send(host, 'POST', `${BASE}/grants/${encodeURIComponent(grantId)}/renew`, { until: until || null, reason });

/** Ends a grant, or takes somebody out of the group who was put there without one. */
export function endAccess(host: UmbControllerHost, { grantId, user }: SensitivePerson, reason: string): Promise<Answer<unknown>> {
  const what = grantId ? `grants/${encodeURIComponent(grantId)}` : `people/${encodeURIComponent(user.id)}`;
  return remove(host, `${BASE}/${what}?reason=${encodeURIComponent(reason)}`);
}
