import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';
import { EnvironmentError, reasonOf } from './environment-error';

type Service = Pick<Connection, 'operatorService' | 'workflowService'>;

/** Temporal's numbers for the types of search attributes. */
export const typeNumbers = { TEXT: 1, KEYWORD: 2, INT: 3, DOUBLE: 4, BOOL: 5, DATETIME: 6, KEYWORD_LIST: 7 };
export type AttributeTypes = Readonly<Record<string, keyof typeof typeNumbers>>;

/**
 * Registers what the namespace lacks: a process that sets an unknown attribute would stand still for ever.
 * @throws EnvironmentError ATTRIBUTES_MISSING
 */
export async function registerSearchAttributes(
  service: Service,
  namespace: string,
  wanted: AttributeTypes,
): Promise<void> {
  const names = await missingAttributes(service, namespace, wanted);
  if (names.length === 0) return;
  const searchAttributes = Object.fromEntries(names.map((name) => [name, typeNumbers[wanted[name] ?? 'KEYWORD']]));
  try {
    await service.operatorService.addSearchAttributes({ namespace, searchAttributes });
    await untilKnown(() => missingAttributes(service, namespace, wanted));
  } catch (error) {
    throw new EnvironmentError('ATTRIBUTES_MISSING', { namespace, names: names.join(', '), reason: reasonOf(error) });
  }
}

/** The names of those wanted that the namespace does not know. */
export async function missingAttributes(
  { operatorService }: Service,
  namespace: string,
  wanted: AttributeTypes,
): Promise<string[]> {
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
  return Object.keys(wanted).filter((name) => !(name in customAttributes));
}

/** They are known everywhere in the server a moment after they were added. */
async function untilKnown(missing: () => Promise<string[]>): Promise<void> {
  const until = performance.now() + 5_000;
  while ((await missing()).length > 0) {
    if (performance.now() > until) throw new Error('not known after 5 s');
    await pause(25);
  }
}
