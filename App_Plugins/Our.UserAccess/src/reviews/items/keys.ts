import type { Decision } from '../types.js';

/** What somebody wants done with items. */
export type Wish = Decision | 'follow' | 'delegate' | 'comment' | 'undecided';

export type Command = Wish | 'down' | 'up' | 'first' | 'last' | 'extendDown' | 'extendUp' | 'select' | 'selectAll' | 'clear' | 'nextPage' | 'previousPage' | 'legend';

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const KEYS: Record<string, Command> = {
  ArrowDown: 'down',
  j: 'down',
  ArrowUp: 'up',
  k: 'up',
  Home: 'first',
  End: 'last',
  PageDown: 'nextPage',
  PageUp: 'previousPage',
  x: 'select',
  ' ': 'select',
  Escape: 'clear',
  y: 'keep',
  r: 'remove',
  s: 'shorten',
  f: 'follow',
  d: 'delegate',
  c: 'comment',
  u: 'undecided',
  '?': 'legend',
};

const WISHES: ReadonlyArray<string> = ['keep', 'remove', 'shorten', 'follow', 'delegate', 'comment', 'undecided'] satisfies Array<Wish>;

/** What a key means in the list of items; undefined where it means nothing, and the browser does what it always does. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Command | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? 'selectAll' : undefined;
  const command = KEYS[key] ?? (key.length === 1 ? KEYS[key.toLowerCase()] : undefined);
  if (shiftKey && (command === 'down' || command === 'up')) return command === 'down' ? 'extendDown' : 'extendUp';
  return command;
}

export const isWish = (command: Command): command is Wish => WISHES.includes(command);

/** The keys as the legend shows them, with what they do. */
export const LEGEND: ReadonlyArray<[keys: string, what: string]> = [
  ['↓ ↑ / J K', 'move'],
  ['Y', 'keep'],
  ['R', 'remove'],
  ['S', 'shorten'],
  ['F', 'follow'],
  ['D', 'delegate'],
  ['C', 'comment'],
  ['U', 'undecided'],
  ['X', 'select'],
  ['⇧ ↓ ↑', 'extend'],
  ['Ctrl A', 'selectAll'],
  ['Esc', 'clear'],
  ['PgDn PgUp', 'page'],
  ['?', 'legend'],
];
