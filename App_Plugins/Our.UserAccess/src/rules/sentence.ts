import { isOver } from '../shared/time/days.js';
import { periodText } from '../shared/time/period.js';
import { ALL_VERBS, type RuleItem } from './types.js';

export interface SentenceTools {
  term(key: string, ...args: Array<unknown>): string;
  date(date: string | Date, options?: Intl.DateTimeFormatOptions): string;
  list(values: Iterable<string>, options?: Intl.ListFormatOptions): string;
  /** What a verb is called where no phrase of ours says it. */
  verbLabel(verb: string): string;
  languageName(isoCode: string): string;
}

/** A rule as somebody would say it: "Editors may not delete Home, until 1 March". */
export function ruleSentence(rule: RuleItem, tools: SentenceTools): string {
  const nobody = rule.subject.kind === 'everyone' && rule.effect === 'deny';
  const verbs = rule.verbs.map((verb) => phraseOf(verb, tools));
  const what = tools.list(verbs, { type: rule.effect === 'deny' ? 'disjunction' : 'conjunction' });
  // "Nobody may" is how people say that everyone may not.
  const may = rule.effect === 'allow' || nobody;
  const said = tools.term(`ourUserAccess_rule_${may ? 'may' : 'mayNot'}`, nobody ? tools.term('ourUserAccess_rule_nobody') : whoOf(rule, tools), what, whereOf(rule, tools));
  const sentence = [said, ...conditionsOf(rule, tools)].join(', ');
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1) + '.';
}

export type RuleState = 'planned' | 'active' | 'ended';

export function ruleState({ from, until }: RuleItem, now: Date): RuleState {
  if (until && isOver(until, now)) return 'ended';
  return from && !isOver(from, now) ? 'planned' : 'active';
}

function phraseOf(verb: string, tools: SentenceTools): string {
  const key = verb === ALL_VERBS ? 'ourUserAccess_phrase_all' : `ourUserAccess_phrase_${verb.replaceAll('.', '_')}`;
  const phrase = tools.term(key);
  return phrase === key ? tools.term('ourUserAccess_phrase_unknown', tools.verbLabel(verb)) : phrase;
}

function whoOf({ subject, subjectName }: RuleItem, tools: SentenceTools): string {
  if (subject.kind === 'everyone') return tools.term('ourUserAccess_rule_everyone');
  const name = subjectName ?? tools.term('ourUserAccess_rule_gone');
  return subject.kind === 'group' ? tools.term('ourUserAccess_rule_group', name) : name;
}

function whereOf({ nodeId, nodeName, reach }: RuleItem, tools: SentenceTools): string {
  if (nodeId === null) return tools.term('ourUserAccess_where_site');
  return tools.term(`ourUserAccess_where_${reach}`, nodeName ?? tools.term('ourUserAccess_nodeMissing'));
}

function conditionsOf(rule: RuleItem, tools: SentenceTools): Array<string> {
  const { documentTypes, cultures, from, until } = rule;
  return [
    ...(documentTypes.length ? [tools.term('ourUserAccess_rule_types', tools.list(documentTypes, { type: 'disjunction' }))] : []),
    ...(cultures.length
      ? [tools.term('ourUserAccess_rule_cultures', tools.list(cultures.map((code) => tools.languageName(code)), { type: 'disjunction' }))]
      : []),
    ...(from || until ? [periodText(rule, tools)] : []),
  ];
}
