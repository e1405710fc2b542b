import type { Cli } from '../../../client/cli/cli';
import { simulationLines, type ToldCase, type ToldRow } from '../../../client/cli/simulation-lines';
import type { Standing } from '../../../client/simulated';

const plain = (text: string): string => text;
const cli = {
  lang: 'en',
  t: (_sv: string, en: string) => en,
  colors: { bold: plain, dim: plain, red: plain, yellow: plain, green: plain },
} as unknown as Cli;

const row = (stream: string, position: number, day: string): ToldRow => ({
  ...{ stream, position, day, on: day, type: 'X', at: 0, recordedAt: 0, actor: null, assumed: false, data: {} },
  words: { tone: 'done', sentence: `${stream} ${position}` },
});

const standing: Standing = {
  ...{ on: '2006-08-22', position: 2, phase: 'DECISIONS_IN_PROGRESS', alerts: [], formed: false, textVersion: 1 },
  ...{ lastSafeDay: null, members: [], candidates: [], redGates: [] },
};

test('how a formation stands is told among its own days, also where a trial came before it', () => {
  const told: ToldCase = {
    ...{ stream: 'trial-t', forbund: 'haninge', name: 'T', from: '2002-04-16', to: '2006-09-12', phase: 'TRIAL_ENDED' },
    ...{ findings: [], standings: [standing], instalments: [], mails: [], elapsedMs: 0, readyMs: 0 },
    timeline: [
      row('trial-t', 9, '2002-04-16'),
      row('formation-haninge-1', 2, '2006-08-22'),
      row('formation-haninge-1', 3, '2006-09-12'),
    ],
  };
  const names = { memberName: plain, bodyName: (_member: string, body: string) => body };
  const said = simulationLines(cli, told, names).join('\n');
  const places = ['trial-t 9', 'formation-haninge-1 2', 'How it stands', 'formation-haninge-1 3'].map((one) =>
    said.indexOf(one),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
});

test('what every process of a förbund is told is said once, as the förbund says it', () => {
  const typed = (stream: string, position: number, type: string): ToldRow => ({
    ...row(stream, position, '2011-03-16'),
    type,
  });
  const told: ToldCase = {
    ...{ stream: 'formation-haninge-1', forbund: 'haninge', name: 'H', from: '2005-12-23', to: '2011-11-15' },
    ...{ phase: 'OPERATING', findings: [], standings: [], instalments: [], mails: [], elapsedMs: 0, readyMs: 0 },
    timeline: [
      typed('forbund-haninge', 1, 'MemberSucceeded'),
      typed('board-haninge-2007', 1, 'MemberSucceeded'),
      typed('forbund-haninge', 2, 'LiquidationEntered'),
      typed('liquidation-haninge', 1, 'LiquidationBegun'),
    ],
  };
  const names = { memberName: plain, bodyName: (_member: string, body: string) => body };
  const said = simulationLines(cli, told, names).filter((line) => /haninge/.test(line));
  expect(said.map((line) => line.trim().split(/\s+/).slice(-2).join(' '))).toEqual([
    'forbund-haninge 1',
    'forbund-haninge 2',
  ]);
});
