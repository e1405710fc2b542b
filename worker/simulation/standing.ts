import type { Standing } from '../../client/simulated';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { FormationState } from '../../domain/formation/state';
import { candidates, type Candidates } from '../../domain/formation/view/candidates';
import { lastSafeDay } from '../../domain/formation/view/chain-progress';
import { gates, type GatesView } from '../../domain/formation/view/gates';
import { matrix } from '../../domain/formation/view/matrix';
import type { Journal } from '../../journal/journal';

export async function standingOf({ reader }: Journal, stream: string, on: CivilDate): Promise<Standing> {
  const found = await reader.process(stream);
  if (!found) throw new Error(`${stream} has not begun`);
  const state = found.process.state as FormationState;
  const { row } = found;
  const { version, rows } = matrix(state);
  const view = gates(state);
  return {
    on,
    position: row.version,
    phase: row.phase,
    alerts: row.alerts,
    formed: state.status === 'STARTED' && state.formed !== undefined,
    textVersion: version,
    lastSafeDay: lastSafeDay(state),
    members: rows.map(({ cells: _cells, ...member }) => member),
    candidates: shown(candidates(state)),
    redGates: red(view),
  };
}

const shown = ({ texts }: Candidates): Standing['candidates'] =>
  texts.map(({ choices, isDefault, rows }) => ({
    choices: choices.map(({ paragraph, from }) => ({ paragraph, from })),
    isDefault,
    rows: rows.map(({ member, acceptance, needs }) => ({ member, decided: acceptance !== undefined, needs })),
  }));

const red = (view: GatesView | undefined): string[] =>
  (view?.gates ?? []).filter(({ green, blocks }) => blocks && !green).map(({ gate }) => gate);
