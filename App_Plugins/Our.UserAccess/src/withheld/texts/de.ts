import type { WithheldTexts } from './en.js';

export default {
  withheld: (names) => `Sensibel und vor Ihnen verborgen: ${names}. Beim Speichern bleibt es, wie es ist.`,
} satisfies WithheldTexts;
