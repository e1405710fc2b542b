import { renderMail } from '../../../client/mail/render';
import { dutyWords } from '../../../client/words/duties';
import { groundWords } from '../../../client/words/grounds';
import { alertWords, phaseWords } from '../../../client/words/phases';
import { refusalWords } from '../../../client/words/refusals';
import { timelineWords } from '../../../client/words/timeline/timeline';
import { dispute } from '../../../domain/dispute/dispute';
import type { AnyDecider } from '../../../domain/decider';
import { pendingMailsOf } from '../../../journal/pending-mails';
import { decide, dispute2008, file, negotiate, settle, under } from '../../domain/dispute/haninge';
import { basis, noon } from '../../domain/yearly/haninge';

const languages = ['sv', 'en'] as const;
const spaced = (text: string): string => text.replace(/\s+/g, ' ');
const names = {
  memberName: (id: string) => basis.members.find((member) => member.id === id)?.name ?? id,
  bodyName: (_member: string, body: string) => body,
};

/** All that a dispute can come to. */
function lives() {
  const [decided, settled, wrongly, forgotten] = [dispute2008(), dispute2008(), dispute2008(), dispute2008()];
  decided.on('2008-04-01', negotiate('2008-04-01'));
  decided.on('2008-06-02', file('2008-06-02'));
  decided.on('2008-11-14', decide('2008-11-14', 'FOR_MEMBER'));
  settled.on('2008-05-05', settle('2008-05-05'));
  wrongly.on('2008-06-02', file('2008-06-02', 'ARBITRATION', { nevertheless: 'parterna har ett skiljeavtal' }));
  forgotten.on('2009-03-10');
  return [decided, settled, wrongly, forgotten, dispute2008(under('ARBITRATION'))];
}

const rowsOf = (life: ReturnType<typeof dispute2008>) =>
  life.events.map(({ event: { type, data } }, position) => {
    const at = noon('2008-11-14');
    return { stream: life.stream, position, type, on: '2008-11-14', at, recordedAt: at, actor: null, data };
  });

test('these lives have every event of a dispute in them', () =>
  expect(
    [...new Set(lives().flatMap((life) => life.types()))].filter((type) => type.startsWith('Dispute')).sort(),
  ).toEqual([
    'DisputeBegun',
    'DisputeClosed',
    'DisputeDecided',
    'DisputeFiled',
    'DisputeNegotiated',
    'DisputeSettled',
    'DisputeYearPassed',
  ]));

test.each(languages)('every event, duty, phase and alert of a dispute has words (%s)', (lang) => {
  for (const life of lives()) {
    for (const row of rowsOf(life)) {
      const { sentence, soft = '' } = timelineWords(row, lang, names);
      expect(sentence).not.toBe(row.type);
      expect(`${sentence} ${soft}`).not.toMatch(/undefined|[A-Z]{4,}_|\[object/);
    }
    for (const duty of life.seen.values()) {
      const { action, consequence } = dutyWords(duty, lang, names);
      expect(`${action} ${consequence} ${groundWords(duty.ground, duty.movedBy, lang)}`).not.toMatch(
        /undefined|_|-look/,
      );
    }
    const { phase, alerts } = life.decider.summary(life.state);
    expect(phaseWords(phase, lang).word).not.toBe(phase);
    for (const alert of alerts) expect(alertWords(alert, lang)).not.toBe(alert);
  }
});

test('what it comes to is said as people say it', () => {
  const said = (life: ReturnType<typeof dispute2008>) =>
    rowsOf(life).map((row) => spaced(timelineWords(row, 'sv', names).sentence));
  const [decided, , wrongly] = lives();
  expect(said(decided!)).toEqual(
    expect.arrayContaining([
      'Tvist mellan förbundet och Haninge kommun, väckt 29 februari 2008: Bidraget för 2007.',
      'Förbundet lämnade tvisten till allmän svensk domstol 2 juni 2008, mål T 123-08.',
      'Tvisten avgjordes slutligt av allmän svensk domstol 14 november 2008, till medlemmens fördel.',
    ]),
  );
  expect(said(wrongly!)).toContain('Förbundet lämnade tvisten till skiljemän 2 juni 2008, mål T 123-08.');
});

test('the wrong forum is refused with where it goes, and what to do', () =>
  expect(
    refusalWords(
      { code: 'WRONG_FORUM', message: '', details: { forum: 'ARBITRATION', charterForum: 'GENERAL_COURT' } },
      'sv',
      names,
    ),
  ).toBe(
    'Enligt förbundsordningen prövas tvisten av allmän svensk domstol, inte av skiljemän. Lämna den dit. Har det redan skett någon annanstans: säg varför med --nevertheless.',
  ));

test('both sides hear of it by mail, on the ground of the charter', () => {
  const life = dispute2008();
  const { effects, ...matter } = pendingMailsOf(dispute as AnyDecider, life.process, life.stream);
  const mails = effects.map((effect) =>
    renderMail({ effect, matter, lang: 'sv', texts: {}, baseUrl: 'http://127.0.0.1:4000', at: noon('2008-03-03') }),
  );
  expect(mails).toHaveLength(3);
  for (const { text } of mails) {
    expect(spaced(text)).toContain('Tvist mellan förbundet och Haninge kommun, väckt 29 februari 2008');
    expect(spaced(text)).toContain('9 § lagen om finansiell samordning; förbundsordningens bestämmelse om tvister');
  }
});
