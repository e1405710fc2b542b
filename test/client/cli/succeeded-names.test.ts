import { namesAfter } from '../../../client/cli/succeeded-names';
import type { SimulatedRow } from '../../../client/simulated';

const names = {
  memberName: (id: string) => `${id} by its old name`,
  bodyName: (_member: string, body: string) => body,
};
const succeeded: SimulatedRow = {
  stream: 'forbund-haninge',
  position: 9,
  type: 'MemberSucceeded',
  on: '2008-01-01',
  day: '2008-01-01',
  at: 0,
  recordedAt: 0,
  actor: 'system',
  assumed: false,
  data: { predecessor: 'LAN', successor: { name: 'Arbetsförmedlingen' } },
};

test.each([
  ['2007-12-31', 'LAN', 'LAN by its old name'],
  ['2008-01-01', 'LAN', 'Arbetsförmedlingen'],
  ['2008-01-01', 'FK', 'FK by its old name'],
])('a mail of %s to %s is to %s', (on, member, called) => {
  const told = { forbund: 'haninge', timeline: [succeeded] };
  expect(namesAfter(told, names, ({ day }) => day <= on).memberName(member)).toBe(called);
});
