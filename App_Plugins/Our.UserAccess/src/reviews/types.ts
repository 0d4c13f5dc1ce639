export const REVIEW_STATES = ['open', 'closed', 'undone', 'cancelled'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const SCOPE_KINDS = ['workspace', 'group', 'administrators', 'sensitiveData', 'overrides', 'apiUsers', 'inactive'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

export const REPEATS = ['none', 'monthly', 'quarterly', 'halfYearly', 'yearly'] as const;
export type Repeats = (typeof REPEATS)[number];

export const NO_ANSWERS = ['nothing', 'remove', 'recommendation'] as const;
export type NoAnswer = (typeof NO_ANSWERS)[number];

export const DECISIONS = ['keep', 'remove', 'shorten'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a reviewer can ask for: a decision, to take it back, or that somebody else decides. */
export type DecisionWish = Decision | 'undecided' | 'delegate';

/** The name is null where the person is no longer there. */
export interface ReviewPerson {
  id: string;
  name: string | null;
}

export interface ReviewScope {
  kind: ScopeKind;
  id: string | null;
  name: string | null;
  inactiveDays: number | null;
}

export interface ReviewProgress {
  total: number;
  decided: number;
  /** What the reader is to decide. */
  mine: number;
  mineDecided: number;
}

export interface Review {
  unique: string;
  entityType: string;
  name: string;
  scope: ReviewScope;
  state: ReviewState;
  /** What is being done to it now; meanwhile nobody decides. */
  phase: 'starting' | 'closing' | 'undoing' | null;
  isOverdue: boolean;
  startedAt: string;
  startedBy: ReviewPerson | null;
  dueAt: string;
  closedAt: string | null;
  progress: ReviewProgress;
  repeats: Repeats;
  noAnswer: NoAnswer;
}

export interface Reviewer extends ReviewPerson {
  items: number;
  decided: number;
}

export type ReviewActionName = 'close' | 'cancel' | 'undo' | 'remind' | 'evidence';

export interface ReviewAction {
  name: string;
  isAllowed: boolean;
  reason: string | null;
}

export interface Evidence {
  sealedAt: string;
  digest: string;
  pageDigest: string;
}

export interface ReviewDetail extends Review {
  message: string | null;
  comment: string | null;
  closedBy: ReviewPerson | null;
  reviewers: Array<Reviewer>;
  fallbackReviewer: ReviewPerson | null;
  useManagers: boolean;
  withoutReviewer: number;
  undoUntil: string | null;
  undoneAt: string | null;
  evidence: Evidence | null;
  nextStartsAt: string | null;
  /** How far what is being done is; where it does not run, it broke off and can be begun again. */
  work: { isRunning: boolean; done: number; total: number } | null;
  actions: Array<ReviewAction>;
}

export interface Recommendation {
  decision: Decision;
  until: string | null;
  reasons: Array<string>;
}

/** One thing that one person holds. */
export interface ReviewItem {
  id: string;
  version: number;
  person: { id: string; name: string; email: string; isApi: boolean };
  holds: {
    kind: 'assignment' | 'membership' | 'rule';
    groupId: string | null;
    groupName: string | null;
    placeName: string | null;
    since: string | null;
    until: string | null;
  };
  sentence: string;
  lastSignInAt: string | null;
  recommendation: Recommendation;
  decision: Decision | null;
  until: string | null;
  comment: string | null;
  decidedBy: ReviewPerson | null;
  decidedAt: string | null;
  reviewer: ReviewPerson | null;
  needsJustification: boolean;
  canBeShortened: boolean;
  /** Why the reader may not decide on it. */
  refusal: string | null;
  outcome: 'applied' | 'failed' | 'skipped' | 'undone' | null;
  outcomeSentence: string | null;
}

export interface ItemDecision {
  itemId: string;
  version: number;
  decision: DecisionWish;
  until?: string;
  delegateToId?: string;
  comment?: string;
}

export interface DecisionsResult {
  items: Array<ReviewItem>;
  failed: Array<{ itemId: string; code: string; sentence: string }>;
}

export interface ClosingItem {
  item: ReviewItem;
  will: Decision | 'nothing';
  /** Only for shortening. */
  until: string | null;
  because: 'decided' | 'noAnswer' | 'recommendation';
  /** Why it would be refused. */
  refusal: string | null;
  /** Why there would be nothing to do. */
  note: string | null;
}

export interface Closing {
  counts: {
    keep: number;
    remove: number;
    shorten: number;
    nothing: number;
    /** Null where there are too many to ask for each. */
    refused: number | null;
  };
  total: number;
  items: Array<ClosingItem>;
}

export interface ReviewPreview {
  people: number;
  /** For how many of them what they hold was counted. */
  counted: number;
  total: number;
  reviewers: Array<Reviewer>;
  withoutReviewer: number;
  sample: Array<{ personName: string; sentence: string; recommendation: Recommendation }>;
}
