/** What stands out about somebody, as far as a row says it; the rest is said by state and groups. */
export const SHOWN_FLAGS = ['you', 'superUser', 'administrator', 'sensitiveData', 'expiring', 'planned', 'override'] as const;

/** What people are looked for by. */
export const FILTER_FLAGS = ['administrator', 'sensitiveData', 'neverSignedIn', 'noGroups', 'expiring', 'override', 'planned'] as const;
