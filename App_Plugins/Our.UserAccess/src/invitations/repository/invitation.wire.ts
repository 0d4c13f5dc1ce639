import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { started, type OperationWire } from '../../operations/repository/operation.wire.js';
import type { Operation } from '../../operations/types.js';
import { read } from '../../shared/api/read.js';
import { request } from '../../shared/api/request.js';
import type { components } from '../../shared/api/schema.js';
import { send } from '../../shared/api/send.js';
import type { Answer, Page, Query } from '../../shared/api/types.js';
import type { ListFilter } from '../../shared/collection/types.js';
import type { ImportCheck } from '../../users/import/import.wire.js';
import { INVITATION_ENTITY_TYPE } from '../constants.js';
import { bodyOf, type InviteDraft } from '../invite/draft.js';
import type { InvitationCounts, InvitationDetail, InvitationItem, InvitationLink, InvitationWarning, MailFinding, MailPreview, TestMailAnswer } from '../types.js';
import { questionOf } from './invitation-query.js';

type Wire = components['schemas'];
type ItemWire = Wire['InvitationItem'];
type DetailWire = Wire['InvitationDetail'];
type Known = Pick<InvitationItem, 'unique' | 'version'>;

/** The most that one call answers. */
const MOST = 500;

const pathOf = (unique: string) => `/invitations/${encodeURIComponent(unique)}`;

export async function readInvitations(host: UmbControllerHost, filter: ListFilter): Promise<Answer<Page<InvitationItem>>> {
  const { skip, take, orderBy, orderDirection } = filter;
  const answer = await read<Page<ItemWire>>(host, '/invitations', { skip, take, orderBy, orderDirection, ...questionOf(filter) });
  return answer.data ? { data: { total: answer.data.total, items: answer.data.items.map(toModel) } } : answer;
}

/** How many there are in each state, whatever state the filter asks for. */
export const readInvitationCounts = (host: UmbControllerHost, filter: ListFilter = {}): Promise<Answer<InvitationCounts>> =>
  read<Wire['InvitationCounts']>(host, '/invitations/counts', { ...questionOf(filter), state: undefined });

export const readInvitation = async (host: UmbControllerHost, unique: string) => detailOf(await read<DetailWire>(host, pathOf(unique)));

/** The newest invitation of a person. */
export async function readInvitationOf(host: UmbControllerHost, userId: string): Promise<Answer<InvitationItem | undefined>> {
  const answer = await readInvitations(host, { choices: { user: [userId] }, skip: 0, take: 1, orderBy: 'createdAt', orderDirection: 'descending' });
  return answer.data ? { data: answer.data.items[0] } : answer;
}

/** All that a filter means, whatever page it is on. */
export async function readInvitationIds(host: UmbControllerHost, filter: ListFilter): Promise<Answer<Array<string>>> {
  const found: Array<string> = [];
  for (;;) {
    const { data, failure } = await readInvitations(host, { ...filter, skip: found.length, take: MOST });
    if (!data) return { failure };
    found.push(...data.items.map(({ unique }) => unique));
    if (found.length >= data.total || !data.items.length) return { data: found };
  }
}

export const createInvitation = async (host: UmbControllerHost, draft: InviteDraft, asDraft: boolean) =>
  detailOf(await send<DetailWire>(host, 'POST', '/invitations', { ...bodyOf(draft), asDraft } satisfies Wire['InvitationBody']));

export const updateInvitation = async (host: UmbControllerHost, { unique, version }: Known, draft: InviteDraft) =>
  detailOf(await send<DetailWire>(host, 'PUT', pathOf(unique), { ...bodyOf(draft), version } satisfies Wire['InvitationBody']));

const act = async (host: UmbControllerHost, { unique, version }: Known, action: string, body: object = {}) =>
  detailOf(await send<DetailWire>(host, 'POST', `${pathOf(unique)}/${action}`, { ...body, version }));

export const sendInvitation = (host: UmbControllerHost, known: Known) => act(host, known, 'send');
export const resendInvitation = (host: UmbControllerHost, known: Known) => act(host, known, 'resend');
export const extendInvitation = (host: UmbControllerHost, known: Known, until: string) => act(host, known, 'extend', { until });
export const revokeInvitation = (host: UmbControllerHost, known: Known, reason: string) => act(host, known, 'revoke', reason ? { reason } : {});
export const changeInvitationEmail = (host: UmbControllerHost, known: Known, email: string) => act(host, known, 'email', { email });

/** A new link; the ones before it stop working. */
export const makeLink = (host: UmbControllerHost, { unique, version }: Known): Promise<Answer<InvitationLink>> =>
  send(host, 'POST', `${pathOf(unique)}/link`, { version } satisfies Wire['CopyLinkBody']);

export const deleteInvitation = (host: UmbControllerHost, { unique, version }: Known): Promise<Answer<unknown>> =>
  request(host, { method: 'DELETE', path: pathOf(unique), query: { version } });

/** What there is to think about before it is sent; nothing is changed. */
export const checkInvitation = (host: UmbControllerHost, { email }: Pick<InviteDraft, 'email'>): Promise<Answer<{ warnings: Array<InvitationWarning> }>> =>
  send<Wire['CheckResult']>(host, 'POST', '/invitations/check', { email: email.trim() } satisfies Wire['CheckBody']);

export const previewInvitation = (host: UmbControllerHost, draft: InviteDraft): Promise<Answer<MailPreview>> =>
  send<Wire['MailPreview']>(host, 'POST', '/invitations/preview', bodyOf(draft) satisfies Wire['InvitationBody']);

export interface ImportWords {
  message: string;
  languageIsoCode: string;
}

const importing = <T>(host: UmbControllerHost, text: string, { message, languageIsoCode }: ImportWords, query: Query) =>
  request<T>(host, {
    method: 'POST',
    path: '/invitations/import',
    query: { ...query, message: message.trim() || undefined, languageIsoCode: languageIsoCode || undefined },
    body: text,
    contentType: 'text/csv',
  });

/** What inviting all of a table would do, without doing it. */
export const checkMany = (host: UmbControllerHost, text: string, words: ImportWords) => importing<ImportCheck>(host, text, words, { dryRun: true });

export const inviteMany = async (host: UmbControllerHost, text: string, words: ImportWords): Promise<Answer<Operation>> =>
  started(await importing<OperationWire>(host, text, words, {}));

export const readMailCheck = (host: UmbControllerHost): Promise<Answer<{ findings: Array<MailFinding> }>> =>
  read<Wire['MailFindings']>(host, '/invitations/mail-check');

/** Sends a mail to the reader. */
export const sendTestMail = (host: UmbControllerHost): Promise<Answer<TestMailAnswer>> => 
  send<Wire['TestMailResult']>(host, 'POST', '/invitations/test-mail', {});

function detailOf(answer: Answer<DetailWire>): Answer<InvitationDetail> {
  return answer.data ? { data: toModel(answer.data) } : answer;
}

function toModel<T extends { id: string }>({ id, ...rest }: T) {
  return { ...rest, unique: id, entityType: INVITATION_ENTITY_TYPE };
}
