/** Those that need somebody first. */
export const INVITATION_STATES = ['failed', 'draft', 'queued', 'sent', 'opened', 'expired', 'accepted', 'revoked'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export const INVITATION_LISTS = ['all', ...INVITATION_STATES] as const;
export type InvitationList = (typeof INVITATION_LISTS)[number];
export type InvitationCounts = Record<InvitationList, number>;

export const SIGN_IN_WAYS = ['password', 'singleSignOn'] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

export type InvitationActionName = 'send' | 'resend' | 'extend' | 'revoke' | 'changeEmail' | 'link' | 'delete';

/** Whether something can be done with an invitation now, and why not. */
export interface InvitationAction {
  name: string;
  isAllowed: boolean;
  reason: string | null;
}

interface Named {
  id: string;
  name: string;
}

export interface InvitationItem {
  unique: string;
  entityType: string;
  /** Null while it is a draft, and when the person is gone. */
  userId: string | null;
  name: string;
  email: string;
  state: InvitationState;
  signIn: SignInWay;
  origin: 'userAccess' | 'umbraco';
  invitedByName: string | null;
  createdAt: string;
  sentAt: string | null;
  openedAt: string | null;
  acceptedAt: string | null;
  expiresAt: string | null;
  nextAttemptAt: string | null;
  resendCount: number;
  /** The words of the mail server, or of what stopped it. */
  lastError: string | null;
  groups: Array<Named>;
  workspaces: Array<Named>;
  accessUntil: string | null;
  version: number;
  actions: Array<InvitationAction>;
}

/** What one person is promised in one place. */
export interface Promised {
  groupId: string;
  groupName: string | null;
  /** Null for everywhere. */
  workspaceId: string | null;
  workspaceName: string | null;
  from: string | null;
  until: string | null;
}

/** Something that happened to an invitation. */
export interface TimelineEntry {
  at: string;
  kind: string;
  byName: string | null;
  sentence: string;
  /** Until when it holds since then, where that was changed. */
  until: string | null;
}

export interface InvitationDetail extends InvitationItem {
  language: string | null;
  message: string | null;
  assignments: Array<Promised>;
  timeline: Array<TimelineEntry>;
}

/** Something to think about before an invitation is sent. */
export interface InvitationWarning {
  kind: string;
  sentence: string;
  suggestion: string | null;
  userId: string | null;
  invitationId: string | null;
}

export interface MailPreview {
  subject: string;
  html: string;
  text: string;
}

/** A link that is shown once. */
export interface InvitationLink {
  url: string;
  expiresAt: string;
}

export interface MailFinding {
  kind: string;
  state: 'ok' | 'warning' | 'error';
  sentence: string;
  advice: string | null;
}

export interface TestMailAnswer {
  isAccepted: boolean;
  sentence: string;
}

/** What the server says about an action; what it does not speak of is not allowed. */
export const actionOf = ({ actions }: Pick<InvitationItem, 'actions'>, name: InvitationActionName): InvitationAction =>
  actions.find((action) => action.name === name) ?? { name, isAllowed: false, reason: null };

/** Somebody can still take it up. */
export const isOpen = ({ state }: Pick<InvitationItem, 'state'>) => state === 'queued' || state === 'sent' || state === 'opened' || state === 'failed';
