import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../shared/api/read.js';
import { remove, send } from '../shared/api/send.js';
import type { Answer, Page } from '../shared/api/types.js';
import type { Charts, FindingItem, Findings, Suggestion, SuggestionPerson, Usage, UsageWindow } from './types.js';

const pathOf = (kind: string) => `/insight/findings/${encodeURIComponent(kind)}`;

export const readFindings = (host: UmbControllerHost): Promise<Answer<Findings>> => read(host, '/insight/findings', { includeDismissed: true });

export const readFindingItems = (host: UmbControllerHost, kind: string, take: number): Promise<Answer<Page<FindingItem>>> =>
  read(host, `${pathOf(kind)}/items`, { take });

export const dismissFinding = (host: UmbControllerHost, kind: string, reason: string, until: string): Promise<Answer<unknown>> =>
  send(host, 'POST', `${pathOf(kind)}/dismiss`, { reason, until });

export const restoreFinding = (host: UmbControllerHost, kind: string): Promise<Answer<unknown>> => remove(host, `${pathOf(kind)}/dismiss`);

export const readCharts = (host: UmbControllerHost): Promise<Answer<Charts>> => read(host, '/insight/charts');

/** Of a person, or of the members of a group. */
export const readUsage = (host: UmbControllerHost, of: { userId?: string; groupId?: string }): Promise<Answer<Usage>> =>
  read(host, '/insight/usage', { ...of, months: 12 });

export const readSuggestion = (host: UmbControllerHost, groupId: string): Promise<Answer<Page<Suggestion> & { window: UsageWindow }>> =>
  read(host, '/insight/suggestions', { groupId, months: 12, take: 1 });

export const readSuggestionPeople = (
  host: UmbControllerHost,
  groupId: string,
  smallerGroupId: string,
  take: number,
): Promise<Answer<Page<SuggestionPerson>>> =>
  read(host, `/insight/suggestions/${encodeURIComponent(groupId)}/people`, { smallerGroupId, months: 12, take });
