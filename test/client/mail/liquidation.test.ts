import { renderMail } from '../../../client/mail/render';
import { dutyWords } from '../../../client/words/duties';
import { groundWords } from '../../../client/words/grounds';
import { alertWords, phaseWords } from '../../../client/words/phases';
import { timelineLine } from '../../../client/words/timeline/timeline';
import { speak, type Language } from '../../../client/words/tongue';
import { liquidation } from '../../../domain/liquidation/liquidation';
import type { LiquidationStarted } from '../../../domain/liquidation/state';
import { pendingMailsOf } from '../../../journal/pending-mails';
import * as h from '../../domain/liquidation/haninge';
import { noon } from '../../domain/yearly/haninge';
import type { Life } from '../../domain/yearly/life';

const stream = 'liquidation-haninge';

function letter(life: Life<LiquidationStarted>, id: string, { lang, day }: { lang: Language; day: string }) {
  const { effects, unknown: _, ...matter } = pendingMailsOf(liquidation, life.process, stream);
  const effect = effects.find((one) => one.id === id);
  if (!effect) throw new Error(`no mail ${id} in ${effects.map((one) => one.id).join(', ')}`);
  const rendered = renderMail({ effect, matter, lang, texts: {}, baseUrl: 'http://127.0.0.1:4000', at: noon(day) });
  return { ...rendered, text: rendered.text.replace(/\s+/g, ' '), subject: rendered.subject.replace(/\u00a0/g, ' ') };
}

const short = (): Life<LiquidationStarted> => {
  const life = h.entered();
  life.on('2011-04-01', h.inventory('2011-04-01', { openingOre: 0, assets: [] }), h.call('2011-04-01', 200_000));
  return life;
};

test('a member is told its own part of a shortfall, and not the others’', () => {
  const { subject, text } = letter(short(), 'notice:LiquidationShortfallCalled:call:1:HAN', {
    lang: 'sv',
    day: '2011-04-01',
  });
  expect(subject).toContain('200 000 kr tas ut av medlemmarna');
  for (const said of [
    'Medlemmens del är 50 000 kr',
    '22 § lagen om finansiell samordning',
    'bristen i likvidationen',
  ]) {
    expect(text).toContain(said);
  }
  expect(text).not.toContain('100 000 kr');
});

test.each(['sv', 'en'] as const)(
  'a reminder of it asks for money, and for no minutes and no reference (%s)',
  (lang) => {
    const life = short();
    life.on('2011-04-18');
    const { text } = letter(life, 'liquidation-shortfall:1:FK:2011-05-02#1', { lang, day: '2011-04-18' });
    expect(text).toContain(lang === 'sv' ? 'Betala till förbundets konto' : 'Pay to the förbund’s account');
    expect(text).not.toMatch(/protokoll|minutes|OCR/);
  },
);

test.each([
  ['sv', 'Se om betalningen har kommit in.', 'Det som gjordes i tid räknas även om det registreras nu.'],
  ['en', 'See whether the payment has come in.', 'What was done in time counts even if it is recorded now.'],
] as const)('the office is told what to do of what is late: money, or what it owes itself (%s)', (lang, money, own) => {
  const life = short();
  life.on('2011-05-03');
  const late = letter(life, 'liquidation-shortfall:1:HAN:2011-05-02!', { lang, day: '2011-05-03' }).text;
  expect(late).toContain(money);
  expect(late).not.toMatch(/protokoll|minutes|Tystnad|Silence/);
  const archive = h.dissolved();
  archive.on('2011-12-21');
  const { text } = letter(archive, 'archive:2011-12-20!', { lang, day: '2011-12-21' });
  expect(text).toContain(own);
  expect(text).not.toMatch(/Fråga medlemmen|Ask the member|Så svarar ni|How to answer/);
});

test('a member is told its share of what is left, and that nobody knows of Arbetsförmedlingen’s', () => {
  const life = h.settled();
  life.on('2011-06-01', h.distribute('2011-06-01'));
  const { text } = letter(life, 'notice:AssetsDistributed:distribution:1:SLL', { lang: 'sv', day: '2011-06-01' });
  expect(text).toContain('Medlemmens del är 250 000 kr');
  expect(text).toContain('säger ingen källa');
});

test('the office is asked to serve each member that is not, by name', () => {
  const life = h.accounted();
  life.on('2011-09-17');
  const { subject } = letter(life, 'service:FK:v1:2011-10-01#1', { lang: 'sv', day: '2011-09-17' });
  expect(subject).toContain('delge Försäkringskassan senast 1 oktober 2011');
});

test('the chair and the office are told that the archive is late, and that a hand-over in time counts', () => {
  const life = h.dissolved();
  life.on('2011-12-21');
  const { text } = letter(life, 'notice:ArchiveOverdue:2011-12-20:office:chair', { lang: 'en', day: '2011-12-21' });
  expect(text).toContain('counts even if it is recorded now');
  expect(text).toContain('arkivlagen (1990:782)');
});

test.each(['sv', 'en'] as const)(
  'every event, duty, ground, phase and alert of a liquidation has words (%s)',
  (lang) => {
    const tongue = speak(lang, { memberName: (id) => id, bodyName: (_member, body) => body });
    const late = h.entered();
    for (const day of ['2011-05-16', '2012-03-16']) late.on(day);
    const reopened = h.dissolved(h.accounted(h.distributed(h.settled(h.entered({}, 12)))));
    reopened.on('2011-12-21');
    reopened.on('2011-12-22', { ...h.handOver('2011-12-01'), decidedOn: '2011-12-01' }, h.reopen('2011-12-22'));
    const closed = h.dissolved(h.accounted(h.distributed(h.settled(h.entered({}, 12)))));
    closed.on('2011-10-15', h.handOver('2011-10-15'));
    closed.on('2012-10-22');
    const annulled = h.entered();
    annulled.on('2011-04-01', h.annul('2011-04-01'));
    const tooLate = h.distributed();
    tooLate.on('2011-06-10', h.annul('2011-06-10'));
    const called = short();
    called.on('2011-04-02', h.called('2011-04-02', 'FK', 10));
    const lives = [late, reopened, closed, annulled, tooLate, called, h.accounted()];
    const phases = lives.map((life) => liquidation.summary(life.state).phase);
    const alerts = lives.flatMap((life) => liquidation.summary(life.state).alerts);
    const said: [string, string][] = lives.flatMap((life) => [
      ...life.events.map(({ event: { type, data } }): [string, string] => [
        type,
        timelineLine(tongue, type, data).sentence,
      ]),
      ...[...life.seen.values()].flatMap((duty): [string, string][] => [
        [duty.kind, dutyWords(duty, lang).action],
        [duty.kind, groundWords(duty.ground, duty.movedBy, lang)],
      ]),
    ]);
    const named = [
      ...phases.map((one) => [one, phaseWords(one, lang).word]),
      ...alerts.map((one) => [one, alertWords(one, lang)]),
    ];
    expect(new Set(said.map(([type]) => type)).size).toBeGreaterThan(30);
    for (const [code, words = ''] of [...said, ...named]) {
      expect(words).not.toBe(code);
      expect(words).not.toMatch(/undefined|NaN|\[object|!/);
      if (lang === 'en') expect(words).not.toMatch(/praxis: |två månader|tre månader/);
    }
  },
);
