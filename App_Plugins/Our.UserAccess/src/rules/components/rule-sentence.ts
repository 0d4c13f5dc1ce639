import type { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { languageName } from '../../shared/language-name.js';
import { verbName } from '../../shared/registry-names.js';
import { ruleSentence } from '../sentence.js';
import type { RuleItem } from '../types.js';

/** The sentence of a rule in the reader's language. */
export function sentenceIn({ localize }: UmbLitElement, rule: RuleItem): string {
  return ruleSentence(rule, {
    term: (key, ...args) => localize.term(key, ...args),
    date: (date, options) => localize.date(date, options),
    list: (values, options) => localize.list(values, options),
    verbLabel: (verb) => localize.string(verbName(verb).label),
    languageName: (code) => languageName(code, localize.lang()) ?? code,
  });
}
