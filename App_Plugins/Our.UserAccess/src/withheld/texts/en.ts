import type { Translated } from '../../localization/types.js';

const en = {
  withheld: (names: string) => `Sensitive, and withheld from you: ${names}. Saving leaves it as it is.`,
};

export type WithheldTexts = Translated<typeof en>;

export default en;
