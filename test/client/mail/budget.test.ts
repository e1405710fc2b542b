import { renderMail } from '../../../client/mail/render';
import { budget } from '../../../domain/budget/budget';
import { startOfDay } from '../../../domain/calendar/stockholm';
import type { Effect, MailEffect } from '../../../domain/effect';
import { pendingMailsOf } from '../../../journal/pending-mails';
import { BudgetYear, content, kr } from '../../domain/budget/scene';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
/** A mail as its reader gets it, while the process stands as it stands. */
const rendered = (year: BudgetYear, effect: Effect | undefined, on: string) => {
  const matter = pendingMailsOf(budget, year.process, 'budget-haninge-2009');
  const baseUrl = 'http://127.0.0.1:4000';
  const mail = effect as MailEffect;
  const { subject, to, text } = renderMail({
    effect: mail,
    matter,
    lang: 'sv',
    texts: {},
    baseUrl,
    at: startOfDay(on),
  });
  return { subject: spaced(subject), to, text: spaced(text) };
};
const mailTo = (year: BudgetYear, member: string, role: string): Effect | undefined =>
  year.effects.findLast((effect) => effect.kind === 'mail' && effect.to.member === member && effect.to.role === role);

const movedDay = '30 november 2008 (lagens sista dag flyttas till 1 december 2008: söndag)';

test('an invitation to samråd says when, about what, and that silence holds nothing up', () => {
  const year = new BudgetYear(2009)
    .on('2008-09-20', 'DraftBudget', { on: '2008-09-20', ...content(2009) })
    .on('2008-10-10', 'InviteToSamrad', { on: '2008-10-10', meetingOn: '2008-10-28', answerBy: '2008-11-14' });
  const { subject, to, text } = rendered(year, mailTo(year, 'HAN', 'registrar'), '2008-10-10');
  expect(to).toBe('registratorn, Haninge kommun');
  expect(subject).toBe(
    'Samordningsförbundet i Haninge: Haninge kommun kallas till samråd om budgeten för 2009 28 oktober 2008',
  );
  expect(text).toContain('Förslaget är 20 000 000 kr. Svar senast 14 november 2008.');
  expect(text).toContain('Den som inte svarar hindrar inte beslutet.');
  expect(text).toContain('23 § lagen om finansiell samordning');
});

test('the chair is reminded of an overdue budget, the auditors are told of it', () => {
  const year = new BudgetYear(2009).prepared().dayByDay('2008-12-01', '2008-12-16');
  const chair = rendered(year, mailTo(year, 'office', 'chair'), '2008-12-08');
  expect(chair.to).toBe('ordföranden, Samordningsförbundet i Haninge');
  expect(chair.subject).toBe(`Ordföranden, fastställa den försenade budgeten för 2009 senast ${movedDay}`);
  expect(chair.text).toContain(`Senast ${movedDay}, 7 dagar försenad`);
  const auditor = rendered(year, mailTo(year, 'SLL', 'auditor'), '2008-12-16');
  expect(auditor.to).toBe('revisorn, Stockholms läns landsting');
  expect(auditor.text).toContain(
    'Sista dag enligt 23 § lagen var 30 november 2008 (lagens sista dag flyttas till 1 december 2008: söndag).',
  );
});

test('D4 the chair is reminded of both days: the one that the law names, and the one it moves it to', () => {
  const year = new BudgetYear(2009).prepared().dayByDay('2008-11-20', '2008-11-29');
  const { subject, text } = rendered(year, mailTo(year, 'office', 'chair'), '2008-11-29');
  expect(subject).toBe(`Ordföranden, fastställa budgeten för 2009 senast ${movedDay}`);
  expect(text).toContain(`Senast ${movedDay}, i morgon`);
});

test('D4 so is the office told of both when the day is missed', () => {
  const year = new BudgetYear(2009).prepared().dayByDay('2008-12-01', '2008-12-02');
  const missed = year.effects.find((effect) => effect.kind === 'mail' && effect.template === 'escalation');
  const { subject, text } = rendered(year, missed, '2008-12-02');
  expect(subject).toBe(`Försenat: Ordföranden, fastställa budgeten för 2009, ${movedDay}`);
  expect(text).toContain(`Ordföranden skulle fastställa budgeten för 2009 senast ${movedDay}.`);
});

test('a member that another has taken over from by law is written to by its new name', () => {
  const year = new BudgetYear(2009).prepared();
  const names = { ...year.process.names, LAN: 'Arbetsförmedlingen' };
  const { members } = pendingMailsOf(budget, { ...year.process, names }, 'budget-haninge-2009');
  expect(members.map(({ name }) => name)).toEqual([
    'Försäkringskassan',
    'Arbetsförmedlingen',
    'Stockholms läns landsting',
    'Haninge kommun',
  ]);
});

test('all members are told by how much the appropriations fall short', () => {
  const year = new BudgetYear(2009).prepared();
  year.adopt('2008-11-25');
  year.commit('2008-11-27', 'SLL', kr(4_000_000));
  const { text } = rendered(year, mailTo(year, 'FK', 'registrar'), '2008-11-27');
  expect(text).toContain('Stockholms läns landsting har anslagit mindre än sin andel');
  expect(text).toContain('budgeten kan vara högst 16 000 000 kr');
});
