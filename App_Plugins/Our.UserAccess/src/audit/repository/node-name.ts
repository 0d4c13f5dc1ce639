import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { NodeKind } from '../../access/types.js';

/** What Umbraco calls a document or a medium; undefined where the reader may not see it, or it is gone. */
export async function readNodeName(host: UmbControllerHost, kind: NodeKind, id: string): Promise<string | undefined> {
  const { data } = await (await repositoryOf(host, kind)).requestItems([id]);
  return data?.[0]?.variants[0]?.name;
}

// Loaded only when a node is asked for: both are large.
async function repositoryOf(host: UmbControllerHost, kind: NodeKind) {
  if (kind === 'document') return new (await import('@umbraco-cms/backoffice/document')).UmbDocumentItemRepository(host);
  return new (await import('@umbraco-cms/backoffice/media')).UmbMediaItemRepository(host);
}
