import type { WithheldTexts } from './en.js';

export default {
  withheld: (names) => `Gevoelig en voor u verborgen: ${names}. Bij opslaan blijft het zoals het is.`,
} satisfies WithheldTexts;
