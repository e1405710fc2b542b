import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dutyWords } from '../../../client/words/duties';
import { alertWords, formationPhases, phaseWords, safeDayPassedWords } from '../../../client/words/phases';
import { refusalCodes, refusalWords } from '../../../client/words/refusals';
import { speak, type Language, type Names } from '../../../client/words/tongue';
import { timelineWords } from '../../../client/words/timeline/timeline';
import type { FormationEvent } from '../../../domain/formation/events';
import type { MachineEvent } from '../../../domain/machine-events';

const names: Names = {
  memberName: (id) => ({ HAN: 'Haninge kommun', FK: 'Försäkringskassan' })[id] ?? id,
  bodyName: (_member, body) => ({ KF: 'kommunfullmäktige', FKD: 'försäkringskassedelegationen' })[body] ?? body,
};
const spaced = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');
const told = (event: FormationEvent | MachineEvent, lang: Language = 'sv') =>
  timelineWords(
    {
      stream: 'formation-haninge-1',
      position: 1,
      type: event.type,
      on: '2006-04-03',
      at: Date.UTC(2006, 3, 4),
      recordedAt: Date.UTC(2026, 3, 4),
      actor: null,
      data: event.data,
    },
    lang,
    names,
  );

const hash = 'a'.repeat(64);
const byFk = { member: 'FK', body: 'FKD', decidedOn: '2006-04-03' };
const conditional: FormationEvent = {
  type: 'DecisionRecorded',
  data: {
    ...byFk,
    acceptance: 'WITH_CONDITION',
    version: 1,
    conditions: [
      { paragraph: '5', hash },
      { paragraph: '6', hash },
    ],
    evidence: { sha256: hash, name: 'Protokollsutdrag.pdf', paragraph: '§ 18' },
  },
};

describe('the timeline', () => {
  test('tells a conditional decision, what it takes to count, and where it is written', () => {
    const line = told(conditional);
    expect(spaced(line.sentence)).toBe(
      'Försäkringskassedelegationen i Försäkringskassan fastställde förbundsordningen med villkor om § 5 och § 6.',
    );
    expect(line.soft).toContain('räknas först när lydelserna finns i en text som alla har fastställt');
    expect(line).toMatchObject({ tone: 'late', source: 'Protokollsutdrag.pdf, § 18' });
    expect(spaced(told(conditional, 'en').sentence)).toBe(
      'Försäkringskassedelegationen of Försäkringskassan adopted the charter with a condition on § 5 and § 6.',
    );
  });
  test('keeps a proposal of a preparing body apart from a decision', () =>
    expect(
      told({
        type: 'StageRecorded',
        data: { member: 'HAN', body: 'KS', decidedOn: '2006-01-30', outcome: 'PROPOSES' },
      }),
    ).toMatchObject({
      sentence: 'KS i Haninge kommun föreslog att förbundsordningen fastställs.',
      soft: 'Ett förslag är inte medlemmens beslut.',
      tone: 'done',
    }));
  test('says that a date is assumed', () =>
    expect(
      told({ type: 'TextConfirmed', data: { ...byFk, version: 2, hash, paragraphs: ['12'], assumed: true } }).soft,
    ).toBe('Antaget datum: ingen handling anger det.'));
  test('says when it was recorded only where that was long after', () => {
    expect(told(conditional).recorded).toBeUndefined();
    const late = { ...conditional, type: 'DecisionRecorded' } as const;
    const row = {
      stream: 's',
      position: 1,
      type: late.type,
      on: '2006-02-13',
      actor: null,
      recordedAt: 0,
      data: late.data as unknown as Record<string, unknown>,
    };
    expect(spaced(timelineWords({ ...row, at: Date.UTC(2006, 4, 3) }, 'sv', names).recorded)).toBe(
      'Registrerat 3 maj 2006',
    );
  });
  test('tells the adoption by all, the lapse and its annulment in the words agreed', () => {
    expect(told({ type: 'CharterAdoptedByAll', data: { version: 2, hash, adoptedOn: '2006-12-20' } }).sentence).toBe(
      'Förbundsordningen är fastställd av samtliga medlemmar.',
    );
    const lapsed = told({ type: 'FormationLapsed', data: { lastDay: '2007-01-01', owing: ['HAN', 'FK'] } });
    expect(lapsed.sentence).toBe('Tiden för att bilda förbundet har gått ut.');
    expect(spaced(lapsed.soft)).toBe(
      'Sista dag var 1 januari 2007. Beslut saknas från Haninge kommun och Försäkringskassan.',
    );
    expect(
      told({ type: 'LapseAnnulled', data: { lastDay: '2007-01-01', member: 'HAN', decidedOn: '2006-12-18' } }).soft,
    ).toContain('Beslutet fattades i tid men registrerades i efterhand.');
  });
  test('tells a broken plan with the body and its next meeting', () =>
    expect(
      spaced(told({ type: 'PlanBroken', data: { member: 'HAN', body: 'KF', nextMeeting: '2007-02-05' } }).sentence),
    ).toBe('Planen håller inte längre: kommunfullmäktige i Haninge kommun sammanträder först 5 februari 2007.'));
  test('tells a reminder as the phrase has it', () => {
    const data = {
      duty: 'confirm:HAN:v2:2007-01-01',
      kind: 'confirm',
      owedBy: 'HAN',
      role: 'registrar',
      dueOn: '2007-01-01',
      step: 2,
      of: 6,
      skipped: 0,
      about: { paragraphs: ['6'] },
    };
    expect(spaced(told({ type: 'ReminderDue', data }).sentence)).toBe(
      'Påminnelse: Haninge kommun ska bekräfta § 6 i den gemensamma texten senast den 1 januari 2007.',
    );
    expect(spaced(told({ type: 'ReminderDue', data }, 'en').sentence)).toBe(
      'Reminder: Haninge kommun is to confirm § 6 of the consolidated text by 1 January 2007.',
    );
  });
  test('shows an event that it has no words for by its type', () =>
    expect(told({ type: 'SomethingNew', data: {} } as unknown as MachineEvent).sentence).toBe('SomethingNew'));
});

describe('a duty in words', () => {
  const confirm = { kind: 'confirm', owedBy: 'LAN', dueOn: '2007-01-01', about: { paragraphs: ['5', '6'] } };
  test('says what to do and what happens otherwise', () => {
    expect(spaced(dutyWords(confirm, 'sv').title)).toBe('Bekräfta § 5 och § 6 i den gemensamma texten');
    expect(spaced(dutyWords(confirm, 'sv').consequence)).toBe(
      'Utan svar: förbundet bildas inte. Efter 1 januari 2007 måste alla medlemmar besluta om en ny dag. Tystnad räknas inte som medgivande.',
    );
    expect(dutyWords({ ...confirm, kind: 'adopt' }, 'en').title).toBe('Decide on the charter');
  });
  test('C87 names the body that appoints on the day it is due', () =>
    expect(
      dutyWords({ kind: 'board', owedBy: 'FK', dueOn: '2007-01-01', about: { appointedBy: 'Försäkringskassan' } }, 'sv')
        .title,
    ).toBe('Utse ledamöter och ersättare i styrelsen (utses av Försäkringskassan)'));
  test('of an unknown kind is shown as it is stored', () =>
    expect(dutyWords({ ...confirm, kind: 'else' }, 'sv').title).toBe('Else'));
});

describe('a refusal in words', () => {
  test('says who may decide, in the words agreed', () => {
    const refusal = {
      code: 'NOT_DECIDING_BODY',
      message: '',
      details: { member: 'HAN', body: 'KS', decidingBody: 'KF' },
    };
    expect(refusalWords(refusal, 'sv', names)).toBe(
      'Ärendet kan inte registreras: KS i Haninge kommun får inte fatta detta beslut för Haninge kommun. Det gör kommunfullmäktige i Haninge kommun (8 § lagen; beslutande organ i ärendefilen).',
    );
  });
  test.each([
    ['FORMATION_CLOSED', 'FORMED', 'The förbund is formed. It is not operating yet. Later changes are made in'],
    ['PROCESS_CLOSED', 'OPERATING', 'The förbund is operating. Later changes are made in'],
    ['PROCESS_CLOSED', 'WITHDRAWN', 'The proposal is withdrawn. See the process for how it ended.'],
    ['FORMATION_NOT_OPEN', 'LAPSED', 'The charter cannot be decided on. The time for formation has run out.'],
  ])('%s of a formation that is %s says so', (code, phase, words) => {
    expect(refusalWords({ code, message: '', details: { phase } }, 'en')).toContain(words);
  });
  test('never shows its code, in either language', () => {
    for (const code of refusalCodes) {
      for (const lang of ['sv', 'en'] as const) {
        const words = refusalWords({ code, message: 'never shown' }, lang, names);
        expect(words).not.toContain(code);
        expect(words).not.toMatch(/never shown|undefined|!/);
        expect(words.length).toBeGreaterThan(20);
      }
    }
  });
  test('exists for every code that a rule refuses with', () => {
    const root = join(__dirname, '..', '..', '..');
    const sources = ['domain', 'journal', 'client'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(join(root, folder, file), 'utf8')),
    );
    const codes = sources.flatMap((source) =>
      [...source.matchAll(/(?:Rejected|refusal|refused)\(\s*'([A-Za-z_]+)'/g)].map(([, code]) => code!),
    );
    expect(codes.length).toBeGreaterThan(30);
    expect([...new Set(codes)].filter((code) => !refusalCodes.includes(code))).toEqual([]);
  });
  test('without words of its own keeps the rule’s sentence', () =>
    expect(refusalWords({ code: 'NEW_RULE', message: 'the rule says so' }, 'sv')).toBe('the rule says so'));
});

test('a body that is none of the member’s own is named alone', () => {
  const own: Names = { ...names, isOwnBody: (_member, body) => body === 'FKD' };
  expect(speak('sv', own).body('FK', 'Riksrevisionen')).toBe('Riksrevisionen');
  expect(speak('sv', own).body('FK', 'FKD')).toBe('försäkringskassedelegationen i Försäkringskassan');
});

test('the end of a trial is told in no tense: the formation hears of it ninety days ahead (decision 0028)', () => {
  const row = {
    stream: 'formation-haninge-1',
    position: 1,
    type: 'TrialEnded',
    on: '2006-10-02',
    at: 0,
    recordedAt: 0,
  };
  const told = { ...row, actor: null, data: { endedOn: '2006-12-31' } };
  expect(spaced(timelineWords(told, 'sv', names).sentence)).toBe(
    'Försöket i området har 31 december 2006 som sista dag.',
  );
  expect(spaced(timelineWords(told, 'en', names).sentence)).toBe(
    'The last day of the trial in the area is 31 December 2006.',
  );
});

test('a last safe day that has passed is said with its date, and of which text', () => {
  expect(spaced(safeDayPassedWords('2006-10-06', '2005-12-23', 'sv'))).toBe(
    'Sista säkra dag att sända ut en ändrad text har passerat: den var 6 oktober 2006',
  );
  expect(spaced(safeDayPassedWords('2006-10-06', '2006-10-07', 'en'))).toBe(
    'The last safe day to send out the text has passed: it was 6 October 2006',
  );
  expect(safeDayPassedWords(null, undefined, 'sv')).toBe(alertWords('LAST_SAFE_DAY_PASSED', 'sv'));
});

test('every state of a formation has a word and a sentence in both languages', () => {
  expect(formationPhases.map((phase) => phaseWords(phase, 'sv').word).join(' · ')).toBe(
    'Idé · Utkast · Utsänt · Beslut pågår · Sammanjämkning · Antagen av alla · Väntar på startdag · Bildat · I drift · Förfallet · Återkallat',
  );
  expect(phaseWords('CONVERGING', 'en')).toEqual({
    word: 'Converging',
    sentence: 'The members have decided, but not on the same text.',
  });
  expect(phaseWords('toString', 'sv').word).toBe('toString');
  expect(alertWords('PLAN_BROKEN', 'sv')).toBe('Planen håller inte längre');
});
