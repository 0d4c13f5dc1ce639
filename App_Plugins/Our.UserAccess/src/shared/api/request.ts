import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { failureOf } from './failure.js';
import type { Answer, Query } from './types.js';

const CORE = '/umbraco/management/api/v1';
const BASE = `${CORE}/user-access`;

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  query?: Query;
  body?: unknown;
  /** Sends the body as it is, of this type; JSON where it is left out. */
  contentType?: string;
  /** Answers with the file that the server sends. */
  asFile?: boolean;
  /** Umbraco's own part of the Management API, where something is done there. */
  core?: boolean;
}

const asItIs = (body: unknown) => body;

/** Calls the package's API. It never toasts: the caller owns a place on the screen for what went wrong. */
export async function request<T>(host: UmbControllerHost, { method, path, query, body, contentType, asFile, core }: Call): Promise<Answer<T>> {
  let failed: Response | undefined;

  // The backoffice client replaces the body of 401, 403 and 404 answers, and with it the sentence that says why.
  const fetchKeepingRefusals: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    failed = response.ok ? undefined : response.clone();
    return response;
  };

  const call = umbHttpClient.request({
    method,
    url: (core ? CORE : BASE) + path,
    query,
    body,
    ...(contentType ? { headers: { 'Content-Type': contentType }, bodySerializer: asItIs } : {}),
    ...(asFile ? { parseAs: 'blob' as const } : {}),
    fetch: fetchKeepingRefusals,
    security: [{ scheme: 'bearer', type: 'http' }],
    throwOnError: true,
  });
  const { data } = (await tryExecute(host, call, { disableNotifications: true })) as { data?: T };

  if (data !== undefined && !failed) return { data };
  return { failure: failureOf(failed?.status ?? 0, await problemOf(failed)) };
}

async function problemOf(response: Response | undefined) {
  if (!response?.headers.get('content-type')?.includes('json')) return undefined;
  try {
    return (await response.json()) as Record<string, unknown>;
  } catch {
    // A body that claims to be JSON and is not tells people nothing; the screen says so in its own words.
    return undefined;
  }
}
