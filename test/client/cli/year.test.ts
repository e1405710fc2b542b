import { PassThrough } from 'node:stream';
import { createCli } from '../../../client/cli/cli';
import { run as draft } from '../../../client/cli/commands/follow-up-draft';
import { run as audit } from '../../../client/cli/commands/year-end-audit';
import { run as damages } from '../../../client/cli/commands/year-end-damages';
import { run as report } from '../../../client/cli/commands/year-end-report';
import { UsageError } from '../../../client/cli/failures';
import { Given } from '../../../client/cli/given';

const cli = () =>
  createCli({
    lang: 'en',
    json: false,
    dataDir: '/nowhere',
    env: {},
    stdout: new PassThrough(),
    stderr: new PassThrough(),
  });
type Options = ConstructorParameters<typeof Given>[1];
const period = '2007-04-30';

const wrong: readonly [string, typeof draft, string[], Options][] = [
  ['a follow-up of no period', draft, ['haninge'], {}],
  ['a heading without figures', draft, ['haninge'], { period, heading: ['ACTIVITIES'] }],
  ['a heading with a gap', draft, ['haninge'], { period, heading: ['ACTIVITIES=1//3'] }],
  ['an amount that is none', draft, ['haninge'], { period, heading: ['ACTIVITIES=many'] }],
  ['an annual report that is neither drafted, adopted nor signed', report, ['haninge', 'lost'], {}],
  ['an audit report of no account', audit, ['haninge'], { opinion: 'for-discharge' }],
  ['damages both claimed and waived', damages, ['haninge'], { member: 'HAN', claimDamages: true, waiveDamages: true }],
  ['damages neither claimed nor waived', damages, ['haninge'], { member: 'HAN' }],
];

test.each(wrong.map(([title, ...typed]) => [title, typed] as const))('%s is wrong use', async (_, [run, ...typed]) => {
  await expect(run(cli(), new Given(...typed))).rejects.toBeInstanceOf(UsageError);
});

test('figures that can be read go on to the system, which is not there', async () => {
  const given = new Given(['haninge'], { period, heading: ['activities=5 000 000/9000000/3000000,50', 'OFFICE=1'] });
  await expect(draft(cli(), given)).rejects.toMatchObject({ code: 'NO_SYSTEM' });
});
