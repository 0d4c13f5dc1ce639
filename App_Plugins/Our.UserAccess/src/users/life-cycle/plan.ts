import type { Day } from '../../shared/time/days.js';
import type { PlanDraft } from '../repository/life-cycle.wire.js';

/** A plan as it is entered: in days, empty where there is none. The last days are days that count. */
export interface PlanDays {
  end: Day;
  leaveFrom: Day;
  leaveUntil: Day;
}

export const PLAN_FIELDS = ['accessUntil', 'leave', 'leave.from', 'leave.until', 'reason'];

type Moment = (day: Day) => string;

/** What keeps a plan from being sent, and at which field that is said. */
export function problemOfPlan({ end, leaveFrom, leaveUntil }: PlanDays, reason: string) {
  if (!end && !leaveFrom && !leaveUntil) return { field: 'accessUntil', why: 'nothing' };
  if (!leaveFrom && leaveUntil) return { field: 'leave.from', why: 'incomplete' };
  if (leaveFrom && !leaveUntil) return { field: 'leave.until', why: 'incomplete' };
  if (leaveFrom > leaveUntil) return { field: 'leave.until', why: 'order' };
  return reason.trim() ? undefined : { field: 'reason', why: 'reason' };
}

export function planOf({ end, leaveFrom, leaveUntil }: PlanDays, reason: string, beginningOf: Moment, endOf: Moment): PlanDraft {
  return {
    accessUntil: end ? endOf(end) : null,
    leave: leaveFrom && leaveUntil ? { from: beginningOf(leaveFrom), until: endOf(leaveUntil) } : null,
    reason: reason.trim(),
  };
}
