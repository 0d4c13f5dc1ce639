import type { WithheldTexts } from './en.js';

export default {
  withheld: (names) => `Følsomt og skjult for dig: ${names}. Når du gemmer, bliver det stående, som det er.`,
} satisfies WithheldTexts;
