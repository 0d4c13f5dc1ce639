import type { AuditEvent } from './types.js';

export interface SentenceTools {
  term(key: string, ...args: Array<unknown>): string;
  /** What a verb is called. */
  verbLabel(verb: string): string;
}

/** Those who have no name where nobody is known. */
const NAMELESS = ['system', 'schedule', 'invitee', 'signOn'];

const keyOf = (action: string) => `ourUserAccess_audited_${action.replaceAll('.', '_')}`;

/** What happened, as somebody would say it: "Ada Admin gave Anna Berg the group Editors in Acme." */
export function auditSentence(event: AuditEvent, tools: SentenceTools): string {
  const { action, place } = event;
  const actor = actorName(event, tools);
  const name = place?.nodeName ?? place?.workspaceName;
  const where = name ? tools.term('ourUserAccess_auditThere', name) : '';
  const [person, group] = heldIn(event);
  const key = keyOf(action);
  const said =
    person && group ? tools.term(`${key}_held`, actor, person, group, where) : tools.term(key, actor, subjectName(event, tools), where);
  // A key without a text is answered with the key: of what nobody has words for, the code is said.
  return said.startsWith(key) ? tools.term('ourUserAccess_auditOther', actor, subjectName(event, tools), action) : said;
}

export function actorName({ actor: { name, kind } }: Pick<AuditEvent, 'actor'>, tools: SentenceTools): string {
  return name || tools.term(`ourUserAccess_auditNobody_${NAMELESS.includes(kind) ? kind : 'unknown'}`);
}

/** What something is called: by its name, and a rule by what it says. */
export function subjectName({ subject: { kind, name } }: Pick<AuditEvent, 'subject'>, tools: SentenceTools): string {
  const rule = kind === 'rule' ? /^(allow|deny) (.+), ([^,]+)$/.exec(name) : null;
  if (!rule) return name;
  const [, effect, verbs = '', whom] = rule;
  const what = verbs.split(', ').map((verb) => tools.verbLabel(verb)).join(', ');
  return `${tools.term(`ourUserAccess_verdict_${effect}`)}: ${what} – ${whom === 'everyone' ? tools.term('ourUserAccess_rule_everyone') : whom}`;
}

/** Of an assignment that came or went: who held which group. */
function heldIn({ action, changes }: AuditEvent): [string?, string?] {
  if (action !== 'assignment.created' && action !== 'assignment.deleted') return [];
  const valueOf = (field: string) => {
    const change = changes.find((one) => one.field === field);
    return (change?.after[0] ?? change?.before[0])?.text;
  };
  return [valueOf('user'), valueOf('group')];
}
