import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { request } from './request.js';
import type { Answer, Query } from './types.js';

/** Reads a file about what a query means, or about what a body names; a plain link would go without the reader's session. */
export const readFile = (host: UmbControllerHost, path: string, about: { query: Query } | { body: unknown }): Promise<Answer<Blob>> =>
  'query' in about
    ? request<Blob>(host, { method: 'GET', path, query: about.query, asFile: true })
    : request<Blob>(host, { method: 'POST', path, body: about.body, asFile: true });

/** Hands a file to the browser as a download. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
