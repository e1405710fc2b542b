import { renderMail } from '../../../client/mail/render';
import type { AnyDecider } from '../../../domain/decider';
import { forbund } from '../../../domain/forbund/forbund';
import { pendingMailsOf } from '../../../journal/pending-mails';
import { begun, command } from '../../domain/forbund/haninge';
import { v1 } from '../../domain/formation/haninge';
import { noon } from '../../domain/yearly/haninge';

test('a changed charter is told of by its version, with what it changes, to every member and the board', () => {
  const turns = begun();
  const charter = { ...v1, version: 2, datedOn: '2008-05-01', hash: 'b'.repeat(64) };
  const terms = { ends: { noticeMonths: 24, sunsetOn: null } };
  const approve = (member: string) => ({
    ...command(`approve-${member}`, 'Approve', { member, matter: { kind: 'CHANGE_CHARTER', charter, terms } }),
    decidedOn: '2008-06-01',
  });
  turns.on('2008-06-02', ...['HAN', 'LAN', 'FK', 'SLL'].map(approve));
  const { effects, ...matter } = pendingMailsOf(forbund as AnyDecider, turns.process, 'forbund-haninge');
  const mails = effects
    .filter(({ about }) => about['event'] === 'CharterChanged')
    .map((effect) => {
      const about = { effect, matter, lang: 'sv', texts: {}, baseUrl: 'http://127.0.0.1:4000' } as const;
      const { subject, text } = renderMail({ ...about, at: noon('2008-06-02') });
      return { to: effect.to.member, subject, text };
    });
  expect(mails.map(({ to }) => to).sort()).toEqual(['FK', 'HAN', 'LAN', 'SLL', 'office']);
  for (const { text } of mails) {
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Uppsägningstiden är 24 månader. Förbundet gäller utan någon sista dag. Allt annat gäller som förut.',
    );
  }
  expect(new Set(mails.map(({ subject }) => subject.replace(/\s+/g, ' ')))).toEqual(
    new Set(['Övning: Samordningsförbundet i Haninge: Förbundsordningen i version 2 gäller från 1 juni 2008']),
  );
});
