import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import { send } from '../../shared/api/send.js';
import type { Answer, Page } from '../../shared/api/types.js';
import type { DefaultsDraft, FormsDefaults, FormsRecord, NewFormAccess, RedundantRecord } from '../types.js';
import { modelOf, recordPathOf, type Part } from './forms.wire.js';

type Wire = components['schemas'];

export const readDefaults = (host: UmbControllerHost): Promise<Answer<FormsDefaults>> =>
  read<Wire['FormsDefaultsItem']>(host, '/forms-security/defaults');

export const saveDefaults = (host: UmbControllerHost, draft: DefaultsDraft, version: number): Promise<Answer<FormsDefaults>> =>
  send<Wire['FormsDefaultsItem']>(host, 'PUT', '/forms-security/defaults', { ...draft, version } satisfies Wire['FormsDefaultsBody']);

/** Who would get to a form made now, by these defaults: groups first. */
export async function previewNewForm(
  host: UmbControllerHost,
  asked: { folderId?: string; creatorId?: string; defaults: DefaultsDraft },
): Promise<Answer<Array<NewFormAccess>>> {
  const answer = await send<Wire['NewFormPreview']>(host, 'POST', '/forms-security/defaults/preview', asked satisfies Wire['NewFormBody']);
  return answer.data ? { data: [...answer.data.groups, ...answer.data.users] } : answer;
}

export const readRedundant = (host: UmbControllerHost, { skip, take }: Part): Promise<Answer<Page<RedundantRecord>>> =>
  read<Wire['RedundantRecordPage']>(host, '/forms-security/redundant', { skip, take });

export async function removeRedundant(host: UmbControllerHost, userIds: Array<string>) {
  const body = { userIds } satisfies Wire['RemoveRedundantBody'];
  const answer = await send<Wire['FormsResults']>(host, 'POST', '/forms-security/redundant/remove', body);
  return answer.data ? { data: answer.data.items } : answer;
}

/** Puts what another group has in the place of what this one has. */
export const copyRecord = async (host: UmbControllerHost, { unique, version }: FormsRecord, fromGroupId: string): Promise<Answer<FormsRecord>> =>
  modelOf(await send<Wire['FormsRecordItem']>(host, 'POST', `${recordPathOf('group', unique)}/copy`, { fromGroupId, version } satisfies Wire['CopyRecordBody']));
