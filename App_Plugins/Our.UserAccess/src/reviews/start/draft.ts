import type { Failure } from '../../shared/api/types.js';
import { endOf, type Day } from '../../shared/time/days.js';
import type { NoAnswer, Repeats, ScopeKind } from '../types.js';

export interface ReviewDraft {
  name: string;
  kind: ScopeKind;
  /** Of the workspace or group. */
  scopeId: string;
  inactiveDays: number;
  reviewerIds: Array<string>;
  useManagers: boolean;
  fallbackReviewerId: string;
  /** The last day on which somebody decides. */
  dueDay: Day;
  repeats: Repeats;
  /** Chosen by whoever starts it: there is no default that would be right. */
  noAnswer: NoAnswer | '';
  message: string;
}

export interface ReviewBody {
  name: string;
  scope: { kind: ScopeKind; id?: string };
  inactiveDays?: number;
  reviewerIds: Array<string>;
  useManagers: boolean;
  fallbackReviewerId?: string;
  dueAt?: string;
  repeats: Repeats;
  noAnswer?: NoAnswer;
  message?: string;
}

/** Fields that say themselves what is wrong with them, by the names of the API. */
export const START_FIELDS = ['name', 'scopeId', 'inactiveDays', 'reviewerIds', 'useManagers', 'fallbackReviewerId', 'dueAt', 'repeats', 'noAnswer', 'message'];

export const needsPlace = (kind: ScopeKind) => kind === 'workspace' || kind === 'group';

export function daysOn(today: Date, days: number): Day {
  const two = (value: number) => String(value).padStart(2, '0');
  const on = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
  return `${on.getFullYear()}-${two(on.getMonth() + 1)}-${two(on.getDate())}`;
}

export function blankReview(today: Date): ReviewDraft {
  return {
    name: '',
    kind: 'workspace',
    scopeId: '',
    inactiveDays: 90,
    reviewerIds: [],
    useManagers: true,
    fallbackReviewerId: '',
    dueDay: daysOn(today, 14),
    repeats: 'none',
    noAnswer: '',
    message: '',
  };
}

export function bodyOf(draft: ReviewDraft): ReviewBody {
  const { name, kind, scopeId, inactiveDays, reviewerIds, useManagers, fallbackReviewerId, dueDay, repeats, noAnswer, message } = draft;
  return {
    name: name.trim(),
    scope: needsPlace(kind) ? { kind, id: scopeId || undefined } : { kind },
    inactiveDays: kind === 'inactive' ? inactiveDays : undefined,
    reviewerIds,
    useManagers,
    fallbackReviewerId: fallbackReviewerId || undefined,
    dueAt: dueDay ? endOf(dueDay) : undefined,
    repeats,
    noAnswer: noAnswer || undefined,
    message: message.trim() || undefined,
  };
}

/** What has to be there before anything is sent. */
export function missingIn({ name, kind, scopeId, reviewerIds, useManagers, fallbackReviewerId, dueDay, noAnswer }: ReviewDraft): Array<string> {
  const missing: Array<string> = [];
  if (!name.trim()) missing.push('name');
  if (needsPlace(kind) && !scopeId) missing.push('scopeId');
  if (!reviewerIds.length && !useManagers && !fallbackReviewerId) missing.push('reviewerIds');
  if (!dueDay) missing.push('dueAt');
  if (!noAnswer) missing.push('noAnswer');
  return missing;
}

/** What the preview asks about; nothing until it is said what the review is about and who decides. */
export function previewOf(draft: ReviewDraft): ReviewBody | undefined {
  const undecided = missingIn(draft).filter((field) => field === 'scopeId' || field === 'reviewerIds');
  if (undecided.length) return undefined;
  const body = bodyOf(draft);
  // What has no bearing on the preview must not keep it away.
  return { ...body, name: body.name || '–', noAnswer: body.noAnswer ?? 'nothing' };
}

/** The API names the place by its way through what is sent; the form has one field for it. */
export function withPlace(failure: Failure | undefined): Failure | undefined {
  const place = failure?.fields?.['scope.id'] ?? failure?.fields?.['scope.kind'];
  if (!failure?.fields || !place) return failure;
  const { 'scope.id': _id, 'scope.kind': _kind, ...fields } = failure.fields;
  return { ...failure, fields: { ...fields, scopeId: place } };
}
