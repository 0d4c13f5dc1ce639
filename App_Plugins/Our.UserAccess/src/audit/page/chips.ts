import type { Option } from '../../shared/collection/options.js';
import type { Chip } from '../../shared/collection/types.js';
import type { AuditFilters } from '../types.js';

interface Localize {
  term(key: string, ...args: Array<unknown>): string;
  date(date: string | Date, options?: Intl.DateTimeFormatOptions): string;
}

/** One chip for each thing that narrows the trail down; names of people, groups and workspaces by their keys. */
export function chipsOf(filters: AuditFilters, names: ReadonlyMap<string, string>, actions: ReadonlyArray<Option>, localize: Localize): Array<Chip> {
  const { text, actor, about, workspace, from, to, correlation } = filters;
  const nameOf = (id: string) => names.get(id) ?? '…';
  const dayOf = (day: string) => localize.date(`${day}T12:00:00`, { dateStyle: 'medium' });
  const chips: Array<Chip> = [];
  const add = (name: keyof AuditFilters, value: string, label: string) => chips.push({ name, value, label });
  if (text) add('text', text, `“${text}”`);
  if (actor) add('actor', actor, localize.term('ourUserAccess_auditChip_actor', nameOf(actor)));
  if (about) add('about', about.id, localize.term('ourUserAccess_auditChip_about', nameOf(about.id)));
  for (const action of filters.actions ?? []) add('actions', action, actions.find(({ value }) => value === action)?.label ?? action);
  if (workspace) add('workspace', workspace, `${localize.term('ourUserAccess_workspace')}: ${nameOf(workspace)}`);
  if (from) add('from', from, localize.term('ourUserAccess_auditChip_from', dayOf(from)));
  if (to) add('to', to, localize.term('ourUserAccess_auditChip_to', dayOf(to)));
  if (correlation) add('correlation', correlation, localize.term('ourUserAccess_auditTogether'));
  return chips;
}

/** The same filters without what a chip stands for. */
export function withoutChip(filters: AuditFilters, { name, value }: Chip): AuditFilters {
  if (name === 'actions') return { ...filters, actions: filters.actions?.filter((action) => action !== value) };
  return { ...filters, [name]: undefined };
}

/** The codes of actions with words to choose them by. */
export const actionOptions = (codes: ReadonlyArray<string>, localize: Localize): Array<Option> =>
  codes.map((value) => {
    const [kind = '', verb = ''] = value.split('.');
    const [what, how] = [`ourUserAccess_auditKind_${kind}`, `ourUserAccess_auditVerb_${verb}`];
    const [whatText, howText] = [localize.term(what), localize.term(how)];
    return { value, label: whatText === what || howText === how ? value : `${whatText}: ${howText}` };
  });
