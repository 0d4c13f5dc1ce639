import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import { remove, send } from '../../shared/api/send.js';
import type { Answer } from '../../shared/api/types.js';
import type { UserDetail, UserPlan } from '../types.js';
import { pathOfUser } from './user.wire.js';

/** Something that goes when somebody is taken out. */
export interface OffboardItem {
  kind: string;
  name: string;
  detail: string | null;
}

export interface PlanDraft {
  accessUntil: string | null;
  leave: { from: string; until: string } | null;
  reason: string;
}

const post = (host: UmbControllerHost, unique: string, what: string, reason: string): Promise<Answer<unknown>> =>
  send(host, 'POST', `${pathOfUser(unique)}/${what}`, { reason });

export const enable = (host: UmbControllerHost, unique: string, reason: string) => post(host, unique, 'enable', reason);
export const disable = (host: UmbControllerHost, unique: string, reason: string) => post(host, unique, 'disable', reason);
export const unlock = (host: UmbControllerHost, unique: string, reason: string) => post(host, unique, 'unlock', reason);
export const signOut = (host: UmbControllerHost, unique: string, reason: string) => post(host, unique, 'sign-out', reason);
export const anonymise = (host: UmbControllerHost, unique: string, reason: string) => post(host, unique, 'anonymise', reason);
export const offboard = (host: UmbControllerHost, unique: string, reason: string) => post(host, unique, 'offboard', reason);
export const undoOffboard = (host: UmbControllerHost, unique: string, reason: string) => post(host, unique, 'offboard/undo', reason);

export const deleteUser = (host: UmbControllerHost, unique: string) => remove(host, pathOfUser(unique));

export const readOffboard = (host: UmbControllerHost, unique: string): Promise<Answer<{ items: Array<OffboardItem> }>> =>
  read(host, `${pathOfUser(unique)}/offboard`);

export const putPlan = (host: UmbControllerHost, { unique, plan }: UserDetail, draft: PlanDraft): Promise<Answer<UserPlan>> =>
  send(host, 'PUT', `${pathOfUser(unique)}/plan`, { ...draft, version: plan?.version ?? 0 });

export const removePlan = (host: UmbControllerHost, unique: string) => remove(host, `${pathOfUser(unique)}/plan`);
