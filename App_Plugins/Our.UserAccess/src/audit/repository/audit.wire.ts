import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { readFile } from '../../shared/api/download.js';
import { read } from '../../shared/api/read.js';
import { send } from '../../shared/api/send.js';
import type { Answer, Query } from '../../shared/api/types.js';
import { beginningOf, endOf } from '../../shared/time/days.js';
import type { AuditFilters, AuditPage, ExportFormat, PastAnswer, PastQuestion, Verification } from '../types.js';

const AT_ONCE = 50;

/** The same question in the words of the server. */
export const queryOf = ({ text, actor, about, actions, workspace, from, to, correlation }: AuditFilters): Query => ({
  filter: text,
  actorId: actor,
  subjectId: about?.id,
  // A record of forms security goes by the key of whose it is, who has to do with far more.
  subjectKind: about?.kind === 'formsRecord' ? about.kind : undefined,
  action: actions?.length ? actions : undefined,
  workspaceId: workspace,
  from: from && beginningOf(from),
  to: to && endOf(to),
  correlationId: correlation,
});

/** Some events before the cursor, the newest first. */
export const readEvents = (host: UmbControllerHost, filters: AuditFilters, cursor?: number | null): Promise<Answer<AuditPage>> =>
  read(host, '/audit', { ...queryOf(filters), cursor: cursor ?? undefined, take: AT_ONCE });

/** Everything that can have happened, by its code. */
export const readActions = (host: UmbControllerHost): Promise<Answer<Array<string>>> => read(host, '/audit/actions');

/** What the filters leave, as a file. */
export const readExport = (host: UmbControllerHost, filters: AuditFilters, format: ExportFormat): Promise<Answer<Blob>> =>
  readFile(host, '/audit/export', { query: { ...queryOf(filters), format } });

/** Has the whole trail looked through for tampering. */
export const verifyTrail = (host: UmbControllerHost): Promise<Answer<Verification>> => send(host, 'POST', '/audit/verify', {});

/** Who could, at a moment that has passed. */
export const readPast = (host: UmbControllerHost, { at, node, workspace, verb }: PastQuestion, skip: number): Promise<Answer<PastAnswer>> =>
  read(host, '/audit/point-in-time', {
    at: new Date(at).toISOString(),
    nodeId: workspace ? undefined : node,
    workspaceId: workspace,
    verb,
    skip,
    take: AT_ONCE,
  });
