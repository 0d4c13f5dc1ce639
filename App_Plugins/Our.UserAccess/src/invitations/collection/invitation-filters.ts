import type { Option } from '../../shared/collection/options.js';
import type { Chip, ListFilter } from '../../shared/collection/types.js';
import { INVITATION_STATES, SIGN_IN_WAYS } from '../types.js';

interface Localize {
  term(key: string, ...args: Array<unknown>): string;
}

/** The choices that the list of invitations can be narrowed down by, with their names. */
export interface InvitationFilters {
  state: Array<Option>;
  group: Array<Option>;
  workspace: Array<Option>;
  signIn: Array<Option>;
  by: Array<Option>;
}

export const FILTER_LABELS: Record<keyof InvitationFilters, string> = {
  state: 'ourUserAccess_state',
  group: 'ourUserAccess_group',
  workspace: 'ourUserAccess_workspace',
  signIn: 'ourUserAccess_signIn',
  by: 'ourUserAccess_invitedBy',
};

export function invitationFilters(localize: Localize, group: Array<Option>, workspace: Array<Option>): InvitationFilters {
  return {
    state: INVITATION_STATES.map((value) => ({ value, label: localize.term(`ourUserAccess_invitation_${value}`) })),
    group,
    workspace,
    signIn: SIGN_IN_WAYS.map((value) => ({ value, label: localize.term(`ourUserAccess_create_${value}`) })),
    by: [{ value: 'me', label: localize.term('ourUserAccess_invitedByMe') }],
  };
}

/** One chip for every value that narrows the list down. */
export function chipsOf({ filter, choices = {} }: ListFilter, filters: InvitationFilters, localize: Localize): Array<Chip> {
  const text: Array<Chip> = filter ? [{ name: 'filter', value: filter, label: `“${filter}”` }] : [];
  const names = Object.keys(FILTER_LABELS) as Array<keyof InvitationFilters>;
  const chosen = names.flatMap((name) =>
    (choices[name] ?? []).map((value) => {
      const known = filters[name].find((one) => one.value === value)?.label;
      return { name, value, label: `${localize.term(FILTER_LABELS[name])}: ${known ?? value}` };
    }),
  );
  return [...text, ...chosen];
}
