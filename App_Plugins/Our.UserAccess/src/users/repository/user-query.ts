import type { Query } from '../../shared/api/types.js';
import type { ListFilter } from '../../shared/collection/types.js';
import { momentsOf } from '../collection/sign-in-filter.js';

/** Which people a filter means, in the words of the API: without order and page. */
export function questionOf({ filter, choices = {} }: ListFilter, now = new Date()): Query {
  const some = (name: string) => (choices[name]?.length ? choices[name] : undefined);
  return {
    filter: filter || undefined,
    state: some('state'),
    groupId: some('group'),
    workspaceId: some('workspace'),
    kind: some('kind'),
    flag: some('flag'),
    twoFactor: twoFactorOf(choices['twoFactor']),
    ...momentsOf(choices['signIn']?.[0], now),
  };
}

/** With both, as with neither, it does not matter. */
function twoFactorOf(chosen: ReadonlyArray<string> = []): boolean | undefined {
  return chosen.length === 1 ? chosen[0] === 'on' : undefined;
}
