import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { request } from '../../shared/api/request.js';
import { remove, send } from '../../shared/api/send.js';
import type { Answer } from '../../shared/api/types.js';
import type { ProfileDraft } from '../profile/draft.js';
import type { UserDetail } from '../types.js';
import { detailOf, pathOfUser } from './user.wire.js';

export interface StartNodesDraft {
  documentIds: Array<string>;
  hasDocumentRootAccess: boolean;
  mediaIds: Array<string>;
  hasMediaRootAccess: boolean;
}

/** Umbraco's own configuration of users. */
export interface UserConfiguration {
  usernameIsEmail: boolean;
  canInviteUsers: boolean;
}

export const readUserConfiguration = (host: UmbControllerHost): Promise<Answer<UserConfiguration>> =>
  request(host, { method: 'GET', path: '/user/configuration', core: true });

export const updateProfile = async (host: UmbControllerHost, { unique, version }: UserDetail, draft: ProfileDraft): Promise<Answer<UserDetail>> =>
  detailOf(await send(host, 'PUT', pathOfUser(unique), { ...draft, version }));

export const updateGroups = async (host: UmbControllerHost, { unique, version }: UserDetail, groupIds: Array<string>): Promise<Answer<UserDetail>> =>
  detailOf(await send(host, 'PUT', `${pathOfUser(unique)}/groups`, { version, groupIds }));

export const updateStartNodes = async (host: UmbControllerHost, { unique, version }: UserDetail, draft: StartNodesDraft): Promise<Answer<UserDetail>> =>
  detailOf(await send(host, 'PUT', `${pathOfUser(unique)}/start-nodes`, { version, ...draft }));

export const putPhoto = (host: UmbControllerHost, unique: string, photo: Blob): Promise<Answer<unknown>> =>
  request(host, { method: 'PUT', path: `${pathOfUser(unique)}/avatar`, body: photo, contentType: photo.type });

export const removePhoto = (host: UmbControllerHost, unique: string) => remove(host, `${pathOfUser(unique)}/avatar`);
