import { day, type Details, type Say } from './say';

/** What stands already, where something else was refused for it. */
export const standingOf = (details: Details): Details => (details['standing'] ?? {}) as Details;

export const shut: Say = (tongue, { closedOn }) => [
  tongue.t(`Ärendet stängdes ${day(tongue, closedOn)}.`, `The process was closed on ${day(tongue, closedOn)}.`),
  tongue.t('Se ärendet för hur det slutade.', 'See the process for how it ended.'),
];
