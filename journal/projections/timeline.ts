import { civilDateAt } from '../../domain/calendar/stockholm';
import type { Recorded } from '../../domain/process/process';
import type { TimelineRow } from '../rows';

export function projectTimeline(stream: string, position: number, { event, metadata }: Recorded): TimelineRow {
  const { decidedOn } = event.data;
  const day = typeof decidedOn === 'string' ? decidedOn : metadata.decidedOn;
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
