import { dutyWords } from '../../../client/words/duties';
import { groundWords } from '../../../client/words/grounds';
import { alertWords, phaseWords } from '../../../client/words/phases';
import { refusalWords } from '../../../client/words/refusals';
import { timelineWords } from '../../../client/words/timeline/timeline';
import type { Summary } from '../../../domain/decider';
import * as f from '../../domain/follow-up/haninge';
import * as y from '../../domain/year-end/haninge';
import { basis, members, noon } from '../../domain/yearly/haninge';
import type { Life } from '../../domain/yearly/life';

const languages = ['sv', 'en'] as const;
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const names = {
  memberName: (id: string) => basis.members.find((member) => member.id === id)?.name ?? id,
  bodyName: (_member: string, body: string) => (body === 'KF' ? 'Kommunfullmäktige' : body),
};

/** Two years in which much goes wrong. */
function lives(): Life<unknown>[] {
  const followed = f.year();
  followed.on('2007-05-10', f.draft('2007-05-10', f.april, { economy: f.tooMuch }), f.handle('2007-05-10', f.april));
  followed.on('2007-05-16', f.send('2007-05-16', f.april), f.evaluate('2007-05-16', 'ACTIVITIES', false));
  followed.on('2007-10-01', f.draft('2007-10-01', f.august, { economy: [], nevertheless: 'ingen prognos' }));
  const closed = y.audited();
  closed.on('2008-05-20', y.discharge('2008-05-20', 'HAN', 'REFUSED'));
  closed.on('2008-09-10', y.damages('2008-09-10', 'HAN', { claim: true }));
  closed.on('2008-09-11', ...members.slice(1).map((id) => y.discharge('2008-09-11', id)));
  const late = y.begun();
  late.on('2008-04-10', y.draft('2008-04-10'), y.adopt('2008-04-10', { decidedOn: '2008-03-31' }));
  return [followed, closed, late];
}

const rowsOf = (life: Life<unknown>) =>
  life.events.map(({ event: { type, data } }, position) => {
    const at = noon('2008-09-11');
    return { stream: life.stream, position, type, on: '2008-09-11', at, recordedAt: at, actor: null, data };
  });

test.each(languages)('every event of a follow-up and of a year-end has words (%s)', (lang) => {
  for (const life of lives()) {
    for (const row of rowsOf(life)) {
      const { sentence, soft = '' } = timelineWords(row, lang, names);
      expect(sentence).not.toBe(row.type);
      expect(`${sentence} ${soft}`).not.toMatch(/undefined|[A-Z]{4,}_|\[object/);
    }
  }
});

test.each(languages)('every duty, phase and alert of them has words (%s)', (lang) => {
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

test('a member’s verdict is told as that member’s own', () => {
  const [, closed] = lives();
  const told = rowsOf(closed!).filter(({ type }) => type === 'DischargeDecided');
  expect(told.map((row) => spaced(timelineWords(row, 'sv', names).sentence))[0]).toBe(
    'Kommunfullmäktige i Haninge kommun beviljade inte styrelsen ansvarsfrihet den 20 maj 2008.',
  );
  const standing = { member: 'HAN', body: 'KF', verdict: 'REFUSED', decidedOn: '2008-05-20' };
  expect(spaced(refusalWords({ code: 'ALREADY_DECIDED', message: '', details: { standing } }, 'en', names))).toBe(
    'Haninge kommun refused to discharge the board from liability on 20 May 2008. That decision stands. See the process.',
  );
});

test('30 June is said to be practice, and nobody is told a day for damages', () => {
  const life = y.audited();
  life.on('2008-05-20', y.discharge('2008-05-20', 'HAN', 'REFUSED'));
  expect(spaced(groundWords(life.owes('discharge')[0]!.ground, undefined, 'en'))).toBe(
    '26 § of the Act; practice: 30 June, as for the councils’ own bodies (KL 5:24), which the Act does not refer to',
  );
  expect(dutyWords(life.owes('damages')[0]!, 'sv', names).title).toBe(
    'Fråga Haninge kommun om skadeståndstalan för 2007',
  );
});
