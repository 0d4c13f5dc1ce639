import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import { send } from '../../shared/api/send.js';
import type { Answer, Page } from '../../shared/api/types.js';
import type { Operation, OperationItem, OperationItemState } from '../types.js';

export type OperationWire = Omit<Operation, 'unique'> & { id: string };

interface DetailWire extends OperationWire {
  items: Page<OperationItem>;
}

/** The most that one call answers. */
export const MOST = 500;

export interface OperationDetail {
  operation: Operation;
  items: Page<OperationItem>;
}

export interface ItemsWanted {
  skip?: number;
  take: number;
  state?: OperationItemState;
}

const pathOf = (unique: string) => `/operations/${encodeURIComponent(unique)}`;

export const operationOf = ({ id, ...rest }: OperationWire): Operation => ({ ...rest, unique: id });

/** One's own, the newest first. */
export async function readOperations(host: UmbControllerHost, take: number): Promise<Answer<Page<Operation>>> {
  const answer = await read<Page<OperationWire>>(host, '/operations', { take });
  return answer.data ? { data: { total: answer.data.total, items: answer.data.items.map(operationOf) } } : answer;
}

export async function readOperation(host: UmbControllerHost, unique: string, wanted: ItemsWanted): Promise<Answer<OperationDetail>> {
  const answer = await read<DetailWire>(host, pathOf(unique), { ...wanted });
  if (!answer.data) return answer;
  const { items, ...operation } = answer.data;
  return { data: { operation: operationOf(operation), items } };
}

/** What came of everybody. */
export async function readAllItems(host: UmbControllerHost, unique: string): Promise<Answer<Array<OperationItem>>> {
  const found: Array<OperationItem> = [];
  for (;;) {
    const { data, failure } = await readOperation(host, unique, { skip: found.length, take: MOST });
    if (!data) return { failure };
    found.push(...data.items.items);
    if (found.length >= data.items.total || !data.items.items.length) return { data: found };
  }
}

export const cancelOperation = async (host: UmbControllerHost, unique: string) => started(await send<OperationWire>(host, 'POST', `${pathOf(unique)}/cancel`, {}));

/** Does it once more for those for whom it failed. */
export const retryOperation = async (host: UmbControllerHost, unique: string) => started(await send<OperationWire>(host, 'POST', `${pathOf(unique)}/retry`, {}));

export const started = (answer: Answer<OperationWire>): Answer<Operation> => (answer.data ? { data: operationOf(answer.data) } : answer);
