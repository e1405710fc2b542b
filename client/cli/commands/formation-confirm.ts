import { textInForce } from '../../../domain/formation/text';
import type { Cli } from '../cli';
import { decider } from '../formation-at';
import type { Given } from '../given';
import { assumed, record } from '../record';
import { typedNumbers } from '../wordings';

export async function run(cli: Cli, given: Given): Promise<number> {
  return record(cli, given, (formation) => {
    const version = given.number('textVersion') ?? textInForce(formation.state).charter.version;
    const typed = given.text('paragraphs');
    const paragraphs = typed === undefined ? {} : { paragraphs: typedNumbers(typed) };
    return { type: 'ConfirmText', data: { ...decider(formation, given), version, ...paragraphs, ...assumed(given) } };
  });
}
