import type { Proposal } from '../shared/what-if/what-if.wire.js';
import type { RuleDraft, RuleItem, RuleNode, RuleSubject } from './types.js';

/** Fields of the form, by the names that the server's errors use. */
export const RULE_FIELDS = [
  'subject',
  'nodeId',
  'verbs',
  'effect',
  'reach',
  'guardrail',
  'from',
  'until',
  'documentTypes',
  'cultures',
  'reason',
] as const;

export function blankRule(subject?: RuleSubject, node?: RuleNode): RuleDraft {
  return {
    ...(subject ? { subject: { kind: subject.kind, id: subject.id } } : {}),
    ...(node ? { nodeId: node.id } : {}),
    verbs: [],
    effect: 'deny',
    reach: 'branch',
    guardrail: false,
    from: null,
    until: null,
    documentTypes: [],
    cultures: [],
    reason: '',
  };
}

export function draftOf(rule: RuleItem): RuleDraft {
  const { subject, nodeId, verbs, effect, reach, guardrail, from, until, documentTypes, cultures, reason } = rule;
  return { subject, nodeId, verbs, effect, reach, guardrail, from, until, documentTypes, cultures, reason };
}

/** Somebody or something is chosen: everyone needs no key. */
export const hasSubject = ({ subject }: RuleDraft) => subject !== undefined && (subject.kind === 'everyone' || !!subject.id);

/** What to ask about before it is saved: nothing while it is not complete, and about the first moment where it begins later. */
export function proposalOf(draft: RuleDraft, saved: RuleItem | undefined, now: Date): Proposal | undefined {
  const { from, until, subject, nodeId, verbs } = draft;
  if (!subject || !hasSubject(draft) || nodeId === undefined || !verbs.length || (from && until && from >= until)) return undefined;
  const begins = from !== null && new Date(from) > now ? { at: from } : {};
  const { reason: _reason, ...rule } = draft;
  return { rules: [{ ...rule, subject: { kind: subject.kind, id: subject.id ?? null }, ...(saved ? { id: saved.unique } : {}) }], ...begins };
}
