import type { Right } from '../../shared/rights.js';

/** What can be done to many people at once. */
export const BULK_ACTIONS = [
  'addGroups',
  'removeGroups',
  'setGroups',
  'assign',
  'enable',
  'disable',
  'unlock',
  'signOut',
  'resend',
  'delete',
] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

interface Traits {
  right: Right;
  /** What is asked before it can be done. */
  asks: ReadonlyArray<'groups' | 'place'>;
  /** It takes something away. */
  danger?: boolean;
}

const TRAITS: Record<BulkAction, Traits> = {
  addGroups: { right: 'changeAccess', asks: ['groups'] },
  removeGroups: { right: 'changeAccess', asks: ['groups'], danger: true },
  setGroups: { right: 'changeAccess', asks: ['groups'], danger: true },
  assign: { right: 'manageAssignments', asks: ['groups', 'place'] },
  enable: { right: 'lifeCycle', asks: [] },
  disable: { right: 'lifeCycle', asks: [], danger: true },
  unlock: { right: 'lifeCycle', asks: [] },
  signOut: { right: 'lifeCycle', asks: [], danger: true },
  resend: { right: 'createUsers', asks: [] },
  delete: { right: 'deleteUsers', asks: [], danger: true },
};

export const rightFor = (action: BulkAction): Right => TRAITS[action].right;
export const asks = (action: BulkAction, what: 'groups' | 'place') => TRAITS[action].asks.includes(what);
export const isDangerous = (action: BulkAction) => TRAITS[action].danger ?? false;

/** Bundled for the eye: what changes groups stands together. */
export const GROUP_ACTIONS: ReadonlyArray<BulkAction> = ['addGroups', 'removeGroups', 'setGroups'];
export const DIRECT_ACTIONS: ReadonlyArray<BulkAction> = ['assign', 'enable', 'disable'];
export const MORE_ACTIONS: ReadonlyArray<BulkAction> = ['unlock', 'signOut', 'resend', 'delete'];
