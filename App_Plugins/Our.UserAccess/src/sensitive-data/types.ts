import type { UserState } from '../users/types.js';

export const SENSITIVE_STATES = ['active', 'expiring', 'permanent', 'upcoming', 'ended'] as const;
export type SensitiveState = (typeof SENSITIVE_STATES)[number];

export interface SensitiveName {
  /** Nothing where they are gone. */
  id: string | null;
  name: string;
}

/** Who may see sensitive data, at a glance. */
export interface SensitiveOverview {
  group: { id: string; name: string | null; isLost: boolean };
  /** Who is told of every grant. */
  owner: SensitiveName | null;
  settings: { longestDays: number; remindDays: number; administratorsNeedGrant: boolean };
  counts: { people: number; temporary: number; expiring: number; permanent: number; upcoming: number; ended: number };
}

export interface SensitiveAction {
  name: 'renew' | 'end';
  isAllowed: boolean;
  reason: string | null;
}

/** One grant, or a membership that is none. */
export interface SensitivePerson {
  /** Nothing for a plain membership. */
  grantId: string | null;
  user: { id: string; name: string; state: UserState; isAdministrator: boolean };
  how: 'grant' | 'membership';
  state: SensitiveState;
  since: string | null;
  until: string | null;
  grantedBy: SensitiveName | null;
  reason: string | null;
  endedAt: string | null;
  actions: Array<SensitiveAction>;
}

export interface SensitivePlace {
  kind: 'memberType' | 'form';
  id: string;
  name: string;
  container: string | null;
  fields: Array<{ alias: string; name: string }>;
}

/** Somebody looked at sensitive values, or took them away in a file. */
export interface SensitiveView {
  at: string;
  user: SensitiveName;
  what: 'viewed' | 'exported';
  place: SensitiveName;
  count: number;
  fields: Array<string>;
}

export interface GrantDraft {
  userId: string;
  /** ISO; empty until it is chosen. */
  until: string;
  reason: string;
}
