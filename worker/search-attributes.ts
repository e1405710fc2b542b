import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';
import { EnvironmentError, reasonOf } from './environment-error';

type Service = Pick<Connection, 'operatorService' | 'workflowService'>;

/** Temporal's numbers for the types of search attributes. */
const typeNumbers = { TEXT: 1, KEYWORD: 2, INT: 3, DOUBLE: 4, BOOL: 5, DATETIME: 6, KEYWORD_LIST: 7 };
export type AttributeTypes = Readonly<Record<string, keyof typeof typeNumbers>>;

/**
 * Registers what the namespace lacks: a process that sets an unknown attribute would stand still for ever.
 * @throws EnvironmentError ATTRIBUTES_MISSING
 */
export async function registerSearchAttributes(
  { operatorService }: Service,
  namespace: string,
  wanted: AttributeTypes,
): Promise<void> {
  const missing = async (): Promise<string[]> => {
    const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
    return Object.keys(wanted).filter((name) => !(name in customAttributes));
  };
  const names = await missing().catch(unlessUnlistable(wanted));
  if (names.length === 0) return;
  const searchAttributes = Object.fromEntries(names.map((name) => [name, typeNumbers[wanted[name] ?? 'KEYWORD']]));
  try {
    await operatorService.addSearchAttributes({ namespace, searchAttributes });
    // They are known everywhere in the server a moment later.
    for (let tries = 0; tries < 200 && (await missing().catch(unlessUnlistable({}))).length > 0; tries += 1) {
      await pause(25);
    }
  } catch (error) {
    throw new EnvironmentError('ATTRIBUTES_MISSING', { namespace, names: names.join(', '), reason: reasonOf(error) });
  }
}

const UNIMPLEMENTED = 12;

/** The time-skipping test server takes attributes, but cannot list them. */
const unlessUnlistable =
  (assumed: AttributeTypes) =>
  (error: unknown): string[] => {
    if ((error as { code?: unknown }).code === UNIMPLEMENTED) return Object.keys(assumed);
    throw error;
  };
