import { textInForce, versionOf } from '../../../domain/formation/text';
import type { Documents } from '../../../journal/documents';
import type { Asked } from '../../case-file/script';
import type { Cli } from '../cli';
import { decider, type FormationAt } from '../formation-at';
import type { Given } from '../given';
import { acceptanceOf, acceptsOf } from '../position';
import { assumed, record } from '../record';
import { storedWordings, typedNumbers } from '../wordings';

export async function run(cli: Cli, given: Given): Promise<number> {
  const acceptance = acceptanceOf(given);
  return record(cli, given, async (formation, documents): Promise<Asked> => {
    const inForce = textInForce(formation.state).charter;
    const version = given.number('textVersion') ?? inForce.version;
    const data = {
      ...decider(formation, given),
      acceptance,
      version,
      ...(await wordingsOf({ formation, documents, version }, given)),
      ...saidBesides(given),
      ...assumed(given),
    };
    return { type: 'RecordDecision', data };
  });
}

interface Where {
  formation: FormationAt;
  documents: Documents;
  version: number;
}

/** The member's own words, stored whole. */
async function wordingsOf({ formation: { state }, documents, version }: Where, given: Given) {
  const { charter } = versionOf(state, version) ?? textInForce(state);
  const stored = (name: string) => storedWordings(given.list(name), { flag: `--${name}`, charter, documents });
  const [patches, conditions, wishes] = [await stored('amend'), await stored('condition'), await stored('wish')];
  return {
    ...(patches.length > 0 && { patches }),
    ...(conditions.length > 0 && { conditions }),
    ...(wishes.length > 0 && { wishes }),
  };
}

function saidBesides(given: Given) {
  const [accepts, partial, participatesFrom] = [
    acceptsOf(given),
    given.text('partial'),
    given.date('participatesFrom'),
  ];
  return {
    ...(accepts.length > 0 && { accepts }),
    ...(partial !== undefined && { covers: typedNumbers(partial) }),
    ...(given.flag('endorses') && { endorses: true }),
    ...(participatesFrom !== undefined && { participatesFrom }),
  };
}
