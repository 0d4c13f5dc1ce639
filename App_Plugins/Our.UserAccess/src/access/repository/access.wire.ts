import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import { send } from '../../shared/api/send.js';
import type { Answer, Page } from '../../shared/api/types.js';
import type { CompleteQuestion, Decision, MatrixRow, Subject, VerbVerdict, WhoItem } from '../types.js';

type Wire = components['schemas'];

export const decide = (host: UmbControllerHost, question: CompleteQuestion): Promise<Answer<Decision>> => {
  const body: Wire['QuestionBody'] = {
    ...subjectOf(question.subject),
    nodeId: question.node,
    verb: question.verb,
    documentType: question.documentType,
    culture: question.culture,
    at: question.at ? new Date(question.at).toISOString() : undefined,
  };
  return send<Wire['DecisionItem']>(host, 'POST', '/access/decide', body);
};

/** All verbs at one node. */
export async function readEffective(host: UmbControllerHost, subject: Subject, node: string): Promise<Answer<Array<VerbVerdict>>> {
  const answer = await read<Wire['EffectiveAccess']>(host, '/access/effective', { ...subjectOf(subject), nodeId: node });
  return answer.data ? { data: answer.data.verbs } : answer;
}

/** All verbs at the children of a node. */
export async function readMatrix(
  host: UmbControllerHost,
  subject: Subject,
  parent: string,
  skip: number,
  take: number,
): Promise<Answer<Page<MatrixRow>>> {
  const answer = await read<Wire['AccessMatrix']>(host, '/access/matrix', { ...subjectOf(subject), parentId: parent, skip, take });
  if (!answer.data) return answer;
  const items = answer.data.items.map(({ nodeId, kind, ...row }) => ({ ...row, id: nodeId, nodeKind: kind }));
  return { data: { total: answer.data.total, items } };
}

/** Everybody who may, by name. */
export const readWho = (
  host: UmbControllerHost,
  asked: { node: string; verb: string; text?: string; skip: number; take: number },
): Promise<Answer<Page<WhoItem>>> =>
  read<Wire['WhoItemPage']>(host, '/access/who', {
    nodeId: asked.node,
    verb: asked.verb,
    filter: asked.text || undefined,
    skip: asked.skip,
    take: asked.take,
  });

const subjectOf = ({ kind, id }: Subject) => (kind === 'user' ? { userId: id } : { groupId: id });
