import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import { remove, send } from '../../shared/api/send.js';
import type { Answer } from '../../shared/api/types.js';
import type { RuleDraft, RuleItem } from '../types.js';

type Wire = components['schemas'];

/** The most that one call answers. */
const MOST = 500;

/** Of one user, of one group, or those that can speak at a node: on it, above it, and for the whole site. */
export interface RulesOf {
  userId?: string;
  groupId?: string;
  nodeId?: string;
}

const pathOf = (unique: string) => `/rules/${encodeURIComponent(unique)}`;

export async function readRules(host: UmbControllerHost, of: RulesOf): Promise<Answer<Array<RuleItem>>> {
  const answer = await read<Wire['RuleItemPage']>(host, '/rules', { ...of, take: MOST });
  return answer.data ? { data: answer.data.items.map(toModel) } : answer;
}

export const createRule = async (host: UmbControllerHost, draft: RuleDraft): Promise<Answer<RuleItem>> =>
  modelOf(await send<Wire['RuleItem']>(host, 'POST', '/rules', bodyOf(draft)));

export const updateRule = async (host: UmbControllerHost, draft: RuleDraft, saved: RuleItem): Promise<Answer<RuleItem>> =>
  modelOf(await send<Wire['RuleItem']>(host, 'PUT', pathOf(saved.unique), { ...bodyOf(draft), version: saved.version }));

export const deleteRule = (host: UmbControllerHost, unique: string) => remove(host, pathOf(unique));

function bodyOf({ subject, ...rest }: RuleDraft) {
  return { ...rest, subject: subject && { kind: subject.kind, id: subject.id ?? null } } satisfies Wire['RuleBody'];
}

function modelOf(answer: Answer<Wire['RuleItem']>): Answer<RuleItem> {
  return answer.data ? { data: toModel(answer.data) } : answer;
}

function toModel({ id, ...rest }: Wire['RuleItem']): RuleItem {
  return { ...rest, unique: id };
}
