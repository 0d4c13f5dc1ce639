import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import { request } from '../../shared/api/request.js';
import { remove, send } from '../../shared/api/send.js';
import type { Answer, Page } from '../../shared/api/types.js';
import type { PasswordRules } from '../password/rules.js';
import { pathOfUser } from './user.wire.js';

export interface SignIn {
  at: string;
  kind: string;
  address: string | null;
}

export interface UserSecurity {
  lastLoginDate: string | null;
  failedLoginAttempts: number;
  lastLockoutDate: string | null;
  isLockedOut: boolean;
  lastPasswordChangeDate: string | null;
  twoFactor: Array<{ provider: string; isEnabled: boolean }>;
  externalLogins: Array<{ provider: string }>;
  signIns: Array<SignIn>;
}

export interface ActivityItem {
  at: string;
  action: string;
  nodeId: string | null;
  nodeName: string | null;
  nodeKind: string | null;
  comment: string | null;
}

export interface ClientCredential {
  clientId: string;
  createdAt: string | null;
  createdByName: string | null;
}

export const readSecurity = (host: UmbControllerHost, unique: string): Promise<Answer<UserSecurity>> =>
  read(host, `${pathOfUser(unique)}/security`);

export const removeTwoFactor = (host: UmbControllerHost, unique: string, provider: string) =>
  remove(host, `${pathOfUser(unique)}/two-factor/${encodeURIComponent(provider)}`);

export const readActivity = (host: UmbControllerHost, unique: string, skip: number, take: number): Promise<Answer<Page<ActivityItem>>> =>
  read(host, `${pathOfUser(unique)}/activity`, { skip, take });

export const readPasswordRules = (host: UmbControllerHost): Promise<Answer<PasswordRules>> => read(host, '/users/password-rules');

/** Sets the password; without one the server makes it, and says it this once. */
export const setPassword = (host: UmbControllerHost, unique: string, password?: string): Promise<Answer<{ password: string | null }>> =>
  send(host, 'POST', `${pathOfUser(unique)}/password`, { password });

export const readCredentials = (host: UmbControllerHost, unique: string): Promise<Answer<Array<ClientCredential>>> =>
  read(host, `${pathOfUser(unique)}/client-credentials`);

const credentialsPath = (unique: string) => `/user/${encodeURIComponent(unique)}/client-credentials`;

export const addCredential = (host: UmbControllerHost, unique: string, clientId: string, clientSecret: string): Promise<Answer<unknown>> =>
  request(host, { method: 'POST', path: credentialsPath(unique), body: { clientId, clientSecret }, core: true });

export const removeCredential = (host: UmbControllerHost, unique: string, clientId: string): Promise<Answer<unknown>> =>
  request(host, { method: 'DELETE', path: `${credentialsPath(unique)}/${encodeURIComponent(clientId)}`, core: true });
