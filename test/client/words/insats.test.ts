import { dutyWords } from '../../../client/words/duties';
import { groundWords } from '../../../client/words/grounds';
import { directionsWords } from '../../../client/words/insats';
import { alertWords, phaseWords } from '../../../client/words/phases';
import { timelineWords } from '../../../client/words/timeline/timeline';
import { speak } from '../../../client/words/tongue';
import type { Summary } from '../../../domain/decider';
import type { Begun } from '../../../domain/insats/state';
import * as s from '../../domain/insats/scene';
import { named, nine } from '../../domain/insats/seed-004';
import { basis, noon } from '../../domain/yearly/haninge';
import type { Life } from '../../domain/yearly/life';

const languages = ['sv', 'en'] as const;
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const names = {
  memberName: (id: string) => basis.members.find((member) => member.id === id)?.name ?? id,
  bodyName: (_member: string, body: string) => body,
};

/** Lives in which all that can happen to an insats happens. */
function lives(): Life<Begun>[] {
  const life = s.running();
  life.on('2007-03-05', s.register('2007-03-05'), s.on('2007-03-05', 'PrepareInsats', { body: 'ledningsgruppen' }));
  life.on('2007-05-02', s.requisition('2007-05-02', 1_000), s.requisition('2007-05-03', 2_000));
  life.on('2007-05-04', s.requisition('2007-05-04', 2_000));
  life.on('2007-05-05', s.pay('2007-05-05', 1), s.on('2007-05-05', 'RejectRequisition', { no: 2, reason: 'Fel år' }));
  life.on('2007-09-03', s.on('2007-09-03', 'FollowUpInsats', { upTo: '2007-08-31' }, s.shown));
  const outcome = { kind: 'TAKEN_OVER', by: { member: 'HAN' } } as const;
  life.on('2007-11-01', s.evaluate('2007-11-01'), s.end('2007-11-01', { endsOn: '2007-12-31', outcome }));
  life.on('2008-05-01', s.pay('2008-05-01', 3));
  const late = s.directed(named('Af-rehab'));
  late.on('2005-09-13', s.extended('2005-09-13', '2005-09-13'));
  late.on('2005-09-14', s.on('2005-09-14', 'InformOfReversal', {}, s.shown));
  late.on(
    '2005-10-01',
    s.on('2005-10-01', 'RecordWord', { kind: 'DECISION' }, { decidedOn: '2005-08-30', ...s.shown }),
  );
  const asked = s.directed(named('Försäkringskassans'));
  asked.on(
    '2005-06-02',
    s.on('2005-06-02', 'RecordWord', { kind: 'REQUEST' }, s.shown),
    s.on('2005-06-02', 'NoteAuthority', { until: '2006-06-30' }),
    s.on('2005-06-02', 'ReallocateFunds', { from: 'SICKNESS_BENEFIT', to: 'ADMINISTRATION' }, s.shown),
  );
  asked.on('2006-07-01');
  const breached = s.need();
  breached.on(
    '2007-02-01',
    s.propose('2007-02-01'),
    s.fund('2007-02-01', { plan: undefined, nevertheless: 'brådska' }),
  );
  breached.on('2007-02-02', s.start('2007-02-02', { nevertheless: 'brådska' }, s.shown));
  breached.on('2007-02-03', s.end('2007-02-03', { endsOn: '2007-02-02', nevertheless: 'brådska' }));
  return [life, late, asked, breached, s.wound(named('Fyren')), ...nine.map(s.directed)];
}

const all = lives();
const rowsOf = (life: Life<Begun>) =>
  life.events.map(({ event: { type, data } }, position) => {
    const at = noon('2008-09-11');
    return { stream: life.stream, position, type, on: '2008-09-11', at, recordedAt: at, actor: null, data };
  });

test('these lives have every event of an insats in them', () =>
  expect(
    new Set(
      all.flatMap((life) => life.types()).filter((type) => /^(Insats|Dir|Not|Word|Miss|Rev|Pay|Req|Funds)/.test(type)),
    ),
  ).toEqual(
    new Set([
      ...['InsatsBegun', 'InsatsProposed', 'InsatsPrepared', 'InsatsFunded', 'InsatsAgreed', 'InsatsRegistered'],
      ...['InsatsStarted', 'InsatsFollowedUp', 'InsatsEvaluated', 'InsatsEndDecided', 'InsatsEnded', 'InsatsClosed'],
      ...['DirectionsSet', 'NoticeDeadlineSet', 'NoticeDeadlineMissed', 'WordRecorded', 'InsatsReversed'],
      ...['MissedNoticeAnnulled', 'ReversalInformed', 'PaymentRequisitioned', 'RequisitionRejected'],
      ...['RequisitionPaid', 'FundsReallocated', 'InsatsOwnerExtended', 'InsatsAuthorityNoted'],
    ]),
  ));

test.each(languages)('every event of an insats has words (%s)', (lang) => {
  for (const row of all.flatMap(rowsOf)) {
    const { sentence, soft = '' } = timelineWords(row, lang, names);
    expect(sentence).not.toBe(row.type);
    expect(`${sentence} ${soft}`).not.toMatch(/undefined|[A-Z]{4,}_|\[object|!/);
  }
});

test.each(languages)('every duty, phase and alert of one has words (%s)', (lang) => {
  for (const life of all) {
    for (const duty of life.seen.values()) {
      const { action, consequence } = dutyWords(duty, lang, names);
      expect(action).not.toBe(duty.kind);
      const ground = groundWords(duty.ground, duty.movedBy, lang);
      expect(`${action} ${consequence} ${ground}`).not.toMatch(/undefined|_|\[object/);
      if (lang === 'en') expect(ground).not.toMatch(/[åäö]/);
    }
    const { phase, alerts }: Summary = life.decider.summary(life.process.state);
    expect(phaseWords(phase, lang).word).not.toBe(phase);
    for (const alert of alerts) expect(alertWords(alert, lang)).not.toBe(alert);
  }
});

test('a direction is told in the words of the document', () => {
  const said = nine.map(({ directions }) => spaced(directionsWords(speak('sv', names), directions)));
  expect(said).toEqual([
    'integreras i ROA och betalas med avgifter',
    'finansieringen övertas av BKV (Stockholms läns landsting)',
    'socialförvaltningen (Haninge kommun) undersöker en gemensam lösning med närliggande kommuner; fortsatt gemensam finansiering tas upp när den formaliserade samverkan förhandlas',
    'avvakta ställningstagande om den formaliserade samverkan och budgetramarna för 2006',
    'fortsätter sannolikt i gemensam regi: Haninge kommun och Stockholms läns landsting',
    'finansieringen övertas av socialtjänsten (Haninge kommun)',
    'avvakta ställningstagande om den formaliserade samverkan och budgetramarna för 2006',
    'avvakta ställningstagande om den formaliserade samverkan och budgetramarna för 2006',
    'fortsätter minst till och med 31 december 2006, finansierad av arbetscentrum (Haninge kommun)',
  ]);
});

test('a word that came too late is told with how late it was, and for whom', () => {
  const late = all[1]!;
  const told = rowsOf(late).filter(({ type }) => type === 'InsatsReversed');
  expect(spaced(timelineWords(told[0]!, 'sv', names).sentence)).toBe(
    'Beskedet kom 13 september 2005, 13 dagar efter sista dagen, 31 augusti 2005: insatsen fortsätter.',
  );
  const duty = [...late.seen.values()].find(({ kind }) => kind === 'special-information')!;
  expect(dutyWords(duty, 'sv', names).title).toBe(
    'Informera Haninge kommun, Försäkringskassan, Stockholms läns landsting och Af-rehab om att insatsen Utökat uppdrag vid Af-rehab, en tjänst fortsätter (beskedet kom 13\u00a0dagar för sent)',
  );
});

test('an extension is word to whoever has awaited it, and is not said to be more', () => {
  const told = all.flatMap(rowsOf).find(({ type }) => type === 'InsatsOwnerExtended')!;
  expect(timelineWords(told, 'sv', names).soft).toBe(
    'Den som har väntat på besked har därmed fått det: insatsen fortsätter.',
  );
});
