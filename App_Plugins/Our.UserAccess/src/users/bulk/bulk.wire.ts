import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { started, type OperationWire } from '../../operations/repository/operation.wire.js';
import type { Operation } from '../../operations/types.js';
import { send } from '../../shared/api/send.js';
import type { Answer } from '../../shared/api/types.js';
import type { bodyOf } from './draft.js';

export type BulkBody = ReturnType<typeof bodyOf>;

export type BulkEffect = 'change' | 'nothing' | 'refused';

export interface BulkPreview {
  total: number;
  changing: number;
  unchanged: number;
  refused: number;
  /** The first 500, those that are refused first. */
  items: Array<{ userId: string; name: string; effect: BulkEffect; sentence: string | null }>;
}

export const previewBulk = (host: UmbControllerHost, body: BulkBody): Promise<Answer<BulkPreview>> =>
  send<BulkPreview>(host, 'POST', '/users/bulk/preview', body);

export const startBulk = async (host: UmbControllerHost, body: BulkBody): Promise<Answer<Operation>> =>
  started(await send<OperationWire>(host, 'POST', '/users/bulk', body));
