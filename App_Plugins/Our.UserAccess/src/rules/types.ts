import type { Period } from '../shared/time/period.js';

export type SubjectKind = 'user' | 'group' | 'everyone';
export type Effect = 'allow' | 'deny';
export type Reach = 'node' | 'branch' | 'below';
export type RuleNodeKind = 'document' | 'media';

/** For whom a list of rules is shown; with the name to say, where the page knows it. */
export interface RuleSubject {
  kind: 'user' | 'group';
  id: string;
  name?: string;
}

/** The page or media item at which rules are shown. */
export interface RuleNode {
  id: string;
  name?: string;
  kind: RuleNodeKind;
}

export interface RuleDraft extends Period {
  subject?: { kind: SubjectKind; id?: string | null };
  /** Null for the whole site; undefined while nothing is chosen. */
  nodeId?: string | null;
  verbs: Array<string>;
  effect: Effect;
  reach: Reach;
  guardrail: boolean;
  documentTypes: Array<string>;
  cultures: Array<string>;
  reason: string;
}

export interface RuleItem extends RuleDraft {
  unique: string;
  subject: { kind: SubjectKind; id?: string | null };
  nodeId: string | null;
  /** Null for everyone, and where the user or group is gone. */
  subjectName: string | null;
  /** Null for the whole site, and where the node is gone. */
  nodeName: string | null;
  nodeKind: RuleNodeKind | null;
  version: number;
}

export const ALL_VERBS = '*';
