import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { request } from './request.js';
import type { Answer, Query } from './types.js';

/** Reads from the package's API. */
export const read = <T>(host: UmbControllerHost, path: string, query: Query = {}): Promise<Answer<T>> =>
  request<T>(host, { method: 'GET', path, query });
