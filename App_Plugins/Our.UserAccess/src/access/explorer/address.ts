import { workspacePath } from '../../section/constants.js';
import { EXPLORER_ENTITY_TYPE } from '../constants.js';
import type { NodeKind, Question, Subject } from '../types.js';

const KINDS: ReadonlyArray<NodeKind> = ['document', 'media'];
const DETAILS = { at: 'at', documentType: 'type', culture: 'culture' } as const;

/** A question keeps to the address, so that it can be shared, bookmarked and walked back to. */
export function readQuestion(search: string): Question {
  const params = new URLSearchParams(search);
  const get = (name: string) => params.get(name)?.trim() || undefined;
  const node = get('node');
  return {
    subject: readSubject(get('user'), get('group')),
    nodeKind: kindOf(node?.split(':')[1]) ?? kindOf(get('kind')) ?? 'document',
    node,
    verb: get('verb'),
    at: get(DETAILS.at),
    documentType: get(DETAILS.documentType),
    culture: get(DETAILS.culture),
  };
}

export function writeQuestion(question: Question): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | undefined) => value && params.set(name, value);
  if (question.subject) set(question.subject.kind, question.subject.id);
  set('node', question.node);
  if (question.nodeKind !== 'document' && !question.node?.includes(':')) set('kind', question.nodeKind);
  set('verb', question.verb);
  for (const [field, name] of Object.entries(DETAILS)) set(name, question[field as keyof typeof DETAILS]);
  // Colons are legal in a query and far easier to read than %3A.
  const text = params.toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** Where the explorer answers this question. */
export const explorerPath = (question: Question) => workspacePath(EXPLORER_ENTITY_TYPE) + writeQuestion(question);

function readSubject(user: string | undefined, group: string | undefined): Subject | undefined {
  if (user) return { kind: 'user', id: user };
  return group ? { kind: 'group', id: group } : undefined;
}

const kindOf = (text: string | undefined) => KINDS.find((kind) => kind === text);
