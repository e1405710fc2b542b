import { notAdopted, onBudget, onDay } from '../budget-at';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { requiredDate } from '../required-date';

export const run = (cli: Cli, given: Given): Promise<number> => {
  const meetingOn = requiredDate(given, 'meetingOn');
  return onBudget(cli, given, {
    wanted: notAdopted,
    make: (at) => ({ type: 'AnnounceMeeting', data: { ...onDay(given, at), meetingOn } }),
  });
};
