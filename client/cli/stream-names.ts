import type { HandOver } from '../../domain/formation/events';
import type { FormationPlan } from '../../domain/formation/plan';
import type { Journal } from '../../journal/journal';
import type { Names } from '../words/tongue';
import { namesIn } from './formation-at';

/** What the members and bodies of any process are called. */
export async function namesOfStream(journal: Journal, stream: string): Promise<Names> {
  const found = await journal.reader.process(stream);
  const state = found?.process.state as { plan?: FormationPlan; handOver?: HandOver } | undefined;
  return namesIn(state?.plan?.members ?? state?.handOver?.members ?? []);
}
