import { textOf, type SayDuty } from './say';

/** What keeps a dispute from being forgotten. */
export const disputeDuties: Record<string, SayDuty> = {
  'dispute-look': (tongue, { about }) => {
    const who = tongue.member(textOf(about['member']));
    const what = textOf(about['subject']);
    return [
      tongue.t(`se över tvisten med ${who}: ${what}`, `look into the dispute with ${who}: ${what}`),
      tongue.t(
        'Tvisten visas som vilande tills en förhandling, en talan, en förlikning eller ett avgörande är registrerat. Efter ett år ställs frågan igen.',
        'The dispute is shown as dormant until a negotiation, a filing, a settlement or a decision is recorded. After a year the question is asked again.',
      ),
      tongue.t(`se över tvisten med ${who}`, `look into the dispute with ${who}`),
    ];
  },
};
