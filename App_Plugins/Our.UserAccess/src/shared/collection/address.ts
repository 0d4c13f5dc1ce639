import type { ColumnRules } from './columns.js';
import type { ListFilter, Sort } from './types.js';

/** What a list keeps in the address, so that a view of it can be shared, bookmarked and walked back to. */
export interface AddressRules {
  /** Names of the choices that belong to this list; others in the address are left alone. */
  choices: ReadonlyArray<string>;
  /** The values of those choices that have a set of their own. */
  values?: Record<string, ReadonlyArray<string>>;
  /** Columns that can be sorted by. */
  sorts: ReadonlyArray<string>;
  defaultSort: Sort;
  pageSize: number;
  /** Columns to choose from, where the list has such. */
  columns?: ColumnRules;
}

const TEXT = 'q';
const SORT = 'sort';
const PAGE = 'page';

export function readAddress(search: string, rules: AddressRules): ListFilter {
  const params = new URLSearchParams(search);
  const choices: Record<string, Array<string>> = {};
  for (const name of rules.choices) {
    const isKnown = (value: string) => value !== '' && (rules.values?.[name]?.includes(value) ?? true);
    choices[name] = [...new Set((params.get(name) ?? '').split(',').filter(isKnown))];
  }
  return {
    filter: params.get(TEXT) ?? '',
    choices,
    ...readSort(params.get(SORT), rules),
    skip: (readPage(params.get(PAGE)) - 1) * rules.pageSize,
    take: rules.pageSize,
  };
}

/** Writes the filter into an existing query string; what is as by default is left out. */
export function writeAddress(search: string, filter: ListFilter, rules: AddressRules): string {
  const params = new URLSearchParams(search);
  const set = (name: string, value: string) => (value === '' ? params.delete(name) : params.set(name, value));

  set(TEXT, filter.filter ?? '');
  for (const name of rules.choices) set(name, (filter.choices?.[name] ?? []).join(','));
  set(SORT, writeSort(filter, rules.defaultSort));
  const page = Math.floor((filter.skip ?? 0) / rules.pageSize) + 1;
  set(PAGE, page > 1 ? String(page) : '');

  // Commas part the values of a choice; they are legal in a query and far easier to read than %2C.
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

function readSort(value: string | null, { sorts, defaultSort }: AddressRules): Sort {
  const orderBy = value?.replace(/^-/, '');
  if (!value || !orderBy || !sorts.includes(orderBy)) return { ...defaultSort };
  return { orderBy, orderDirection: value.startsWith('-') ? 'descending' : 'ascending' };
}

function writeSort({ orderBy, orderDirection }: ListFilter, standard: Sort): string {
  if (!orderBy || (orderBy === standard.orderBy && orderDirection === standard.orderDirection)) return '';
  return (orderDirection === 'descending' ? '-' : '') + orderBy;
}

function readPage(value: string | null): number {
  const page = Number(value);
  return Number.isSafeInteger(page) && page > 1 ? page : 1;
}
