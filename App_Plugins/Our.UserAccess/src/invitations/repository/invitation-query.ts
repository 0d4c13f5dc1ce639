import type { Query } from '../../shared/api/types.js';
import type { ListFilter } from '../../shared/collection/types.js';

/** Which invitations a filter means, in the words of the API: without order and page. */
export function questionOf({ filter, choices = {} }: ListFilter): Query {
  const some = (name: string) => (choices[name]?.length ? choices[name] : undefined);
  return {
    filter: filter || undefined,
    state: some('state'),
    groupId: some('group'),
    workspaceId: some('workspace'),
    signIn: some('signIn'),
    invitedBy: choices['by']?.[0],
    userId: some('user'),
  };
}
