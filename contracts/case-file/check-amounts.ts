import type { CaseFile } from './case-file';
import type { CaseMember } from './member';
import { problem, type CaseProblem } from './problem';

const sides = { STATE: ['FK', 'AF', 'LAN'], REGION: ['REGION'], KOMMUN: ['KOMMUN'] } as const;

/** 5 §: half from the state, a quarter from the region, a quarter from the kommuner, and the parts make the whole. */
export function amountsAddUp(file: CaseFile): CaseProblem[] {
  const { firstYear, members } = file;
  const proposed = members.filter(({ proposedKronor }) => proposedKronor !== undefined);
  if (firstYear === undefined) {
    return proposed.length === 0
      ? []
      : [problem('NO_TOTAL', ['members'], 'amounts are proposed, but firstYear is missing')];
  }
  if (proposed.length === 0) return [];
  const sum = sumOf(members);
  if (sum !== firstYear.totalKronor) {
    const message = `the members' amounts make ${sum} kronor, not ${firstYear.totalKronor}`;
    return [problem('AMOUNTS_DO_NOT_SUM', ['firstYear', 'totalKronor'], message)];
  }
  return inShares(file, firstYear.totalKronor);
}

/** A kommun outside every region shares in both quarters (5 a §), so then only their half is looked at. */
function inShares({ members }: CaseFile, total: number): CaseProblem[] {
  const of = (side: keyof typeof sides): number =>
    sumOf(members.filter(({ party }) => (sides[side] as readonly string[]).includes(party)));
  const beside = members.some(({ outsideRegion }) => outsideRegion === true);
  const rules: [string, number, number][] = beside
    ? [
        ['the state', of('STATE'), 2],
        ['regions and kommuner', of('REGION') + of('KOMMUN'), 2],
      ]
    : [
        ['the state', of('STATE'), 2],
        ['the region', of('REGION'), 4],
        ['the kommuner', of('KOMMUN'), 4],
      ];
  return rules
    .filter(([, amount, part]) => Math.abs(amount * part - total) >= part)
    .map(([who, amount, part]) => {
      const share = part === 2 ? 'half' : 'a quarter';
      return problem(
        'NOT_IN_SHARES',
        ['members'],
        `${who} would pay ${amount} kronor of ${total}: it must be ${share} (5 §)`,
      );
    });
}

const sumOf = (members: readonly CaseMember[]): number =>
  members.reduce((sum, { proposedKronor }) => sum + (proposedKronor ?? 0), 0);

/** A table in the letter of intent has the sums it says it has. */
export function tablesAddUp({ background }: CaseFile): CaseProblem[] {
  const table = background?.kronorPerInhabitant;
  if (table === undefined) return [];
  return (['here', 'compared'] as const).flatMap((column) => {
    const sum = table.rows.reduce((total, row) => total + row[column], 0);
    if (sum === table.total[column]) return [];
    const at = ['background', 'kronorPerInhabitant', 'total', column];
    return [
      problem('TABLE_DOES_NOT_SUM', at, `the column "${table[column]}" makes ${sum}, not ${table.total[column]}`),
    ];
  });
}
