import type { Day } from '../shared/time/days.js';

export type ActorKind = 'unknown' | 'person' | 'import' | 'bulk' | 'schedule' | 'system' | 'invitee' | 'signOn';

export interface AuditValue {
  text: string;
  /** The key of what the text names. */
  id: string | null;
}

/** One field: a list of one where it has one value, an empty one where it has none. */
export interface AuditChange {
  field: string;
  before: Array<AuditValue>;
  after: Array<AuditValue>;
}

export interface AuditPlace {
  workspaceId: string | null;
  workspaceName: string | null;
  nodeId: string | null;
  nodeName: string | null;
}

/** Something that happened, by the names of then. */
export interface AuditEvent {
  id: string;
  sequence: number;
  at: string;
  /** The name is empty where nobody is known. */
  actor: { id: string | null; name: string; kind: ActorKind };
  action: string;
  subject: { kind: string; id: string; name: string };
  changes: Array<AuditChange>;
  reason: string | null;
  correlationId: string | null;
  place: AuditPlace | null;
  address: string | null;
  /** It was found when it had already happened. */
  noticedLater: boolean;
}

/** The newest first; the cursor leads to older ones. */
export interface AuditPage {
  items: Array<AuditEvent>;
  next: number | null;
}

export const ABOUT_KINDS = ['user', 'group', 'workspace', 'formsRecord', 'document', 'media'] as const;
export type AboutKind = (typeof ABOUT_KINDS)[number];

/** Which events are wanted; what is left out does not matter. */
export interface AuditFilters {
  text?: string;
  /** Who did it. */
  actor?: string;
  /** What it has to do with. */
  about?: { kind: AboutKind; id: string };
  actions?: Array<string>;
  workspace?: string;
  from?: Day;
  /** The last day. */
  to?: Day;
  /** What was done together. */
  correlation?: string;
}

export const EXPORT_FORMATS = ['csv', 'ndjson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What came of looking through the whole trail. */
export interface Verification {
  isValid: boolean;
  /** How many hold. */
  events: number;
  firstBroken: { sequence: number; sentence: string } | null;
  verifiedAt: string;
}

/** Who could do what where, at a moment that has passed. */
export interface PastQuestion {
  /** As a field of day and time knows it, in the reader's own time zone. */
  at: string;
  nodeKind: 'document' | 'media';
  node?: string;
  workspace?: string;
  verb: string;
}

export interface PastPerson {
  userId: string;
  userName: string;
  /** Deleted since. */
  isGone: boolean;
  sentence: string;
}

export interface PastAnswer {
  total: number;
  items: Array<PastPerson>;
  /** What is not known about that moment: sentences. */
  notes: Array<string>;
}
