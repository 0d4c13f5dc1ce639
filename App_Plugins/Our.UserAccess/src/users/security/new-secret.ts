const LENGTH_BYTES = 32;

/** A secret that nobody has thought of: 256 bits in letters, digits, - and _. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH_BYTES));
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Umbraco takes letters, digits and hyphens, and puts its own prefix before them. */
/** A name for what takes the place of a client: the same one, counted on. */
export function nextName(clientId: string): string {
  const name = clientId.startsWith(CLIENT_PREFIX) ? clientId.slice(CLIENT_PREFIX.length) : clientId;
  const [, stem = name, number] = /^(.+)-(\d{1,6})$/.exec(name) ?? [];
  return `${stem}-${number ? Number(number) + 1 : 2}`;
}

export const isClientName = (name: string) => /^[a-zA-Z0-9-]+$/.test(name);

export const CLIENT_PREFIX = 'umbraco-back-office-';
