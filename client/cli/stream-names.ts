import type { HandOver } from '../../domain/formation/events';
import type { FormationPlan, Member } from '../../domain/formation/plan';
import type { Journal } from '../../journal/journal';
import type { Names } from '../words/tongue';
import { namesIn } from './names-in';

/** What the members and bodies of any process are called; a member that the law has replaced by its new name. */
export async function namesOfStream(journal: Journal, stream: string): Promise<Names> {
  const found = await journal.reader.process(stream);
  if (!found) return namesIn([]);
  const { state, names } = found.process;
  const whole = namesIn(membersIn(state as { plan?: FormationPlan; handOver?: HandOver }));
  return { ...whole, memberName: (id) => names[id] ?? whole.memberName(id) };
}

const membersIn = ({ plan, handOver }: { plan?: FormationPlan; handOver?: HandOver }): readonly Member[] =>
  plan?.members ?? handOver?.members ?? [];
