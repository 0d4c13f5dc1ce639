import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { languageName } from '../shared/language-name.js';
import { sectionLabel } from '../shared/registry-names.js';
import { verbLabel } from '../shared/verbs.js';
import { ALL_VERBS } from '../rules/types.js';
import type { SentenceTools } from './sentence.js';
import type { ValueTools } from './values.js';

/** The reader's words for what the trail says in codes. */
export const wordsOf = (localize: UmbLocalizationController): SentenceTools & ValueTools => ({
  term: (key, ...args) => localize.term(key, ...args),
  date: (date, options) => localize.date(date, options),
  verbLabel: (verb) => (verb === ALL_VERBS ? localize.term('ourUserAccess_everything') : verbLabel(verb, localize)),
  sectionLabel: (alias) => localize.string(sectionLabel(alias)),
  languageName: (isoCode) => languageName(isoCode, localize.lang()) ?? isoCode,
});
