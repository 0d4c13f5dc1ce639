import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import { remove, send } from '../../shared/api/send.js';
import type { Answer, Page } from '../../shared/api/types.js';
import { entityTypeOf, FORMS_LISTS, type FormsRecord, type PlacedName, type RecordDraft, type SubjectKind } from '../types.js';

type Wire = components['schemas'];

export interface Part {
  filter?: string;
  skip: number;
  take: number;
}

export const listPathOf = (kind: SubjectKind) => `/forms-security/${FORMS_LISTS[kind]}`;
export const recordPathOf = (kind: SubjectKind, id: string) => `${listPathOf(kind)}/${encodeURIComponent(id)}`;

/** All groups, or the users with a record of their own, by name. */
export async function readRecords(host: UmbControllerHost, kind: SubjectKind, { filter, skip, take }: Part): Promise<Answer<Page<FormsRecord>>> {
  const answer = await read<Wire['FormsRecordItemPage']>(host, listPathOf(kind), { filter: filter || undefined, skip, take });
  return answer.data ? { data: { total: answer.data.total, items: answer.data.items.map(toModel) } } : answer;
}

export const readRecord = async (host: UmbControllerHost, kind: SubjectKind, id: string): Promise<Answer<FormsRecord>> =>
  modelOf(await read<Wire['FormsRecordItem']>(host, recordPathOf(kind, id)));

export async function saveRecord(host: UmbControllerHost, draft: RecordDraft, { kind, unique, version }: FormsRecord): Promise<Answer<FormsRecord>> {
  // What is of the whole site is never of one form.
  const entries = draft.entries.map(({ formId, access, flags }) => ({
    formId,
    access,
    flags: { ...flags, manageDatasources: null, managePrevalueSources: null },
  }));
  const body = { ...draft, entries, version } satisfies Wire['FormsRecordBody'];
  return modelOf(await send<Wire['FormsRecordItem']>(host, 'PUT', recordPathOf(kind, unique), body));
}

export const removeRecord = (host: UmbControllerHost, id: string) => remove(host, recordPathOf('user', id));

export async function readFolders(host: UmbControllerHost, { skip, take }: Part): Promise<Answer<Page<PlacedName>>> {
  return read<Wire['FolderItemPage']>(host, '/forms-security/folders', { skip, take });
}

export const modelOf = (answer: Answer<Wire['FormsRecordItem']>): Answer<FormsRecord> => (answer.data ? { data: toModel(answer.data) } : answer);

function toModel({ subject, ...rest }: Wire['FormsRecordItem']): FormsRecord {
  return { ...rest, unique: subject.id, name: subject.name, kind: subject.kind, entityType: entityTypeOf(subject.kind) };
}
