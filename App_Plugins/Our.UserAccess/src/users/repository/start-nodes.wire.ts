import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import type { Answer } from '../../shared/api/types.js';

export interface StartNodeSource {
  /** Null where the person has the start node of their own. */
  groupId: string | null;
  groupName: string | null;
  workspaceId: string | null;
  workspaceName: string | null;
}

export interface SourcedStartNode {
  /** Null for the root of the tree. */
  nodeId: string | null;
  name: string;
  sources: Array<StartNodeSource>;
}

export interface SourcedStartNodes {
  documents: Array<SourcedStartNode>;
  media: Array<SourcedStartNode>;
}

export const readStartNodes = (host: UmbControllerHost, userId: string): Promise<Answer<SourcedStartNodes>> =>
  read<components['schemas']['EffectiveStartNodes']>(host, `/users/${encodeURIComponent(userId)}/start-nodes/effective`);
