import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { components } from '../api/schema.js';
import { send } from '../api/send.js';
import type { Answer } from '../api/types.js';

type Wire = components['schemas'];

type Proposed<T> = Omit<Partial<T>, 'isComplete'>;

/** Changes that somebody thinks of making. */
export interface Proposal {
  assignments?: Array<Proposed<Wire['ProposedAssignment']>>;
  rules?: Array<Omit<Proposed<Wire['ProposedRule']>, 'subject'> & { subject?: Wire['RuleSubjectBody'] }>;
  /** When the answers are asked for; now, where it is left out. */
  at?: string;
}

export interface ChangedAnswer {
  userName: string;
  nodeName: string;
  verb: string;
  /** What the server calls the verb, in English. */
  verbTitle: string;
  after: 'allow' | 'deny';
}

export interface Preview {
  gained: number;
  lost: number;
  items: Array<ChangedAnswer>;
}

export const readPreview = (host: UmbControllerHost, proposal: Proposal): Promise<Answer<Preview>> =>
  send<Wire['WhatIfResult'] & Preview>(host, 'POST', '/access/what-if', proposal);
