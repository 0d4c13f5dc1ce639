import type { WithheldTexts } from './en.js';

export default {
  withheld: (names) => `Känsligt och dolt för dig: ${names}. När du sparar förblir det som det är.`,
} satisfies WithheldTexts;
