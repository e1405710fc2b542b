import { startOfDay } from '../../../domain/calendar/stockholm';
import type { CharterVersion, Paragraph, Wording } from '../../../domain/charter/charter';
import { fingerprintCharter, fingerprintText } from '../../../domain/charter/fingerprint';
import type { Decided } from '../../../domain/command';
import type { FormationCommand, Position } from '../../../domain/formation/commands';
import type { ChainStage, FormationPlan, Member } from '../../../domain/formation/plan';

type Type = FormationCommand['type'];
type Data<T extends Type> = Extract<FormationCommand, { type: T }>['data'];

/** Noon of a day in Stockholm, or near it. */
export const noon = (day: string): number => startOfDay(day) + 12 * 3_600_000;

/** A command recorded at noon on a day; the decision itself, if it is one, on `decidedOn`. */
export const on = <T extends Type>(day: string, type: T, ...[data, rest = {}]: [Data<T>, object?]) =>
  ({
    id: `${type}-${day}-${JSON.stringify(data)}`,
    actor: 'admin:test',
    type,
    data,
    at: noon(day),
    ...rest,
  }) as unknown as Decided<FormationCommand>;

/** A decision of a body, recorded the day it was taken. */
export const taken = <T extends Type>(day: string, type: T, ...[data, rest = {}]: [Data<T>, object?]) =>
  on(day, type, data, { decidedOn: day, ...rest });

export const words = (paragraph: string, text: string): Wording => ({ paragraph, hash: fingerprintText(text) });

const paragraph = (number: string, heading: string, wording: string): Paragraph => ({
  number,
  heading,
  hash: fingerprintText(wording),
});

export const text = (version: number, datedOn: string, paragraphs: readonly Paragraph[]): CharterVersion => ({
  version,
  datedOn,
  paragraphs,
  hash: fingerprintCharter(paragraphs),
});

/** The next version of a text with some paragraphs in other words. */
export const revised = (base: CharterVersion, datedOn: string, wordings: readonly Wording[]): CharterVersion =>
  text(
    base.version + 1,
    datedOn,
    base.paragraphs.map((one) => ({
      ...one,
      hash: wordings.find((wording) => wording.paragraph === one.number)?.hash ?? one.hash,
    })),
  );

const stage = (body: string, role: ChainStage['role'], meetings: string[]): ChainStage => ({
  body,
  name: body,
  role,
  meetings: meetings.map((day) => ({ on: day })),
  cutoffDays: 5,
});

const seats = { members: 2, substitutes: 2 };

export const kommun: Member = {
  id: 'HAN',
  party: 'KOMMUN',
  name: 'Haninge kommun',
  covers: ['Haninge'],
  chain: [stage('KS', 'proposes', ['2006-01-23', '2006-11-06']), stage('KF', 'decides', ['2006-02-13', '2006-11-27'])],
  seats,
};
export const lan: Member = {
  id: 'LAN',
  party: 'LAN',
  name: 'Länsarbetsnämnden',
  covers: [],
  chain: [stage('LANS', 'decides', ['2006-03-31', '2006-10-20'])],
  seats,
};
export const fk: Member = {
  id: 'FK',
  party: 'FK',
  name: 'Försäkringskassan',
  covers: [],
  chain: [stage('FKD', 'decides', ['2006-04-03', '2006-11-01'])],
  seats,
};
export const landsting: Member = {
  id: 'SLL',
  party: 'REGION',
  name: 'Stockholms läns landsting',
  covers: ['Haninge'],
  chain: [
    stage('SYDOST', 'prepares', ['2006-06-14']),
    stage('HSU', 'prepares', ['2006-06-20']),
    stage('LS', 'proposes', ['2006-08-22']),
    stage('LF', 'decides', ['2006-09-26', '2006-12-12']),
  ],
  seats,
};

export const v1 = text(1, '2005-12-23', [
  paragraph('5', 'Styrelse', 'Styrelsen skall bestå av 4 ledamöter med 4 ersättare.'),
  paragraph('6', 'Uppgifter', 'Förbundets uppgifter.'),
  paragraph('12', 'Budget', 'Styrelsen skall fastställa Förbundets budget senast den 30 november varje år.'),
  paragraph('19', 'Bildande', 'Förbundet anses bildat, senast 1 januari 2007.'),
]);

export const kf5 = words('5', '8 ledamöter och 8 ersättare. Varje medlem väljer två ledamöter och två ersättare.');
export const fk5 = words('5', '8 ledamöter med 8 ersättare. Varje medlem väljer två ledamöter och två ersättare.');
export const sll5 = words('5', '8 ledamöter och 8 ersättare.');
const lan5 = words('5', 'Länsarbetsnämnden representeras av två ordinarie ledamöter.');
export const fk6 = words('6', 'Förbundets uppgifter. Aktiviteter ska registreras i SUS.');
export const kf12 = words('12', 'Budget för kommande år senast den 30 november året innan budgetåret.');

export const haninge: FormationPlan = {
  forbund: 'haninge',
  no: 1,
  name: 'Samordningsförbundet i Haninge',
  area: ['Haninge'],
  charter: v1,
  formationParagraph: '19',
  members: [kommun, lan, fk, landsting],
  dates: { lastDay: '2007-01-01', operationsStartOn: '2007-01-01' },
  firstYear: { year: 2007, totalOre: 2_000_000_000, certainty: 'PROPOSED' },
  findings: [],
  exercise: true,
};

export const started = (plan: FormationPlan = haninge): Decided<FormationCommand>[] => [
  on('2005-12-23', 'StartFormation', { plan, clockShiftMs: 0 }),
  on('2005-12-23', 'SendOutCharter', { on: '2005-12-23' }),
];

const position = (member: string, body: string, rest: Omit<Position, 'member' | 'body' | 'version'>): Position => ({
  member,
  body,
  version: 1,
  ...rest,
});

/** C51-C54: what each deciding body said of the first text. */
export const kfDecides = taken(
  '2006-02-13',
  'RecordDecision',
  position('HAN', 'KF', {
    acceptance: 'WITH_AMENDMENT',
    patches: [kf5, kf12],
    endorses: true,
    participatesFrom: '2007-01-01',
  }),
);
export const lanDecides = taken(
  '2006-03-31',
  'RecordDecision',
  position('LAN', 'LANS', {
    acceptance: 'WISH',
    wishes: [lan5],
    accepts: [{ member: 'HAN', paragraph: '12', unproven: true }],
  }),
);
export const fkDecides = taken(
  '2006-04-03',
  'RecordDecision',
  position('FK', 'FKD', {
    acceptance: 'WITH_CONDITION',
    conditions: [fk5, fk6],
    endorses: true,
    participatesFrom: '2007-01-01',
  }),
);
export const sllDecides = taken(
  '2006-09-26',
  'RecordDecision',
  position('SLL', 'LF', { acceptance: 'WITH_AMENDMENT', patches: [sll5], assumed: true }),
);

export const firstRound = [...started(), kfDecides, lanDecides, fkDecides, sllDecides];

export const decidingBodies: Readonly<Record<string, string>> = { HAN: 'KF', LAN: 'LANS', FK: 'FKD', SLL: 'LF' };

/** The text that is proposed first: Försäkringskassan's § 5 and § 6, the kommun's § 12. */
export const v2 = revised(v1, '2006-10-02', [fk5, fk6, kf12]);
export const consolidate = on('2006-10-02', 'ConsolidateText', {
  charter: v2,
  chosen: [
    { paragraph: '5', from: 'FK' },
    { paragraph: '6', from: 'FK' },
    { paragraph: '12', from: 'HAN' },
  ],
});

export const confirms = (member: string, day: string, rest: object = {}) =>
  taken(day, 'ConfirmText', { member, body: decidingBodies[member] ?? '', version: 2 }, rest);

export const plainly = (member: string, day: string, version = 1) =>
  taken(day, 'RecordDecision', {
    member,
    body: decidingBodies[member] ?? '',
    acceptance: 'PLAIN',
    version,
  });
