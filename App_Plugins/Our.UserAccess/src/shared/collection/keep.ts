/** The part of the browser's storage that is needed here. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (person: string, list: string, what: string) => `our-user-access:${person}:${list}:${what}`;

/** What one person has set up for themselves in this browser; nothing where nothing was kept, or what was kept makes no sense. */
export function kept<T>(store: Store, person: string, list: string, what: string, isSound: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(store.getItem(keyOf(person, list, what)) ?? 'null');
    return isSound(value) ? value : undefined;
  } catch {
    // Somebody else's text under our name, or a browser that keeps nothing: as if nothing had been kept.
    return undefined;
  }
}

export function keep(store: Store, person: string, list: string, what: string, value: unknown): void {
  try {
    if (value === undefined) store.removeItem(keyOf(person, list, what));
    else store.setItem(keyOf(person, list, what), JSON.stringify(value));
  } catch {
    // A browser that keeps nothing still shows what was asked for, for as long as the page is open.
  }
}

export const isTexts = (value: unknown): value is Array<string> =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
