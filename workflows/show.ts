import { defineSearchAttributeKey, type SearchAttributeUpdatePair } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { Attributes, View } from '../activities/view';

const keys = {
  ForbundId: defineSearchAttributeKey('ForbundId', 'KEYWORD'),
  ProcessKind: defineSearchAttributeKey('ProcessKind', 'KEYWORD'),
  Phase: defineSearchAttributeKey('Phase', 'KEYWORD'),
  NextDeadline: defineSearchAttributeKey('NextDeadline', 'DATETIME'),
  WaitingOn: defineSearchAttributeKey('WaitingOn', 'KEYWORD_LIST'),
  Overdue: defineSearchAttributeKey('Overdue', 'BOOL'),
};

/** Puts a process on Temporal's own pages. Attributes are written only when they have changed. */
export function show({ details, attributes }: View): void {
  setCurrentDetails(details);
  if (!attributes) return;
  const known = workflowInfo().typedSearchAttributes;
  const changed = pairsOf(attributes).filter(({ key, value }) => textOf(known.get(key) ?? null) !== textOf(value));
  if (changed.length > 0) upsertSearchAttributes(changed);
}

function pairsOf(attributes: Attributes): SearchAttributeUpdatePair[] {
  const { ForbundId, ProcessKind, Phase, NextDeadline, WaitingOn, Overdue } = attributes;
  return [
    { key: keys.ForbundId, value: ForbundId },
    { key: keys.ProcessKind, value: ProcessKind },
    { key: keys.Phase, value: Phase },
    { key: keys.NextDeadline, value: NextDeadline === null ? null : new Date(NextDeadline) },
    ...(WaitingOn ? [{ key: keys.WaitingOn, value: [...WaitingOn] }] : []),
    { key: keys.Overdue, value: Overdue },
  ];
}

const textOf = (value: unknown): string => JSON.stringify(value);
