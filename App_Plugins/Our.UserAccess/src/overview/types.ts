import type { UserCounts } from '../users/types.js';

export type Severity = 'high' | 'medium' | 'low';
export type FixKind = 'users' | 'groups' | 'workspaces' | 'invitations' | 'sensitiveData' | 'reviews' | 'audit';

export interface Fix {
  kind: FixKind;
  /** What the list there is narrowed to, in the words of the server. */
  query: Record<string, string>;
  isAllowed: boolean;
}

export interface Finding {
  kind: string;
  severity: Severity;
  count: number;
  sentence: string;
  explanation: string;
  fix: Fix;
  dismissed: { until: string; reason: string; byName: string | null } | null;
}

export interface Findings {
  computedAt: string;
  dismissedCount: number;
  items: Array<Finding>;
}

export interface FindingItem {
  subjectKind: string;
  id: string;
  name: string;
  detail: string | null;
  at: string | null;
}

export interface ChartPoint {
  from: string;
  count: number;
}

export interface Charts {
  states: UserCounts;
  accessEnding: Array<ChartPoint>;
  signIns: Array<ChartPoint> | null;
  acts: Array<ChartPoint> | null;
}

export interface UsageWindow {
  knownSince: string | null;
  since: string;
  isKnownLongEnough: boolean;
}

export interface UsedVerb {
  verb: string;
  count: number;
  people: number;
  lastUse: string | null;
  isHeld: boolean;
}

export interface Usage {
  window: UsageWindow;
  people: number;
  active: number;
  total: number;
  items: Array<UsedVerb>;
}

export interface Suggestion {
  group: { id: string; name: string };
  smaller: { id: string; name: string };
  members: number;
  enough: number;
  idle: number;
  loses: Array<string>;
}

export interface SuggestionPerson {
  id: string;
  name: string;
  isEnough: boolean;
  used: Array<string>;
  wouldMiss: Array<string>;
}
