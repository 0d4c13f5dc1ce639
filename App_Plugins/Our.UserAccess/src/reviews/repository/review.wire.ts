import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { readFile } from '../../shared/api/download.js';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import { send } from '../../shared/api/send.js';
import type { Answer, Page } from '../../shared/api/types.js';
import { REVIEW_ENTITY_TYPE } from '../constants.js';
import type { ReviewBody } from '../start/draft.js';
import type { Closing, DecisionsResult, ItemDecision, Review, ReviewDetail, ReviewItem, ReviewPreview, ReviewState } from '../types.js';

type Wire = components['schemas'];
type DetailWire = Wire['ReviewDetail'];

export interface Part {
  skip: number;
  take: number;
}

export interface ItemFilter {
  mine?: boolean;
  state?: 'open' | 'decided';
  filter?: string;
}

const pathOf = (unique: string) => `/reviews/${encodeURIComponent(unique)}`;

export async function readReviews(host: UmbControllerHost, { state, mine, skip, take }: Part & { state?: ReviewState; mine?: boolean }): Promise<Answer<Page<Review>>> {
  const answer = await read<Page<Wire['ReviewSummary']>>(host, '/reviews', { state, mine: mine || undefined, skip, take });
  return answer.data ? { data: { total: answer.data.total, items: answer.data.items.map(toModel) } } : answer;
}

export const readReview = async (host: UmbControllerHost, unique: string) => detailOf(await read<DetailWire>(host, pathOf(unique)));

export const startReview = async (host: UmbControllerHost, body: ReviewBody) => detailOf(await send<DetailWire>(host, 'POST', '/reviews', body satisfies Wire['ReviewBody']));

/** What a review would look at; nothing is stored. */
export const previewReview = (host: UmbControllerHost, body: ReviewBody): Promise<Answer<ReviewPreview>> =>
  send<Wire['ReviewPreview']>(host, 'POST', '/reviews/preview', body satisfies Wire['ReviewBody']);

export const readItems = (host: UmbControllerHost, unique: string, { mine, state, filter, skip, take }: ItemFilter & Part): Promise<Answer<Page<ReviewItem>>> =>
  read<Page<Wire['ReviewItem']>>(host, `${pathOf(unique)}/items`, { mine: mine || undefined, state, filter: filter || undefined, skip, take });

export const decide = (host: UmbControllerHost, unique: string, decisions: Array<ItemDecision>): Promise<Answer<DecisionsResult>> =>
  send<Wire['DecisionsResult']>(host, 'PUT', `${pathOf(unique)}/items`, { decisions } satisfies Wire['DecisionsBody']);

/** What closing it now would do. */
export const readClosing = (host: UmbControllerHost, unique: string, { skip, take }: Part): Promise<Answer<Closing>> =>
  read<Wire['ClosingPreview']>(host, `${pathOf(unique)}/closing`, { skip, take });

const act = async (host: UmbControllerHost, unique: string, action: string, body: object = {}) =>
  detailOf(await send<DetailWire>(host, 'POST', `${pathOf(unique)}/${action}`, body));

export const closeReview = (host: UmbControllerHost, unique: string, comment: string) => act(host, unique, 'close', { comment: comment.trim() || undefined });
export const cancelReview = (host: UmbControllerHost, unique: string, reason: string) => act(host, unique, 'cancel', { reason });
export const undoReview = (host: UmbControllerHost, unique: string, reason: string) => act(host, unique, 'undo', { reason });
export const remindReviewers = (host: UmbControllerHost, unique: string) => act(host, unique, 'remind');

/** What was sealed when the review was closed, as it is kept. */
export const readEvidence = (host: UmbControllerHost, unique: string, format: 'csv' | 'html'): Promise<Answer<Blob>> =>
  readFile(host, `${pathOf(unique)}/evidence`, { query: { format } });

function detailOf(answer: Answer<DetailWire>): Answer<ReviewDetail> {
  return answer.data ? { data: toModel(answer.data) } : answer;
}

function toModel<T extends { id: string }>({ id, ...rest }: T) {
  return { ...rest, unique: id, entityType: REVIEW_ENTITY_TYPE };
}
