import { workspacePath } from '../section/constants.js';
import { AUDIT_ENTITY_TYPE } from './constants.js';
import { ABOUT_KINDS, type AuditFilters } from './types.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What narrows the trail down keeps to the address, so that it can be shared, bookmarked and walked back to. */
export function readFilters(search: string): AuditFilters {
  const params = new URLSearchParams(search);
  const get = (name: string) => params.get(name)?.trim() || undefined;
  const day = (name: string) => (DAY.test(get(name) ?? '') ? get(name) : undefined);
  const actions = get('action')?.split(',').filter(Boolean);
  return clean({
    text: get('q'),
    actor: get('actor'),
    about: readAbout(get('about')),
    actions: actions && [...new Set(actions)],
    workspace: get('workspace'),
    from: day('from'),
    to: day('to'),
    correlation: get('together'),
  });
}

export function writeFilters({ text, actor, about, actions, workspace, from, to, correlation }: AuditFilters): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | undefined) => value && params.set(name, value);
  set('q', text);
  set('actor', actor);
  set('about', about && `${about.kind}:${about.id}`);
  set('action', actions?.join(','));
  set('workspace', workspace);
  set('from', from);
  set('to', to);
  set('together', correlation);
  // Colons and commas are legal in a query and far easier to read than their codes.
  const query = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

/** Where the trail shows this. */
export const auditPath = (filters: AuditFilters = {}) => workspacePath(AUDIT_ENTITY_TYPE) + writeFilters(filters);

/** Whether somebody narrowed the trail down, so that an empty one is their doing and can be undone. */
export const isNarrowed = (filters: AuditFilters) => writeFilters(filters) !== '';

function readAbout(value: string | undefined): AuditFilters['about'] {
  const [kind, id] = value?.split(':') ?? [];
  const known = ABOUT_KINDS.find((one) => one === kind);
  return known && id ? { kind: known, id } : undefined;
}

function clean(filters: Partial<Record<keyof AuditFilters, unknown>>): AuditFilters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as AuditFilters;
}
