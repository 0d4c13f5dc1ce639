/** What is the same for everybody of a pasted list. */
export interface Common {
  signIn: string;
  /** Names. */
  groups: ReadonlyArray<string>;
  /** Names; with some, the groups are held there only. */
  workspaces: ReadonlyArray<string>;
  languageIsoCode: string;
  accessUntil: string | null;
}

export interface Pasted {
  /** The line it stands in, as an editor counts. */
  line: number;
  name: string;
  email: string;
}

const COLUMNS = ['name', 'email', 'groups', 'workspaces', 'language', 'accessUntil', 'signIn'];
const SEPARATOR = /[,;\t]/;
const unquoted = (text: string) => text.trim().replace(/^["']+|["']+$/g, '').trim();
const isAddress = (text: string) => /^\S+@\S+$/.test(text);

/** Whether a text is a table with a heading, which says itself what is in it. */
export function isTable(text: string): boolean {
  const first = text.replace(/^\uFEFF/, '').split(/\r?\n/).find((line) => line.trim()) ?? '';
  const headings = first.split(SEPARATOR).map((cell) => unquoted(cell).toLowerCase());
  return headings.includes('email') && headings.includes('name');
}

/** The people of a pasted list: a line each, or several in a line as mail programs copy them. */
export const peopleOf = (text: string): Array<Pasted> =>
  text.split(/\r?\n/).flatMap((line, index) => entriesOf(line).map((entry) => ({ line: index + 1, ...personOf(entry) })));

function entriesOf(line: string): Array<string> {
  const parts = line.split(/[;,]/).map((part) => part.trim()).filter(Boolean);
  const inBrackets = line.match(/<[^<>]*>/g) ?? [];
  // "Anna <a@x>; Bo <b@x>", where a name may hold a comma as in "Berg, Anna".
  if (inBrackets.length > 1) return line.split(/(?<=>)\s*[;,]?\s*/).filter((part) => part.trim());
  if (parts.length > 1 && parts.every(isAddress)) return parts;
  return line.trim() ? [line.trim()] : [];
}

// What is no address stays as it is: the server says so, and it can be mended where it stands.
function personOf(entry: string): Omit<Pasted, 'line'> {
  const bracketed = /^(.*?)<\s*([^<>]*?)\s*>\s*[;,]?$/.exec(entry);
  if (bracketed) return named(unquoted(bracketed[1] ?? ''), bracketed[2] ?? '');
  const cells = entry.split(SEPARATOR.test(entry) ? SEPARATOR : /\s+/).map(unquoted).filter(Boolean);
  const email = cells.find(isAddress) ?? cells.find((cell) => cell.includes('@'));
  if (!email) return { name: '', email: entry };
  return named(cells.filter((cell) => cell !== email).join(' '), email);
}

/** "anna.berg@example.com" is most likely Anna Berg. */
function named(name: string, email: string) {
  if (name) return { name, email };
  const words = (email.split('@')[0] ?? '').split(/[._-]+/).filter(Boolean);
  return { name: words.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1)).join(' '), email };
}

const cell = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A pasted list as the table that the server takes. */
export function tableOf(people: ReadonlyArray<Pasted>, common: Common): string {
  const { groups, workspaces, languageIsoCode, accessUntil, signIn } = common;
  const same = [groups.join('|'), workspaces.join('|'), languageIsoCode, accessUntil ?? '', signIn];
  const rows = people.map(({ name, email }) => [name, email, ...same]);
  return [COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** The line of the pasted list that a row of the table was made of; its heading is row 1. */
export const lineOfRow = (people: ReadonlyArray<Pasted>, row: number): number => people[row - 2]?.line ?? row;
