import { textOf, type SayDuty } from './say';
import type { DutyLike } from './say';
import type { Tongue } from '../tongue';

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : []);
const yearOf = ({ about }: DutyLike): string => textOf(about['year']);
const whose = ({ list, member, t }: Tongue, value: unknown): string =>
  list(texts(value).map((id) => (id === 'board' ? t('styrelsen', 'the board') : member(id))));

/** What the end of a year owes, and what it waits for. */
export const yearEndDuties: Record<string, SayDuty> = {
  'annual-report': ({ t }, duty) => [
    t(`upprätta årsredovisningen för ${yearOf(duty)}`, `draw up the annual report of ${yearOf(duty)}`),
    t(
      'Årsredovisningen är försenad. Ordföranden och revisorerna får veta det.',
      'The annual report is late. The chair and the auditors are told.',
    ),
    t('upprätta årsredovisningen', 'draw up the annual report'),
  ],
  'year-outcome': (tongue, duty) => [
    tongue.t(
      `redovisa verksamhetens utfall ${yearOf(duty)} för medlemmarna`,
      `report the outcome of ${yearOf(duty)} to the members`,
    ),
    tongue.t(
      `Utan redovisning: ${whose(tongue, duty.about['owing'])}.`,
      `Without a report: ${whose(tongue, duty.about['owing'])}.`,
    ),
    tongue.t('redovisa årets utfall', 'report the year’s outcome'),
  ],
  audit: (tongue, duty) => [
    tongue.t(
      `få in revisionsberättelserna för ${yearOf(duty)} (${whose(tongue, duty.about['accounts'])})`,
      `get the audit reports of ${yearOf(duty)} (${whose(tongue, duty.about['accounts'])})`,
    ),
    tongue.t('Medlemmarna har inget att pröva ansvarsfriheten mot.', 'The members have nothing to judge discharge by.'),
    tongue.t('få in revisionsberättelserna', 'get the audit reports'),
  ],
  'audit-send': (tongue, duty) => [
    tongue.t(
      `lämna revisionsberättelserna för ${yearOf(duty)} till ${whose(tongue, duty.about['owing'])}`,
      `hand the audit reports of ${yearOf(duty)} to ${whose(tongue, duty.about['owing'])}`,
    ),
    tongue.t('De som ska ha berättelserna har dem inte.', 'Those who are to have the reports do not have them.'),
    tongue.t('lämna revisionsberättelserna', 'hand over the audit reports'),
  ],
  discharge: ({ t }, duty) => [
    t(
      `pröva om styrelsen ska beviljas ansvarsfrihet för ${yearOf(duty)}`,
      `decide whether the board is discharged from liability for ${yearOf(duty)}`,
    ),
    t(
      'Frågan står öppen för den här medlemmen. Lagen anger ingen dag, och ingen annan medlems beslut gäller i stället.',
      'The question stays open for this member. The Act gives no day, and no other member’s decision counts instead.',
    ),
    t('pröva ansvarsfriheten', 'decide on discharge'),
  ],
  damages: ({ t, member }, duty) => [
    t(
      `fråga ${member(duty.owedBy)} om skadeståndstalan för ${yearOf(duty)}`,
      `ask ${member(duty.owedBy)} about damages for ${yearOf(duty)}`,
    ),
    t('Frågan står öppen. Lagen anger ingen dag.', 'The question stays open. The Act gives no day.'),
  ],
};
