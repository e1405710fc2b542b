import { civilDateAt } from '../../domain/calendar/stockholm';
import type { Recorded } from '../../domain/process/process';
import type { TimelineRow } from '../rows';

export function projectTimeline(stream: string, position: number, { event, metadata }: Recorded): TimelineRow {
  // A clock put forward is news of the day it then shows.
  const said = event.type === 'ClockAdvanced' ? event.data.to : event.data.decidedOn;
  const day = typeof said === 'string' ? said : metadata.decidedOn;
  return {
    stream,
    position,
    type: event.type,
    on: day ?? civilDateAt(metadata.at),
    at: metadata.at,
    recordedAt: metadata.recordedAt,
    actor: metadata.actor,
    data: event.data,
  };
}
