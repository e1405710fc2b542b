import { commandId, decidedOn, evidence, member } from './decided';
import { option, type CommandSpec } from './spec';

const args = '<forbund>';
const no = option('--no <number>', 'tvistens nummer; annars den enda öppna', 'its number; otherwise the only open one');
const recorded = [no, decidedOn, ...evidence, commandId];

/** A dispute between the förbund and a member, from the day it is raised to its end. */
export const disputeSpecs: readonly CommandSpec[] = [
  {
    name: 'dispute raise',
    args,
    words: ['väck en tvist mellan förbundet och en medlem', 'raise a dispute between the förbund and a member'],
    options: [
      member,
      option('--subject <text>', 'vad den gäller', 'what it is about'),
      option('--against <id>', 'motparten, om den inte är förbundet', 'the other side, where it is not the förbund'),
      decidedOn,
      ...evidence,
      commandId,
    ],
    example: 'forbund dispute raise haninge --member HAN --subject "Bidraget för 2007" --decided-on 2008-02-29',
    load: () => import('../commands/dispute-raise'),
  },
  {
    name: 'dispute negotiate',
    args,
    words: ['registrera att förbundet och medlemmen förhandlat', 'record that the förbund and the member negotiated'],
    options: recorded,
    example: 'forbund dispute negotiate haninge --no 1 --decided-on 2008-03-28',
    load: () => import('../commands/dispute-negotiate'),
  },
  {
    name: 'dispute file',
    args,
    words: ['registrera att tvisten lämnats till prövning', 'record that the dispute was filed'],
    options: [
      option(
        '--forum <which>',
        'general-court, arbitration eller administrative-court',
        'general-court, arbitration or administrative-court',
      ),
      option('--by <side>', 'vem som gjorde det: forbund eller member', 'who did: forbund or member'),
      option('--case-number <text>', 'målets nummer', 'the number of the case'),
      option(
        '--nevertheless <reason>',
        'den lämnades någon annanstans än förbundsordningen anger, och varför',
        'it was taken elsewhere than the charter says, and why',
      ),
      ...recorded,
    ],
    example:
      'forbund dispute file haninge --no 1 --forum general-court --by member --case-number "T 123-08" --decided-on 2008-06-02 --evidence ansokan.pdf',
    load: () => import('../commands/dispute-file'),
  },
  {
    name: 'dispute decide',
    args,
    words: ['registrera domen eller skiljedomen när den är slutlig', 'record the judgment or award when it is final'],
    options: [
      option('--outcome <which>', 'for-forbund, for-member eller in-part', 'for-forbund, for-member or in-part'),
      ...recorded,
    ],
    example: 'forbund dispute decide haninge --no 1 --outcome in-part --decided-on 2008-11-14 --evidence dom.pdf',
    load: () => import('../commands/dispute-decide'),
  },
  {
    name: 'dispute settle',
    args,
    words: ['registrera att förbundet och medlemmen är överens', 'record that the förbund and the member have agreed'],
    options: recorded,
    example: 'forbund dispute settle haninge --no 1 --decided-on 2008-05-05 --evidence forlikning.pdf',
    load: () => import('../commands/dispute-settle'),
  },
  {
    name: 'dispute status',
    args,
    words: ['en tvist i en överblick', 'a dispute at a glance'],
    options: [no],
    example: 'forbund dispute status haninge --no 1',
    load: () => import('../commands/dispute-status'),
  },
];
