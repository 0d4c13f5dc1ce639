import type { UmbEntryPointOnInit, UmbEntryPointOnUnload } from '@umbraco-cms/backoffice/extension-api';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import { notesOf } from './notes.js';

const NOTES = 'umb-notifications';

const before = umbHttpClient.getConfig().fetch;

/**
 * Shows why the server refuses. The client shows the messages that come with an answer, but of a 403 it drops all headers
 * before it looks for them, and says nothing at all. So they are read where the answer comes in.
 */
export const onInit: UmbEntryPointOnInit = (host) => {
  const send = before ?? globalThis.fetch;
  umbHttpClient.setConfig({
    fetch: async (...request: Parameters<typeof fetch>) => {
      const response = await send(...request);
      if (response.status === 403) void show(response.headers.get(NOTES));
      return response;
    },
  });

  async function show(header: string | null) {
    const notes = notesOf(header);
    if (!notes.length) return;
    const notifications = await host.getContext(UMB_NOTIFICATION_CONTEXT);
    for (const { category, message } of notes) notifications?.peek('danger', { data: { headline: category, message } });
  }
};

export const onUnload: UmbEntryPointOnUnload = () => {
  umbHttpClient.setConfig({ fetch: before });
};
