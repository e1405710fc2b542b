import type { Matter } from '../../../domain/forbund/commands';
import { keyOf } from '../../../domain/forbund/matter';
import { begun, command, stateOf } from './haninge';

const members = ['HAN', 'LAN', 'FK', 'SLL'];
const end: Matter = { kind: 'LIQUIDATE', from: '2009-01-01' };
const key = keyOf(end);

let times = 0;
const approve = (member: string, decidedOn: string) => ({
  ...command(`approve-${(times += 1)}`, 'Approve', { member, matter: end }),
  decidedOn,
});
const takeBack = (member: string, decidedOn: string, of = key) => ({
  ...command(`back-${(times += 1)}`, 'TakeBackApproval', { member, key: of }),
  decidedOn,
});

test('a member that thinks better of it has not approved, and may approve anew', () => {
  const turns = begun();
  turns.on('2008-06-02', approve('HAN', '2008-06-01'), approve('LAN', '2008-06-01'));
  turns.on('2008-06-10', takeBack('HAN', '2008-06-09'));
  expect(turns.of('MatterApprovalTakenBack')).toMatchObject([{ member: 'HAN', decidedOn: '2008-06-09', matter: end }]);
  expect(stateOf(turns).matters[key]?.approvals).toEqual({ LAN: '2008-06-01' });
  turns.on('2008-06-20', ...['FK', 'SLL'].map((member) => approve(member, '2008-06-19')));
  expect(turns.of('MatterAdopted')).toEqual([]);
  turns.on('2008-07-02', approve('HAN', '2008-07-01'));
  expect(turns.of('MatterAdopted')).toMatchObject([{ adoptedOn: '2008-07-01' }]);
});

test('what nobody is for any more is no matter, and taking it back twice adds nothing', () => {
  const turns = begun();
  turns.on('2008-06-02', approve('HAN', '2008-06-01'), approve('LAN', '2008-06-01'));
  turns.on('2008-06-10', takeBack('HAN', '2008-06-09'), takeBack('HAN', '2008-06-10'));
  expect(turns.of('MatterApprovalTakenBack')).toHaveLength(1);
  turns.on('2008-06-11', takeBack('LAN', '2008-06-11'));
  expect(stateOf(turns).matters).toEqual({});
});

test('what all have decided, what nobody has, and what is dated before the approval cannot be taken back', () => {
  const turns = begun();
  turns.on('2008-06-02', approve('HAN', '2008-06-01'));
  const refused = (day: string, ...asked: ReturnType<typeof takeBack>[]) => turns.on(day, ...asked);
  expect(refused('2008-06-03', takeBack('HAN', '2008-05-31'))).toMatchObject([{ refused: 'DECIDED_BEFORE_APPROVAL' }]);
  expect(refused('2008-06-03', takeBack('HAN', '2008-06-03', 'archive:HAN'))).toMatchObject([
    { refused: 'UNKNOWN_MATTER' },
  ]);
  expect(refused('2008-06-03', takeBack('TYR', '2008-06-03'))).toMatchObject([{ refused: 'UNKNOWN_MEMBER' }]);
  turns.on('2008-06-10', ...members.slice(1).map((member) => approve(member, '2008-06-09')));
  expect(refused('2008-06-11', takeBack('HAN', '2008-06-11'))).toMatchObject([{ refused: 'MATTER_ADOPTED' }]);
});
