import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { send } from '../../shared/api/send.js';
import type { Answer } from '../../shared/api/types.js';
import type { CreateDraft } from '../create/draft.js';
import { bodyOf } from '../create/draft.js';

export interface Created {
  user: { id: string; name: string };
  /** A password that was made, to be shown once; null where none is needed. */
  password: string | null;
  /** Whether the mail that says how to sign in was sent; null where there is none. */
  mailSent: boolean | null;
}

export const createUser = (host: UmbControllerHost, draft: CreateDraft): Promise<Answer<Created>> =>
  send(host, 'POST', '/users', bodyOf(draft));
