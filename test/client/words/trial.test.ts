import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dutyWords } from '../../../client/words/duties';
import { groundWords } from '../../../client/words/grounds';
import { alertWords, phaseWords } from '../../../client/words/phases';
import { refusalCodes, refusalWords } from '../../../client/words/refusals';
import { timelineWords } from '../../../client/words/timeline/timeline';
import { dueWordsOf } from '../../../client/words/trial';
import { speak } from '../../../client/words/tongue';
import type { Summary } from '../../../domain/decider';
import * as h from '../../domain/trial/haninge';
import { noon } from '../../domain/yearly/haninge';
import type { Life } from '../../domain/yearly/life';

const languages = ['sv', 'en'] as const;
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const names = {
  memberName: (id: string) => h.plan.members.find((member) => member.id === id)?.name ?? id,
  bodyName: (id: string, body: string) =>
    h.plan.members.find((member) => member.id === id)?.chain.find((stage) => stage.body === body)?.name ?? body,
};

/** A trial in which everything happens that can. */
function lives(): Life<unknown>[] {
  const life = h.until2005({ form: 'BESTALLARFORBUND' });
  const order = { by: 'SLL', to: ['office'], subject: 'förslag till förbundsordning' };
  life.on(
    '2004-01-27',
    h.on('2004-01-27', 'GiveOrder', { ...order, kind: 'CHARTER_DRAFT', due: { on: '2005-06-30' } }),
    h.on('2004-01-27', 'GiveOrder', { ...order, kind: 'PREPARATION', due: { byEnd: true } }),
    h.on('2004-01-27', 'GiveOrder', { ...order, kind: 'INVESTIGATE', due: { beforeTarget: 31 } }),
    h.on('2004-01-27', 'RecordStage', { member: 'HAN', body: 'KS', outcome: 'PROPOSES' }),
    h.on('2004-01-27', 'RaiseInsats', { title: 'Fyren' }),
    h.on('2004-01-27', 'NoteClosed', { stream: 'insats-socsam-haninge-1', on: '2004-01-27' }),
    h.on('2004-01-27', 'ReplanTarget', { on: '2006-01-01', modality: 'FROM' }),
    h.on('2004-01-27', 'RecordEvaluation', {}, { decidedOn: '2003-09-23', evidence: h.paper('f') }),
    h.on(
      '2004-01-27',
      'RecordClaim',
      { members: ['SLL'], until: '2005-12-31', said: 'hösten 2003' },
      { evidence: h.paper('9') },
    ),
    h.on(
      '2004-01-27',
      'DelegateMandate',
      { member: 'SLL', body: 'LF', to: 'Beställare vård', scope: 'genomförandet' },
      { evidence: h.paper('8') },
    ),
  );
  const bodies = { SLL: 'LF', FK: 'STYRELSEN', HAN: 'KF' } as const;
  for (const member of h.principals) {
    const stand = { member, body: bodies[member], ages: { from: 13, to: 64 } };
    life.on('2004-02-02', h.on('2004-02-02', 'TakeStand', stand, { evidence: h.paper('7', member) }));
  }
  life.on(
    '2005-03-03',
    h.on('2005-03-03', 'AnnounceClosure', { endsOn: '2005-12-31', told: ['FK', 'vårdcentralerna'] }),
  );
  life.on('2005-05-12', h.propose('2005-05-12', '2006-12-31'));
  const parts = [
    { kind: 'REQUEST_EXTENSION', until: '2006-12-31' },
    { kind: 'URGE', what: 'NEGOTIATE', subject: 'övergång', due: { byEnd: true } },
    { kind: 'SEND_COPY', to: ['LAN'], subject: 'skrivelsen' },
    { kind: 'MEASURE', subject: 'omfördelning', until: '2005-12-31' },
    { kind: 'DIRECTION', subject: 'finansieringen övertas' },
  ] as const;
  life.on('2005-06-01', h.on('2005-06-01', 'RecordNamndDecision', { parts, immediate: false }));
  life.on('2005-06-10', h.on('2005-06-10', 'RecordAdjustment', { decision: 3 }));
  const says = { certifiedOn: '2005-08-07', parts: ['URGE', 'INVESTIGATE'] } as const;
  life.on(
    '2005-08-08',
    h.on('2005-08-08', 'KeepRecord', { decision: 3, document: 'Utdraget', says }, { evidence: h.paper('6') }),
  );
  life.on('2005-09-12', h.on('2005-09-12', 'ReplanTarget', { on: '2007-01-01', modality: 'AT_LATEST' }));
  for (const member of h.principals) life.on('2005-09-13', h.decide('2005-09-13', member, '2006-12-31'));
  life.on('2005-12-23', h.deliver('2005-12-23', 3), h.on('2005-12-23', 'RecordInformation', {}));
  life.on(
    '2006-11-28',
    h.on('2006-11-28', 'NoteForbundStart', { stream: 'formation-haninge-1', on: '2007-01-01', formed: true }),
  );
  life.on(
    '2007-01-10',
    h.on('2007-01-10', 'RecordEvaluation', {}, { decidedOn: '2006-12-15', evidence: h.paper('5') }),
  );
  life.on('2007-05-01', h.on('2007-05-01', 'RecordLiquidation', {}, { evidence: h.paper('4') }));
  return [life, refused(), resumed('2003-12-31', {}), resumed('2004-01-27', { nevertheless: 'Försöket fortsatte' })];
}

function refused(): Life<unknown> {
  const life = h.begun();
  life.on('2002-05-13', h.request('2002-05-13', '2003-12-31'));
  life.on('2002-12-11', h.riksdag('2002-12-11', '2003-12-31', 'REJECTED'));
  return life;
}

function resumed(day: string, rest: object): Life<unknown> {
  const life = h.until2003();
  life.on('2003-09-01', h.request('2003-09-01', '2005-12-31'));
  for (const member of ['FK', 'HAN'] as const) life.on('2003-11-18', h.decide('2003-11-18', member, '2005-12-31'));
  life.on('2004-02-02', h.decide(day, 'SLL', '2005-12-31', rest));
  return life;
}

const rowsOf = (life: Life<unknown>) =>
  life.events.map(({ event: { type, data } }, position) => {
    const at = noon('2005-09-13');
    return { stream: life.stream, position, type, on: '2005-09-13', at, recordedAt: at, actor: null, data };
  });

test('a trial in which all its events happen', () => {
  const happened = new Set(lives().flatMap((life) => life.types()));
  const source = readFileSync(join(__dirname, '../../../domain/trial/events.ts'), 'utf8');
  const all = [...source.matchAll(/Event<\s*'(\w+)'/g)].map(([, type = '']) => type);
  expect(all.length).toBeGreaterThan(35);
  expect(all.filter((type) => !happened.has(type))).toEqual([]);
});

test.each(languages)('every event of a trial has words (%s)', (lang) => {
  for (const row of lives().flatMap(rowsOf)) {
    const { sentence, soft = '' } = timelineWords(row, lang, names);
    expect(sentence).not.toBe(row.type);
    expect(`${sentence} ${soft}`).not.toMatch(/undefined|[A-Z]{4,}_|\[object/);
  }
});

test.each(languages)('every duty, phase and alert of a trial has words (%s)', (lang) => {
  for (const life of lives()) {
    for (const duty of life.seen.values()) {
      const { action, consequence } = dutyWords(duty, lang, names);
      expect(action).not.toBe(duty.kind);
      expect(`${action} ${consequence} ${groundWords(duty.ground, duty.movedBy, lang)}`).not.toMatch(/undefined|_/);
    }
    const { phase, alerts }: Summary = life.decider.summary(life.process.state);
    expect(phaseWords(phase, lang).word).not.toBe(phase);
    for (const alert of alerts) expect(alertWords(alert, lang)).not.toBe(alert);
  }
});

test('every refusal of a trial has words', () => {
  const folder = join(__dirname, '../../../domain/trial/decide');
  const source = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const codes = [...source.join('\n').matchAll(/Rejected\(\s*'([A-Z_0-9]+)'/g)].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => !refusalCodes.includes(code))).toEqual([]);
});

test('a decision is told with who took it and where a förbund is to start, and a late one with how late', () => {
  const target = { on: '2007-01-01', modality: 'AT_LATEST' };
  const told = (type: string, data: object) =>
    timelineWords({ ...rowsOf(refused())[0]!, type, data: data as Record<string, unknown> }, 'sv', names);
  const decision = {
    member: 'SLL',
    body: 'LF',
    decidedOn: '2005-09-13',
    until: '2006-12-31',
    outcome: 'EXTENDED',
    target,
  };
  expect(spaced(told('PrincipalDecided', decision).sentence)).toBe(
    'Landstingsfullmäktige i Stockholms läns landsting beslutade att förlänga försöket till 31 december 2006.',
  );
  expect(spaced(told('PrincipalDecided', decision).soft ?? '')).toBe(
    'Permanent samverkan ska börja senast 1 januari 2007.',
  );
  const late = { no: 3, by: 'SLL', to: 'office', kind: 'CHARTER_DRAFT', daysLate: 176, decidedOn: '2005-12-23' };
  expect(spaced(told('TrialOrderDelivered', late).soft ?? '')).toBe('176 dagar för sent.');
});

test('who may not decide is told who did on that day', () => {
  const details = { member: 'FK', body: 'DEL', on: '2002-09-17', decidingBody: 'STYRELSEN' };
  expect(spaced(refusalWords({ code: 'NOT_DECIDING_BODY', message: '', details }, 'sv', names))).toBe(
    'Ärendet kan inte registreras: Försäkringskassans delegation i Försäkringskassan i Stockholms län får inte fatta detta beslut för Försäkringskassan i Stockholms län. Den dagen gjorde försäkringskassans styrelse i Försäkringskassan i Stockholms län det.',
  );
});

test('a commission that moves with the planned start is told as a last day, as one with a day of its own is', () => {
  const due = { beforeTarget: 1 };
  expect(spaced(dueWordsOf(speak('sv', names), due))).toBe('senast 1 dag före förbundets planerade start');
  expect(spaced(dueWordsOf(speak('en', names), due))).toBe('at the latest 1 day before the förbund’s planned start');
});
