import { isMidnight, lastDayBefore } from '../shared/time/days.js';
import type { AuditChange, AuditValue } from './types.js';

export interface ValueTools {
  term(key: string, ...args: Array<unknown>): string;
  date(date: string | Date, options?: Intl.DateTimeFormatOptions): string;
  verbLabel(verb: string): string;
  sectionLabel(alias: string): string;
  languageName(isoCode: string): string;
}

/** Fields that are called here as they are called where they are changed. */
const LABELS: Record<string, string> = {
  name: 'ourUserAccess_field_name',
  alias: 'ourUserAccess_field_alias',
  description: 'ourUserAccess_field_description',
  icon: 'ourUserAccess_field_icon',
  email: 'ourUserAccess_field_email',
  userName: 'ourUserAccess_field_userName',
  language: 'ourUserAccess_field_languageIsoCode',
  kind: 'ourUserAccess_kind',
  notes: 'ourUserAccess_field_notes',
  lockedOut: 'ourUserAccess_state_lockedOut',
  passwordChangedAt: 'ourUserAccess_lastPasswordChange',
  lastSignIn: 'ourUserAccess_lastLogin',
  groups: 'ourUserAccess_groups',
  sections: 'ourUserAccess_field_sections',
  languages: 'ourUserAccess_field_languages',
  allLanguages: 'ourUserAccess_allLanguages',
  documentStartNode: 'ourUserAccess_field_documentStartNodeId',
  documentStartNodes: 'ourUserAccess_field_documentStartNodeId',
  mediaStartNode: 'ourUserAccess_field_mediaStartNodeId',
  mediaStartNodes: 'ourUserAccess_field_mediaStartNodeId',
  permissions: 'ourUserAccess_field_permissions',
  granularPermissions: 'ourUserAccess_field_granularPermissions',
  user: 'ourUserAccess_field_userId',
  group: 'ourUserAccess_field_groupId',
  workspace: 'ourUserAccess_field_workspaceId',
  from: 'ourUserAccess_field_from',
  until: 'ourUserAccess_field_until',
  reason: 'ourUserAccess_field_reason',
  subject: 'ourUserAccess_field_subject',
  node: 'ourUserAccess_field_nodeId',
  verbs: 'ourUserAccess_field_verbs',
  effect: 'ourUserAccess_field_effect',
  reach: 'ourUserAccess_field_reach',
  guardrail: 'ourUserAccess_field_guardrail',
  documentTypes: 'ourUserAccess_field_documentTypes',
  cultures: 'ourUserAccess_field_cultures',
  contentRoots: 'ourUserAccess_field_contentRootIds',
  mediaRoots: 'ourUserAccess_field_mediaRootIds',
  domains: 'ourUserAccess_field_domains',
  managers: 'ourUserAccess_field_managerIds',
  accessUntil: 'ourUserAccess_field_accessUntil',
  leaveFrom: 'ourUserAccess_field_leaveFrom',
  leaveUntil: 'ourUserAccess_field_leaveUntil',
  allowed: 'ourUserAccess_verdict_allow',
  denied: 'ourUserAccess_verdict_deny',
  users: 'ourUserAccess_users',
};

const FORM = 'form: ';
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** A field in the reader's words; one that nobody has words for by its own name. */
export function fieldLabel(field: string, tools: ValueTools): string {
  // A form is a field of its own, and called by its name.
  if (field.startsWith(FORM)) return field.slice(FORM.length);
  const known = LABELS[field];
  return known ? tools.term(known) : termOr(`ourUserAccess_auditField_${field}`, field, tools);
}

/** A value as people read it. */
export function valueText(field: string, { text }: AuditValue, tools: ValueTools): string {
  if (text === 'true' || text === 'false') return tools.term(text === 'true' ? 'general_yes' : 'general_no');
  if (MOMENT.test(text)) return momentText(field, text, tools);
  switch (field) {
    case 'verbs':
    case 'permissions':
      return tools.verbLabel(text);
    case 'granularPermissions':
      return granularText(text, tools);
    case 'sections':
      return tools.sectionLabel(text);
    case 'languages':
    case 'language':
    case 'cultures':
      return tools.languageName(text);
    case 'effect':
      return termOr(`ourUserAccess_verdict_${text}`, text, tools);
    case 'reach':
      return termOr(`ourUserAccess_reach_${text}`, text, tools);
    case 'kind':
      return termOr(`ourUserAccess_kind_${text.toLowerCase()}`, text, tools);
    case 'documentStartNode':
    case 'mediaStartNode':
      return text === 'root' ? tools.term('ourUserAccess_wholeTree') : text;
    default:
      return termOr(`ourUserAccess_auditValue_${field}_${text}`, text, tools);
  }
}

/** Whether a change is one of a list, of which only what came and went is of interest. */
export const isList = ({ before, after }: AuditChange) => before.length > 1 || after.length > 1;

export function listDiff({ before, after }: AuditChange): { added: Array<AuditValue>; removed: Array<AuditValue> } {
  const isIn = (values: Array<AuditValue>) => (value: AuditValue) => values.some(({ id, text }) => (id ?? text) === (value.id ?? value.text));
  return { added: after.filter((value) => !isIn(before)(value)), removed: before.filter((value) => !isIn(after)(value)) };
}

function momentText(field: string, text: string, tools: ValueTools): string {
  if (!isMidnight(text)) return tools.date(text, { dateStyle: 'medium', timeStyle: 'short' });
  // Ends are exclusive; people think in last days.
  const day = /until$/i.test(field) ? `${lastDayBefore(text)}T12:00:00` : text;
  return tools.date(day, { dateStyle: 'medium' });
}

// "Home (key): verb", where the key tells two pages of one name apart.
function granularText(text: string, tools: ValueTools): string {
  const [, place, verb] = /^(.*): (\S+)$/.exec(text) ?? [];
  return place && verb ? `${place.replace(/ \([0-9a-f-]{36}\)$/, '')}: ${tools.verbLabel(verb)}` : text;
}

function termOr(key: string, otherwise: string, tools: ValueTools): string {
  const said = tools.term(key);
  return said === key ? otherwise : said;
}
