export const MEDIA_PREFIX = 'Our.UserAccess.Media.';

/** Verbs for media are the package's own: Umbraco knows none, and registers none. */
export const MEDIA_VERBS: ReadonlyArray<string> = ['Read', 'Create', 'Update', 'Delete', 'Move'].map((verb) => MEDIA_PREFIX + verb);
