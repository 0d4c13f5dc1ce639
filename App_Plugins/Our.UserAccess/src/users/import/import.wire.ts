import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { started, type OperationWire } from '../../operations/repository/operation.wire.js';
import type { Operation } from '../../operations/types.js';
import { request } from '../../shared/api/request.js';
import type { Answer } from '../../shared/api/types.js';

export interface ImportCheck {
  rows: number;
  ready: number;
  withErrors: number;
  duplicates: number;
  /** The first 500. */
  errors: Array<{ row: number; column: string | null; sentence: string }>;
  /** The first 20. */
  preview: Array<{ row: number; name: string; email: string; groups: Array<string>; what: 'create' | 'invite' }>;
}

const post = <T>(host: UmbControllerHost, text: string, dryRun: boolean) =>
  request<T>(host, { method: 'POST', path: '/users/import', query: dryRun ? { dryRun } : {}, body: text, contentType: 'text/csv' });

/** What an import would do, without doing it. */
export const checkImport = (host: UmbControllerHost, text: string): Promise<Answer<ImportCheck>> => post<ImportCheck>(host, text, true);

export const startImport = async (host: UmbControllerHost, text: string): Promise<Answer<Operation>> =>
  started(await post<OperationWire>(host, text, false));
