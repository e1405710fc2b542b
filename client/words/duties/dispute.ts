import { textOf, type SayDuty } from './say';

/** What keeps a dispute from being forgotten. */
export const disputeDuties: Record<string, SayDuty> = {
  'dispute-look': (tongue, { about }) => {
    const who = tongue.member(textOf(about['member']));
    const what = textOf(about['subject']);
    return [
      tongue.t(`se över tvisten med ${who}: ${what}`, `look into the dispute with ${who}: ${what}`),
      tongue.t(
        'Tvisten visas som liggande tills någon har registrerat en förhandling, en talan, en förlikning eller ett avgörande. Om ett år frågas igen.',
        'The dispute is shown as lying still until a negotiation, a filing, a settlement or a decision is recorded. A year later it is asked again.',
      ),
      tongue.t(`se över tvisten med ${who}`, `look into the dispute with ${who}`),
    ];
  },
};
