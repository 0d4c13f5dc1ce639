import { dayOf, type Day } from '../shared/time/days.js';
import type { AuditEvent } from './types.js';

/** What was done together, under the newest of it; most things stand alone. */
export interface Gathered {
  lead: AuditEvent;
  rest: Array<AuditEvent>;
}

export interface DayOfEvents {
  day: Day;
  gathered: Array<Gathered>;
}

/** Days with what happened on them; neighbours of one action are one entry. */
export function gather(events: ReadonlyArray<AuditEvent>): Array<DayOfEvents> {
  const days: Array<DayOfEvents> = [];
  for (const event of events) {
    const day = dayOf(new Date(event.at));
    const today = days.at(-1);
    if (!today || today.day !== day) {
      days.push({ day, gathered: [{ lead: event, rest: [] }] });
      continue;
    }
    const last = today.gathered.at(-1);
    if (last && event.correlationId !== null && last.lead.correlationId === event.correlationId) last.rest.push(event);
    else today.gathered.push({ lead: event, rest: [] });
  }
  return days;
}
