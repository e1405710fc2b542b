import fc from 'fast-check';
import { BankFileError, type BankFile, type BankRow } from '../../../client/payments/bank-row';
import { namedRows } from '../../../client/payments/identity';
import { importRows, NoYear, type Imported, type ImportPorts } from '../../../client/payments/import/import-rows';
import { rehearsal } from '../../../client/payments/import/rehearsal';
import type { ContributionYear } from '../../../client/payments/import/years';
import { contributionsCommandProblems } from '../../../contracts/contributions-command';
import { startOfDay } from '../../../domain/calendar/stockholm';
import type { Basis } from '../../../domain/forbund/basis';
import { begin2007, haninge, mkr, Year } from '../../domain/contributions/haninge';

const basis: Basis = {
  ...haninge,
  members: haninge.members.map((one) => (one.id === 'HAN' ? { ...one, organisationNumber: '212000-0084' } : one)),
};

function year(no: number): ContributionYear {
  const lived = new Year();
  lived.on(`${no - 1}-12-12`, 'BeginContributions', {
    ...begin2007({ basis, year: no, adoptedOn: `${no - 1}-11-20` }),
  });
  return { stream: `contributions-haninge-${no}`, state: lived.state, closed: false, clockShiftMs: 0 };
}

const now = startOfDay('2009-06-01');

/** Some years of Haninge, and files imported into them. */
function haningeWith(...years: ContributionYear[]) {
  const ports = rehearsal(years, now);
  const sent: Parameters<ImportPorts['record']>[] = [];
  const record: ImportPorts['record'] = (stream, command) => {
    sent.push([stream, command]);
    return ports.record(stream, command);
  };
  return {
    sent,
    years: ports.years,
    import: (rows: readonly BankRow[]): Promise<Imported> =>
      importRows(file(rows), { ...ports, record, actor: 'admin:test' }),
    async receivedOre(): Promise<number> {
      const all = (await ports.years()).flatMap(({ state }) => Object.values(state.payments));
      return all.reduce((sum, { ore }) => sum + ore, 0);
    },
  };
}

/** Rows as a reader hands them on. */
function file(rows: readonly BankRow[]): Pick<BankFile, 'rows' | 'twice'> {
  const { problems, ...named } = namedRows(rows);
  if (problems.length > 0) throw new BankFileError(problems);
  return named;
}

const referenceOf = ({ state }: ContributionYear, id: string): string =>
  state.instalments.find((one) => one.id === id)!.reference;
const row = (more: Partial<BankRow> = {}): BankRow => ({
  line: 2,
  ore: 100,
  bookedOn: '2007-01-31',
  also: [],
  ...more,
});
const withReference = (from: ContributionYear, id: string, ore = 2.5 * mkr): BankRow =>
  row({ reference: referenceOf(from, id), ore, bankReference: `B-${id}` });

describe('the rows of a bank’s file', () => {
  const [first, second] = [year(2007), year(2008)];

  test('go to the year of their reference, else of their booking day, else to the latest', async () => {
    const system = haningeWith(first, second);
    await system.import([
      withReference(second, 'FK-1'),
      row({ bankReference: 'a', bookedOn: '2007-05-05' }),
      row({ bankReference: 'b', bookedOn: '2009-05-05' }),
    ]);
    const placed = system.sent.map(([stream, { data }]) => [stream, data.payments.map(({ entry }) => entry)]);
    expect(placed).toEqual([
      ['contributions-haninge-2008', ['B-FK-1', 'b']],
      ['contributions-haninge-2007', ['a']],
    ]);
  });

  test('are counted by what became of them', async () => {
    const rows = [
      withReference(first, 'FK-1'),
      { ...withReference(first, 'FK-2', 2.5 * mkr + 1) },
      { ...withReference(first, 'HAN-1', 1), organisation: '2021005521' },
      { ...withReference(first, 'HAN-2', 1), organisation: '2120000084' },
      row({ bankReference: 'none' }),
      row({
        bankReference: 'wrong',
        line: 9,
        reference: referenceOf(first, 'FK-3').slice(0, -1),
      }),
    ];
    const imported = await haningeWith(first).import(rows);
    expect(imported).toMatchObject({ recorded: 6, matched: 2, tooMuch: 1, otherPayer: 1, unmatched: 2, known: 0 });
    expect(imported.held.map(({ entry, because, ore }) => [entry, because, ore])).toEqual([
      ['B-FK-2', 'TOO_MUCH', 1],
      ['B-HAN-1', 'OTHER_PAYER', 1],
      ['none', 'NO_REFERENCE', 100],
      ['wrong', 'NO_REFERENCE', 100],
    ]);
  });

  test('with a wrong check digit are recorded and held, and told of at their line', async () => {
    const right = referenceOf(first, 'FK-1');
    const wrong = right.slice(0, -1) + String((Number(right.at(-1)) + 1) % 10);
    const imported = await haningeWith(first).import([row({ reference: wrong, line: 7 })]);
    expect(imported.held).toMatchObject([{ because: 'WRONG_REFERENCE' }]);
    expect(imported.remarks).toMatchObject([{ code: 'CHECK_DIGIT', line: 7, given: wrong }]);
  });

  test('match where the bank dropped the zeros that a reference begins with', async () => {
    const zeros = {
      ...first,
      state: { ...first.state, instalments: [{ ...first.state.instalments[0]!, reference: '00000000000070000106' }] },
    };
    const imported = await haningeWith(zeros).import([row({ reference: '70000106' })]);
    expect(imported).toMatchObject({ matched: 1 });
  });

  test('tell the journal nothing of who paid but a member’s id, and no number that is not ours', async () => {
    const system = haningeWith(first);
    await system.import([row({ reference: '195001011234', organisation: '5001011234' })]);
    expect(JSON.stringify(system.sent)).not.toMatch(/5001011234/);
  });

  test('become commands of at most 500 that the contract takes, named by what they say', async () => {
    const rows = Array.from({ length: 1_201 }, (_, index) => row({ bankReference: `n${index}` }));
    const [once, again] = [haningeWith(first), haningeWith(first)];
    await once.import(rows);
    await again.import(rows);
    expect(once.sent.map(([, { data }]) => data.payments.length)).toEqual([500, 500, 201]);
    expect(once.sent.flatMap(([, command]) => contributionsCommandProblems(command))).toEqual([]);
    expect(again.sent).toEqual(once.sent);
    expect(new Set(once.sent.map(([, { id }]) => id)).size).toBe(3);
  });

  test('after the one that closes a year go to the next', async () => {
    const small = Array.from({ length: 488 }, (_, index) => ({
      ...withReference(first, 'FK-1', 1),
      bankReference: `s${index}`,
    }));
    const paid = first.state.instalments.map(({ id, ore }) =>
      withReference(first, id, id === 'FK-1' ? ore - 488 : ore),
    );
    const late = ['x', 'y'].map((bankReference) => ({ ...withReference(first, 'FK-1', 1), bankReference }));
    const system = haningeWith(first, second);
    const imported = await system.import([...small, ...paid, ...late]);
    expect((await system.years()).map(({ closed }) => closed)).toEqual([true, false]);
    expect(imported).toMatchObject({
      recorded: 502,
      matched: 500,
      unmatched: 2,
      known: 0,
      byStream: { 'contributions-haninge-2007': 500, 'contributions-haninge-2008': 2 },
    });
  });

  test('have nowhere to go where no year is open: nothing is recorded', async () => {
    const system = haningeWith({ ...first, closed: true });
    await expect(system.import([row()])).rejects.toThrow(NoYear);
    expect(system.sent).toEqual([]);
  });
});

describe('a file that says otherwise than another', () => {
  test('of a payment that is recorded changes nothing', async () => {
    const system = haningeWith(year(2007));
    await system.import([row({ bankReference: 'B1' })]);
    await expect(
      system.import([row({ bankReference: 'B2' }), row({ bankReference: 'B1', ore: 101, line: 3 })]),
    ).rejects.toThrow(new BankFileError([{ code: 'ENTRY_CHANGED', line: 3, given: 'B1' }]).message);
    expect(system.sent).toHaveLength(1);
  });

  test('of itself is refused; one that says the same thing twice says it once', async () => {
    const [one, other] = [row({ bankReference: 'B1' }), row({ bankReference: 'B1', ore: 101, line: 3 })];
    expect(namedRows([one, other]).problems).toEqual([{ code: 'REFERENCE_TWICE', line: 3, given: 'B1' }]);
    expect(await haningeWith(year(2007)).import([one, one])).toMatchObject({ recorded: 1, known: 1 });
  });
});

describe('files that overlap, in any order and as often as one likes, change nothing twice', () => {
  const open = year(2007);
  const days = ['2007-01-29', '2007-01-30', '2007-01-31'];
  const anyRow = fc.record({
    ore: fc.integer({ min: 1, max: 3 }),
    bookedOn: fc.constantFrom(...days),
    reference: fc.constantFrom('', referenceOf(open, 'FK-1'), '18'),
  });
  const sum = (rows: readonly BankRow[]): number => rows.reduce((total, { ore }) => total + ore, 0);
  const rowOf = ({ reference, ...rest }: { ore: number; bookedOn: string; reference: string }): BankRow =>
    row({ ...rest, ...(reference !== '' && { reference }) });

  test('where the bank names its entries, whatever part of them a file has', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { maxLength: 12 }),
        fc.array(fc.nat(11), { maxLength: 8 }),
        async (made, cuts) => {
          const rows = made.map((one, index) => ({ ...rowOf(one), bankReference: `B${index}` }));
          const system = haningeWith(open);
          for (const cut of cuts) await system.import(rows.slice(cut, cut + 5));
          await system.import(rows);
          expect(await system.receivedOre()).toBe(sum(rows));
        },
      ),
      { numRuns: 60 },
    ));

  test('where it does not, if each file has whole days: like rows of one day are told apart by their number', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { maxLength: 12 }),
        fc.array(fc.subarray(days), { maxLength: 5 }),
        async (made, files) => {
          const rows = made.map(rowOf);
          const system = haningeWith(open);
          for (const file of files) await system.import(rows.filter(({ bookedOn }) => file.includes(bookedOn)));
          await system.import(rows);
          expect(await system.receivedOre()).toBe(sum(rows));
        },
      ),
      { numRuns: 60 },
    ));

  test('and neither does an import that died half-way and is done again', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => row({ bankReference: `n${index}` }));
    const system = haningeWith(open);
    let left = 2;
    const ports = rehearsal(await system.years(), now);
    const dies: ImportPorts['record'] = (stream, command) => {
      if (left-- === 0) throw new Error('killed');
      return ports.record(stream, command);
    };
    await expect(importRows(file(rows), { ...ports, record: dies, actor: 'admin:test' })).rejects.toThrow('killed');
    const again = await importRows(file(rows), { ...ports, actor: 'admin:test' });
    expect(again).toMatchObject({ recorded: 1_000, known: 1_000 });
  });
});
