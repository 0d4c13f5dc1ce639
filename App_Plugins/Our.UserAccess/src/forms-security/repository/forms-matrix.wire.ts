import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import { send } from '../../shared/api/send.js';
import type { Answer, Page } from '../../shared/api/types.js';
import type { Decision, FormQuestion, MatrixFilter, MatrixRow, PlacedName, SubjectKind } from '../types.js';
import { recordPathOf, type Part } from './forms.wire.js';

type Wire = components['schemas'];

/** Forms by name, with what a group's record gives or what all that counts for a user comes to. */
export const readMatrix = (
  host: UmbControllerHost,
  kind: SubjectKind,
  id: string,
  { filter, folderId, onlyOwn, formIds, skip, take }: MatrixFilter & Part,
): Promise<Answer<Page<MatrixRow>>> =>
  read<Wire['FormsMatrixRowPage']>(host, `${recordPathOf(kind, id)}/matrix`, {
    filter: filter || undefined,
    folderId,
    onlyOwn: onlyOwn || undefined,
    formId: formIds,
    skip,
    take,
  });

export const readForms = (host: UmbControllerHost, { filter, skip, take }: Part): Promise<Answer<Page<PlacedName>>> =>
  read<Wire['FormItemPage']>(host, '/forms-security/forms', { filter: filter || undefined, skip, take });

/** May they, and why? Sentences speak of things without leading anywhere. */
export async function decide(host: UmbControllerHost, question: FormQuestion): Promise<Answer<Decision>> {
  const answer = await send<Wire['FormsStory']>(host, 'POST', '/forms-security/decide', question satisfies Wire['FormsQuestionBody']);
  if (!answer.data) return answer;
  const { verdict, sentence, steps } = answer.data;
  return { data: { verdict, sentence, steps: steps.map((step) => ({ ...step, links: [] })), turns: [] } };
}
