/** About whom is asked: a person, or somebody who holds one group and nothing else. */
export interface Subject {
  kind: 'user' | 'group';
  id: string;
}

export type NodeKind = 'document' | 'media';

/** A question as somebody puts it together; it can be answered once it names whom, what and where. */
export interface Question {
  subject?: Subject;
  nodeKind: NodeKind;
  /** The id of a node, or one of the places that have none: `root:document`, `bin:media` and so on. */
  node?: string;
  verb?: string;
  /** Local date and time as a form field writes it; now where it is left out. */
  at?: string;
  documentType?: string;
  culture?: string;
}

export type CompleteQuestion = Question & Required<Pick<Question, 'subject' | 'node' | 'verb'>>;

export const isComplete = (question: Question): question is CompleteQuestion =>
  !!question.subject && !!question.node && !!question.verb;

export type Verdict = 'allow' | 'deny';

export const LAYERS = ['unknown', 'userState', 'startNodes', 'guardrail', 'user', 'group', 'umbraco', 'none'] as const;
export type Layer = (typeof LAYERS)[number];

export type LinkKind = 'user' | 'group' | 'workspace' | 'assignment' | 'rule' | 'document' | 'media';

/** Something that a sentence speaks of, under the name that the sentence uses. */
export interface Link {
  kind: LinkKind;
  /** Null for the root of a tree. */
  id: string | null;
  name: string;
}

export interface Step {
  layer: Layer;
  /** It is the layer that decided. */
  answered: boolean;
  /** What it says by itself, decided or not; null where it says nothing. */
  verdict: Verdict | null;
  sentence: string;
  links: Array<Link>;
}

/** A change, as small as can be, that would turn a decision. */
export interface Turn {
  sentence: string;
  links: Array<Link>;
}

export interface Decision {
  verdict: Verdict;
  layer: Layer;
  sentence: string;
  at: string;
  steps: Array<Step>;
  turns: Array<Turn>;
}

/** A step of any kind of decision, as far as it is shown. */
export type ShownStep = Omit<Step, 'layer'> & { layer: string };

/** A decision of any kind, as far as it is shown. */
export type ShownDecision = Pick<Decision, 'verdict' | 'sentence' | 'turns'> & { steps: Array<ShownStep> };

/** The decision on one verb. */
export interface VerbVerdict {
  verb: string;
  /** As the server calls it, for verbs that nobody has registered in the client. */
  title: string;
  verdict: Verdict;
  layer: Layer;
}

/** A node with the decisions on every verb, in the same order in every row of a tree. */
export interface MatrixRow {
  id: string;
  name: string;
  nodeKind: NodeKind;
  hasChildren: boolean;
  verbs: Array<VerbVerdict>;
}

/** Somebody who may, and why. */
export interface WhoItem {
  userId: string;
  userName: string;
  layer: Layer;
  sentence: string;
}
