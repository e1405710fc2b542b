import type { Evidence } from '../../domain/command';
import type { Recorded } from '../../domain/process/process';
import type { DecisionRow } from '../rows';

/** A row for every event that a member's body decided, whatever the process; undefined for the rest. */
export function projectDecision(stream: string, position: number, recorded: Recorded): DecisionRow | undefined {
  const { event, metadata } = recorded;
  const { member, body, decidedOn } = event.data;
  if (typeof member !== 'string' || typeof body !== 'string' || typeof decidedOn !== 'string') return undefined;
  const evidence = (event.data.evidence as Evidence | undefined) ?? metadata.evidence;
  return {
    stream,
    position,
    type: event.type,
    member,
    body,
    decidedOn,
    recordedAt: metadata.recordedAt,
    evidence: evidence?.sha256 ?? null,
    data: event.data,
  };
}
