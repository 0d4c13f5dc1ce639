import type { Answer } from '../../shared/api/types.js';
import { actionOf, type InvitationDetail } from '../types.js';
import type { InvitationBulk } from './bulk-modal.token.js';

export interface BulkResult {
  unique: string;
  name: string;
  state: 'succeeded' | 'skipped' | 'failed';
  sentence: string | null;
}

export interface BulkCalls {
  read: (unique: string) => Promise<Answer<InvitationDetail>>;
  act: (invitation: InvitationDetail) => Promise<Answer<unknown>>;
}

/** Does it with one of several: as it is now, and only where it is allowed. */
export async function doWith(unique: string, action: InvitationBulk, { read, act }: BulkCalls): Promise<BulkResult> {
  const { data, failure } = await read(unique);
  if (!data) return { unique, name: unique, state: 'failed', sentence: failure.sentence ?? null };
  const name = data.name || data.email;
  const { isAllowed, reason } = actionOf(data, action);
  if (!isAllowed) return { unique, name, state: 'skipped', sentence: reason };
  const done = await act(data);
  return { unique, name, state: done.failure ? 'failed' : 'succeeded', sentence: done.failure?.sentence ?? null };
}

/** The results with those of a repetition in the place of the ones that they repeat. */
export const withRepeated = (results: ReadonlyArray<BulkResult>, again: BulkResult): Array<BulkResult> =>
  results.some(({ unique }) => unique === again.unique) ? results.map((result) => (result.unique === again.unique ? again : result)) : [...results, again];

export const countOf = (results: ReadonlyArray<BulkResult>, state: BulkResult['state']) => results.filter((result) => result.state === state).length;
