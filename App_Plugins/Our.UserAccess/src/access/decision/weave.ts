import type { Link } from '../types.js';

export interface Piece {
  text: string;
  link?: Link;
}

/**
 * Puts the links of a sentence where it speaks of them. A link whose name the sentence does not say comes last, on its own.
 * Longer names go first: "News" must not take its place inside "News archive".
 */
export function weave(sentence: string, links: ReadonlyArray<Link>): { pieces: Array<Piece>; rest: Array<Link> } {
  let pieces: Array<Piece> = [{ text: sentence }];
  const rest: Array<Link> = [];
  for (const link of [...links].sort((one, other) => other.name.length - one.name.length)) {
    const at = link.name === '' ? -1 : pieces.findIndex((piece) => !piece.link && indexOfWord(piece.text, link.name) >= 0);
    if (at < 0) rest.push(link);
    else pieces = [...pieces.slice(0, at), ...split(pieces[at]!.text, link), ...pieces.slice(at + 1)];
  }
  return { pieces, rest: links.filter((link) => rest.includes(link)) };
}

function split(text: string, link: Link): Array<Piece> {
  const from = indexOfWord(text, link.name);
  const parts = [{ text: text.slice(0, from) }, { text: link.name, link }, { text: text.slice(from + link.name.length) }];
  return parts.filter((piece) => piece.text !== '');
}

const LETTER = /[\p{L}\p{N}]/u;

function indexOfWord(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at).slice(-1);
    const after = text.charAt(at + name.length);
    if (!LETTER.test(before) && !LETTER.test(after)) return at;
  }
  return -1;
}
