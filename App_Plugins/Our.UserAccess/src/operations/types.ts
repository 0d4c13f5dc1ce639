export const ITEM_STATES = ['succeeded', 'skipped', 'failed', 'running', 'pending'] as const;
export type OperationItemState = (typeof ITEM_STATES)[number];

export type OperationState = 'queued' | 'running' | 'completed' | 'cancelled' | 'failed';

/** Work on many people that goes on by itself. */
export interface Operation {
  unique: string;
  kind: 'bulk' | 'import';
  action: string;
  title: string;
  state: OperationState;
  total: number;
  done: number;
  succeeded: number;
  skipped: number;
  failed: number;
  /** Nothing when they are no longer there. */
  startedByName: string | null;
  createdAt: string;
  finishedAt: string | null;
}

/** What came of one person. */
export interface OperationItem {
  index: number;
  subjectId: string | null;
  name: string;
  state: OperationItemState;
  sentence: string | null;
}

export const isOver = ({ state }: Pick<Operation, 'state'>) => state !== 'queued' && state !== 'running';
