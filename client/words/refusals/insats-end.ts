import { organisationWords } from '../insats';
import type { Tongue } from '../tongue';
import { both, day, text, type Details, type Say } from './say';
import { shut } from './standing';

const who = (tongue: Tongue, value: unknown): string => organisationWords(tongue, value ?? {});
const amount = ({ kronor }: Tongue, value: unknown): string => kronor(typeof value === 'number' ? value : 0);
const numbers = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : []);

/** How it ends, and who may say so. */
const ending: Record<string, Say> = {
  AUTHORITY_ENDED: (tongue, { day: on, authorityUntil }) => [
    tongue.t(
      `Beslutet avser ${day(tongue, on)}. Nämnden har ingen beslutanderätt efter den ${day(tongue, authorityUntil)}.`,
      `The decision is for ${day(tongue, on)}. The nämnd has no power to decide after ${day(tongue, authorityUntil)}.`,
    ),
    tongue.t('En inriktning kan registreras i stället.', 'A direction may be recorded instead.'),
  ],
  DECIDED_FROM_MISSING: both(
    ['Ett beslut ska säga från vilken dag det gäller.', 'Ange dagen, eller registrera en inriktning.'],
    ['A decision says from which day it holds.', 'Give the day, or record a direction.'],
  ),
  NOT_EVALUATED: both(
    ['Insatsen är inte utvärderad.', 'Registrera utvärderingen först. Avslutades den utan: säg varför.'],
    ['The insats has not been evaluated.', 'Record the evaluation first. If it ended without one, say why.'],
  ),
  INSATS_ENDED: (tongue, { endedOn }) => [
    tongue.t(`Insatsen avslutades ${day(tongue, endedOn)}.`, `The insats ended on ${day(tongue, endedOn)}.`),
    tongue.t(
      'Nu kan bara utvärdering och utbetalningar registreras.',
      'Only evaluation and payments can be recorded now.',
    ),
  ],
  INSATS_CLOSED: shut,
  INSATS_NOT_BEGUN: both(
    ['Det finns ingen sådan insats.', 'Anmäl behovet först.'],
    ['There is no such insats.', 'Raise the need first.'],
  ),
  UNKNOWN_INSATS: ({ t, list }, { owner, numbers: known }) => {
    const all = numbers(known);
    return [
      t(`Det finns ingen sådan insats i ${text(owner)}.`, `There is no such insats in ${text(owner)}.`),
      all.length === 0
        ? t('Anmäl behovet först.', 'Raise the need first.')
        : t(`Ange --no ${list(all)}.`, `Give --no ${list(all)}.`),
    ];
  },
  NOTICE_DEADLINE_MISSED: (tongue, { on }) => [
    tongue.t(
      `Besked skulle ha kommit senast den ${day(tongue, on)} och kom inte.`,
      `Word was to have come by ${day(tongue, on)}, and did not.`,
    ),
    tongue.t(
      'Bara ett besked ändrar det. Registrera beslutet med dagen då det fattades.',
      'Only word changes that. Record the decision with the day it was taken.',
    ),
  ],
  NOTICE_DEADLINE_BACKWARDS: (tongue, { decidedOn }) => [
    tongue.t(
      `Dagen ligger före ${day(tongue, decidedOn)}, då den angavs.`,
      `The day is before ${day(tongue, decidedOn)}, when it was given.`,
    ),
    tongue.t('Ange en senare dag.', 'Give a later day.'),
  ],
  NOT_TOLD: (tongue, { to }) => [
    tongue.t(
      `${tongue.member(text(to))} har inte fått veta att insatsen upphör.`,
      `${tongue.member(text(to))} was not told that the insats ceases.`,
    ),
    tongue.t('Ange någon som har fått veta det.', 'Give somebody who was told.'),
  ],
};

const requisitionOf = ({ no }: Details): string => text(no);

/** What is paid out, and what is not. */
const money: Record<string, Say> = {
  NO_AGREEMENT: (tongue, { by }) => [
    tongue.t(
      `Det finns ingen överenskommelse med ${who(tongue, by)}.`,
      `There is no agreement with ${who(tongue, by)}.`,
    ),
    tongue.t('Registrera överenskommelsen först.', 'Record the agreement first.'),
  ],
  ABOVE_FUNDED: (tongue, { year, leftOre }) => [
    tongue.t(
      `${amount(tongue, leftOre)} återstår av det som är beslutat för ${text(year)}.`,
      `${amount(tongue, leftOre)} is left of what has been decided for ${text(year)}.`,
    ),
    tongue.t(
      'Rekvirera mindre, eller registrera ett nytt beslut om medel.',
      'Requisition less, or record a new decision on money.',
    ),
  ],
  BELOW_REQUISITIONED: (tongue, { requisitionedOre, year }) => [
    tongue.t(
      `${amount(tongue, requisitionedOre)} har redan rekvirerats för ${text(year)}.`,
      `${amount(tongue, requisitionedOre)} has already been requisitioned for ${text(year)}.`,
    ),
    tongue.t('Beslutet kan inte bli lägre än så.', 'The decision cannot be lower than that.'),
  ],
  PERIOD_NOT_IN_ONE_YEAR: both(
    ['Perioden ligger inte inom ett och samma år.', 'Dela upp rekvisitionen per år.'],
    ['The period is not within one year.', 'Split the requisition by year.'],
  ),
  PAID_BEFORE_REQUISITION: (tongue, { requisitionedOn }) => [
    tongue.t(
      `Dagen ligger före rekvisitionen, ${day(tongue, requisitionedOn)}.`,
      `The day is before the requisition, ${day(tongue, requisitionedOn)}.`,
    ),
    tongue.t('Ange dagen då den betalades.', 'Give the day it was paid.'),
  ],
  UNKNOWN_REQUISITION: ({ t }, details) => [
    t(`Det finns ingen rekvisition ${requisitionOf(details)}.`, `There is no requisition ${requisitionOf(details)}.`),
    t('Se insatsens rekvisitioner.', 'See the requisitions of the insats.'),
  ],
  REQUISITION_PAID: (tongue, details) => [
    tongue.t(
      `Rekvisition ${requisitionOf(details)} betalades ${day(tongue, details['paidOn'])}.`,
      `Requisition ${requisitionOf(details)} was paid on ${day(tongue, details['paidOn'])}.`,
    ),
    tongue.t('Den kan inte ändras.', 'It cannot be changed.'),
  ],
  REQUISITION_REJECTED: ({ t }, details) => [
    t(
      `Rekvisition ${requisitionOf(details)} är återsänd: ${text(details['reason'])}.`,
      `Requisition ${requisitionOf(details)} was sent back: ${text(details['reason'])}.`,
    ),
    t('Registrera en ny rekvisition.', 'Record a new one.'),
  ],
  REALLOCATION_TRIAL_ONLY: both(
    [
      'Bara försöket fick omfördela medel från anslaget för sjukpenning. Ett förbund förfogar över de medel som medlemmarna har betalat in (6 och 7 §§ lagen).',
      'Finansiera insatsen ur förbundets budget.',
    ],
    [
      'Only the trial was allowed to move money from the appropriation for sickness benefit. A förbund disposes of what its members have paid in (6 and 7 §§ of the Act).',
      'Fund the insats from the budget of the förbund.',
    ],
  ),
};

/** How an insats ends, and what is paid out. */
export const aboutEndedInsatser: Record<string, Say> = { ...ending, ...money };
