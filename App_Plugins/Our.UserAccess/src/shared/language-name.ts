/** The name of a language in the reader's own; a code nobody knows stands for itself. */
export function languageName(isoCode: string | null | undefined, reader: string): string | undefined {
  if (!isoCode) return undefined;
  try {
    return new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' }).of(isoCode);
  } catch {
    // Intl refuses what is no language tag at all.
    return isoCode;
  }
}
