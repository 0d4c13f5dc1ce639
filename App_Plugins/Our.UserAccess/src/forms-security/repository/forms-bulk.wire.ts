import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { components } from '../../shared/api/schema.js';
import { send } from '../../shared/api/send.js';
import type { Answer } from '../../shared/api/types.js';
import { bodyOf, type FormsBulkDraft } from '../bulk/draft.js';
import type { BulkOutcome, SubjectKind } from '../types.js';

type Wire = components['schemas'];

/** What the change would do to each record. */
export async function previewBulk(host: UmbControllerHost, kind: SubjectKind, ids: Array<string>, draft: FormsBulkDraft): Promise<Answer<Array<BulkOutcome>>> {
  const body = bodyOf(draft, kind, ids) satisfies Wire['FormsBulkBody'];
  const answer = await send<Wire['FormsBulkPreview']>(host, 'POST', '/forms-security/bulk/preview', body);
  return answer.data ? { data: answer.data.items } : answer;
}

/** What it did. */
export async function setBulk(host: UmbControllerHost, kind: SubjectKind, ids: Array<string>, draft: FormsBulkDraft): Promise<Answer<Array<BulkOutcome>>> {
  const body = bodyOf(draft, kind, ids) satisfies Wire['FormsBulkBody'];
  const answer = await send<Wire['FormsResults']>(host, 'POST', '/forms-security/bulk', body);
  return answer.data ? { data: answer.data.items.map(({ succeeded, ...item }) => ({ ...item, effect: succeeded ? 'done' : 'refused' })) } : answer;
}
