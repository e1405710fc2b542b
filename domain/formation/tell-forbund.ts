import type { TellEffect } from '../effect';
import type { FormationEvent } from './events';
import { firstBudgetOre } from './gates';
import { forbundStream, formationStream } from './hand-over';
import type { Started } from './state';

/**
 * What the formed förbund is told of: seats filled and the first budget adopted after it was handed over, which the
 * formation asks for until operations start. Nobody is then asked for it a second time.
 */
export function tellForbund(event: FormationEvent, state: Started): TellEffect[] {
  if (!state.formed) return [];
  switch (event.type) {
    case 'BoardAppointed':
      return [appointed('BOARD', event.data, state)];
    case 'AuditorAppointed':
      return [appointed('AUDITORS', event.data, state)];
    case 'FirstBudgetAdopted':
      return firstBudget(state);
    default:
      return [];
  }
}

type Appointed = Extract<FormationEvent, { type: 'BoardAppointed' }>['data'];

function appointed(office: string, { member, members, substitutes, decidedOn }: Appointed, state: Started): TellEffect {
  const what = `appointed:${office}:${member}:${members}:${substitutes}:${decidedOn}`;
  return tell(state, what, { type: 'NoteAppointed', data: { office, member, members, substitutes, decidedOn } });
}

function firstBudget(state: Started): TellEffect[] {
  const totalOre = firstBudgetOre(state);
  if (totalOre === undefined) return [];
  const days = Object.values(state.budgets).map(({ decidedOn }) => decidedOn);
  const adoptedOn = days.sort().at(-1);
  return [
    tell(state, `first-budget:${totalOre}:${adoptedOn}`, { type: 'NoteFirstBudget', data: { totalOre, adoptedOn } }),
  ];
}

/** One command, however often it is told. */
function tell({ plan }: Started, what: string, said: Pick<TellEffect['command'], 'type' | 'data'>): TellEffect {
  const command = { ...said, id: `${formationStream(plan)}/${what}`, actor: 'system' };
  return { kind: 'tell', id: `tell:${what}`, stream: forbundStream(plan), command };
}
