import type { ReviewItem } from '../types.js';
import { lastDayText } from '../words.js';

type Localize = Parameters<typeof lastDayText>[1];

/** What is read out when somebody comes to a row: who, what, and what was decided or is recommended. */
export function rowLabel({ person, sentence, decision, until, recommendation }: ReviewItem, localize: Localize): string {
  const said = decision
    ? until
      ? localize.term('ourUserAccess_reviewShortenedTo', lastDayText(until, localize))
      : localize.term('ourUserAccess_reviewIsDecided', localize.term(`ourUserAccess_reviewWish_${decision}`))
    : localize.term(`ourUserAccess_reviewRecommended_${recommendation.decision}`);
  return `${person.name}. ${sentence} ${said}`;
}
