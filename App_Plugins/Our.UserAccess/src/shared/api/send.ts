import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { request } from './request.js';
import type { Answer } from './types.js';

/** Sends a change, or a question that is too long for an address. */
export const send = <T>(host: UmbControllerHost, method: 'POST' | 'PUT', path: string, body: unknown): Promise<Answer<T>> =>
  request<T>(host, { method, path, body });

/** Asks the server to take something away. */
export const remove = (host: UmbControllerHost, path: string): Promise<Answer<unknown>> => request(host, { method: 'DELETE', path });
