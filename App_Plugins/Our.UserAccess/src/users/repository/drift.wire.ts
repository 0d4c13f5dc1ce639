import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import type { Answer } from '../../shared/api/types.js';

/** A difference between Umbraco's own records of somebody and what is held in places. */
export interface Drift {
  kind: 'membershipWithoutAccess' | 'membershipMissing' | 'startNodes';
  /** Null for start nodes. */
  groupId: string | null;
}

export const readDrift = (host: UmbControllerHost, userId: string): Promise<Answer<Array<Drift>>> =>
  read<Array<components['schemas']['DriftItem']>>(host, `/users/${encodeURIComponent(userId)}/drift`);
