import type { Option } from '../../shared/collection/options.js';
import type { Chip, ListFilter } from '../../shared/collection/types.js';
import { USER_STATES } from '../types.js';
import { FILTER_FLAGS } from './flags.js';
import { signInText } from './sign-in-text.js';

interface Localize {
  term(key: string, ...args: Array<unknown>): string;
  date(date: string | Date, options?: Intl.DateTimeFormatOptions): string;
}

/** The choices that the list of users can be narrowed down by, with their names. */
export interface UserFilters {
  state: Array<Option>;
  group: Array<Option>;
  workspace: Array<Option>;
  kind: Array<Option>;
  twoFactor: Array<Option>;
  flag: Array<Option>;
}

export const FILTER_LABELS: Record<keyof UserFilters | 'signIn', string> = {
  state: 'ourUserAccess_state',
  group: 'ourUserAccess_group',
  workspace: 'ourUserAccess_workspace',
  kind: 'ourUserAccess_kind',
  twoFactor: 'ourUserAccess_twoFactor',
  flag: 'ourUserAccess_flags',
  signIn: 'ourUserAccess_lastLogin',
};

export function userFilters(localize: Localize, group: Array<Option>, workspace: Array<Option>): UserFilters {
  const named = (family: string, values: ReadonlyArray<string>) =>
    values.map((value) => ({ value, label: localize.term(`ourUserAccess_${family}_${value}`) }));
  return {
    state: named('state', USER_STATES),
    group,
    workspace,
    kind: named('kind', ['default', 'api']),
    twoFactor: named('twoFactor', ['on', 'off']),
    flag: named('flag', FILTER_FLAGS),
  };
}

/** One chip for every value that narrows the list down. */
export function chipsOf({ filter, choices = {} }: ListFilter, filters: UserFilters, localize: Localize): Array<Chip> {
  const text: Array<Chip> = filter ? [{ name: 'filter', value: filter, label: `“${filter}”` }] : [];
  const chosen = Object.entries(FILTER_LABELS).flatMap(([name, label]) =>
    (choices[name] ?? []).map((value) => {
      const known = name === 'signIn' ? signInText(value, localize) : filters[name as keyof UserFilters].find((one) => one.value === value)?.label;
      return { name, value, label: `${localize.term(label)}: ${known ?? value}` };
    }),
  );
  return [...text, ...chosen];
}
