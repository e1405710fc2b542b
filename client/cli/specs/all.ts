import { budgetSpecs } from './budget';
import { contributionSpecs } from './contributions';
import { disputeSpecs } from './dispute';
import { followUpSpecs } from './follow-up';
import { formationSpecs } from './formation';
import { gateSpecs } from './gates';
import { insatsSpecs } from './insats';
import { liquidationSpecs } from './liquidation';
import { machineSpecs } from './machine';
import { mandatesSpecs } from './mandates';
import { memberSpecs } from './members';
import { paymentSpecs } from './payments';
import { readingSpecs } from './reading';
import { option, type Both, type CommandSpec, type OptionSpec } from './spec';
import { trialSpecs } from './trial';
import { withdrawalSpecs } from './withdrawal';
import { yearEndSpecs } from './year-end';

/** What every command takes. */
export const everywhere: readonly OptionSpec[] = [
  option('--json', 'svara med JSON', 'answer in JSON'),
  option('--lang <lang>', 'språk: sv eller en', 'language: sv or en'),
  option('--data <folder>', 'datamappen för systemet på den här datorn', "the data folder of this machine's system"),
];

/** Words of the commands that only hold others. */
export const groups: Readonly<Record<string, Both>> = {
  formation: ['bilda ett förbund', 'form a förbund'],
  charter: ['förbundsordningens text', "the charter's text"],
  budget: ['årets budget', "a year's budget"],
  contributions: ['medlemmarnas bidrag', "the members' contributions"],
  payments: ['inbetalningar', 'payments'],
  mandates: ['styrelsens och revisorernas platser', 'seats of the board and of the auditors'],
  members: ['medlemmarnas beslut, och vad de får veta', 'what the members decide, and what they are told'],
  debt: ['borgen, lån och kredit', 'guarantees, loans and credit'],
  'follow-up': ['uppföljning med helårsprognos', 'follow-up with a full-year forecast'],
  'year-end': ['årsredovisning, revision, ansvarsfrihet', 'annual report, audit, discharge'],
  incident: ['en avvikelse', 'one incident'],
  insats: ['insatser: medel, inriktning och besked', 'insatser: money, direction and word'],
  withdrawal: ['en medlem som lämnar', 'a member that leaves'],
  liquidation: ['likvidation och upplösning', 'liquidation and dissolution'],
  trial: ['försök med finansiell samordning (SOCSAM)', 'trials with financial coordination (SOCSAM)'],
  dispute: ['tvister mellan förbundet och en medlem', 'disputes between the förbund and a member'],
  mail: ['mejl', 'mails'],
  contacts: ['kontakter', 'contacts'],
};

const completion: CommandSpec = {
  name: 'completion',
  args: '<shell>',
  words: ['skript för komplettering: bash, zsh eller fish', 'completion script: bash, zsh or fish'],
  example: 'forbund completion bash > ~/.local/share/bash-completion/completions/forbund',
  load: async () => {
    const { completing } = await import('../commands/completion');
    return { run: completing({ specs, everywhere, groups }) };
  },
};

/** Every command, in the order help shows them. */
export const specs: readonly CommandSpec[] = [
  ...machineSpecs.slice(0, 1),
  ...formationSpecs,
  ...gateSpecs,
  ...budgetSpecs,
  ...contributionSpecs,
  ...paymentSpecs,
  ...mandatesSpecs,
  ...memberSpecs,
  ...followUpSpecs,
  ...yearEndSpecs,
  ...trialSpecs,
  ...insatsSpecs,
  ...withdrawalSpecs,
  ...liquidationSpecs,
  ...disputeSpecs,
  ...readingSpecs,
  ...machineSpecs.slice(1),
  completion,
];
