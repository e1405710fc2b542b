import type { Command } from '../../../domain/command';
import { forbund as rules } from '../../../domain/forbund/forbund';
import type { Matter } from '../../../domain/forbund/commands';
import type { Begun } from '../../../domain/forbund/state';
import { v1 } from '../formation/haninge';
import { bodies, evidence, forbund, formed, members } from './formed';
import type { Network } from './network';

// Two ends of one förbund that meet: each process decides by what it has been told, and the whole must come out right.

const goesOn = { effect: 'CONTINUE_IF_PARTIES_REMAIN' as const };
const v2 = { ...v1, version: 2, hash: 'b'.repeat(64), datedOn: '2008-06-01' };
const withdrawalOf = (member: string): string => `withdrawal-haninge-${member}-1`;

function ask(network: Network, stream: string, { type, data, ...rest }: Partial<Command> & { type: string }): unknown {
  const answer = network.ask(stream, { type, data: data ?? {}, decidedOn: network.today, evidence, ...rest });
  return 'refused' in answer ? answer.refused : undefined;
}

const giveNotice = (network: Network, member: string, day: string): void => {
  network.until(day);
  expect(ask(network, forbund, { type: 'GiveNotice', data: { member, body: bodies[member] } })).toBeUndefined();
};

interface Decisions {
  /** Whose notice. */
  of: string;
  by: readonly string[];
  decidedOn?: string;
}

const decide = (network: Network, { of, by, ...rest }: Decisions): unknown[] =>
  by.map((member) =>
    ask(network, withdrawalOf(of), { type: 'DecideContinuation', data: { member, charter: v2 }, ...rest }),
  );

const agreeBy = (network: Network, by: readonly string[], matter: Matter): void =>
  by.forEach((member) =>
    expect(ask(network, forbund, { type: 'Approve', data: { member, body: bodies[member], matter } })).toBeUndefined(),
  );
const agree = (network: Network, matter: Matter): void => agreeBy(network, members, matter);

const state = (network: Network): Begun => network.state<Begun>(forbund);
const stays = (network: Network): string[] => state(network).members.map(({ id }) => id);
const summary = (network: Network) => rules.summary(state(network));
const entered = (network: Network) => network.all('LiquidationEntered').map(({ data }) => data);

/** A third kommun, so that two can leave and their side still has a member. */
function withVaxholm(network: Network): void {
  const vax = { ...state(network).members.find(({ id }) => id === 'TYR')!, id: 'VAX', name: 'Vaxholms stad' };
  agree(network, { kind: 'ADD_MEMBER', added: { ...vax, covers: ['Vaxholm'] }, region: 'SLL', from: '2007-04-01' });
  network.until('2007-04-02');
}

describe('two notices that run out on one day', () => {
  test('leave together where all others have decided so, and no liquidation is told of on the way', () => {
    const network = formed(goesOn);
    withVaxholm(network);
    giveNotice(network, 'HAN', '2008-03-15');
    giveNotice(network, 'TYR', '2008-03-15');
    network.until('2010-06-01');
    for (const one of ['HAN', 'TYR']) decide(network, { of: one, by: ['LAN', 'FK', 'SLL', 'VAX'] });
    network.until('2011-03-17');
    expect([summary(network).phase, stays(network), entered(network)]).toEqual([
      'OPERATING',
      ['LAN', 'FK', 'SLL', 'VAX'],
      [],
    ]);
  });
  test('end the förbund where they would leave a side without a member, whatever each has decided for the other', () => {
    const network = formed(goesOn);
    giveNotice(network, 'HAN', '2008-03-15');
    giveNotice(network, 'TYR', '2008-03-15');
    network.until('2010-06-01');
    expect(decide(network, { of: 'HAN', by: ['FK', 'TYR'] })).toEqual(['PARTY_WITHOUT_MEMBER', 'WITHDRAWING_MEMBER']);
    expect(decide(network, { of: 'TYR', by: ['FK', 'HAN'] })).toEqual(['PARTY_WITHOUT_MEMBER', 'WITHDRAWING_MEMBER']);
    network.until('2011-03-17');
    expect([summary(network).phase, stays(network)]).toEqual(['LIQUIDATION', members]);
    expect(entered(network)).toMatchObject([{ enteredOn: '2011-03-15' }]);
  });
  test('are two again when one of them is revoked', () => {
    const network = formed(goesOn);
    giveNotice(network, 'HAN', '2008-03-15');
    giveNotice(network, 'TYR', '2008-03-15');
    network.until('2010-06-01');
    for (const member of members) ask(network, withdrawalOf('TYR'), { type: 'ConsentToRevocation', data: { member } });
    expect(decide(network, { of: 'HAN', by: ['LAN', 'FK', 'SLL', 'TYR'] })).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    network.until('2011-03-17');
    expect([summary(network).phase, stays(network)]).toEqual(['OPERATING', ['LAN', 'FK', 'SLL', 'TYR']]);
  });
});

describe('a notice that has run out while a later one runs', () => {
  const twoNotices = (): Network => {
    const network = formed(goesOn);
    giveNotice(network, 'HAN', '2008-03-15');
    giveNotice(network, 'TYR', '2008-06-01');
    return network;
  };
  test('is still continued by a decision in time that is recorded when the later one has run out, too (D18)', () => {
    const network = twoNotices();
    network.until('2010-06-01');
    decide(network, { of: 'HAN', by: ['LAN', 'FK', 'TYR'] });
    network.until('2011-07-02');
    expect(decide(network, { of: 'HAN', by: ['SLL'], decidedOn: '2011-03-10' })).toEqual([undefined]);
    expect(network.all('MemberRemoved').map(({ data }) => data)).toMatchObject([
      { removed: 'HAN', from: '2011-03-16' },
    ]);
    expect(entered(network)).toMatchObject([
      { no: 1, enteredOn: '2011-03-15' },
      { no: 2, enteredOn: '2011-06-01', withdrawing: ['TYR'] },
    ]);
  });
  test('is not revoked without the later one’s member, who was a member then', () => {
    const network = twoNotices();
    network.until('2010-06-01');
    for (const member of ['HAN', 'LAN', 'FK', 'SLL']) {
      ask(network, withdrawalOf('HAN'), { type: 'ConsentToRevocation', data: { member } });
    }
    network.until('2011-07-02');
    expect([network.all('RevocationAgreed'), entered(network)]).toMatchObject([[], [{ enteredOn: '2011-03-15' }]]);
  });
  test('asks nothing of its member in the later one', () => {
    const network = twoNotices();
    expect(network.duties(withdrawalOf('HAN')).map(({ kind, owedBy }) => [kind, owedBy])).toContainEqual([
      'continuation',
      'TYR',
    ]);
    expect(network.duties(withdrawalOf('TYR')).map(({ owedBy }) => owedBy)).not.toContain('HAN');
  });
});

describe('a member that leaves by agreement while its notice runs', () => {
  const left = (): Network => {
    const network = formed(goesOn);
    giveNotice(network, 'HAN', '2008-03-15');
    network.until('2009-01-10');
    agree(network, { kind: 'REMOVE_MEMBER', removed: 'HAN', from: '2009-02-01' });
    network.until('2009-02-02');
    return network;
  };
  test('leaves no notice behind: the förbund is under none, and nothing follows on the day it would have run out', () => {
    const network = left();
    expect([summary(network).phase, network.open('withdrawal')]).toEqual(['OPERATING', []]);
    network.until('2011-03-17');
    expect([summary(network).phase, entered(network)]).toEqual(['OPERATING', []]);
  });
  test('may give another notice when it has joined anew', () => {
    const network = left();
    const added = state(formed(goesOn)).members.find(({ id }) => id === 'HAN')!;
    agreeBy(network, ['LAN', 'FK', 'SLL', 'TYR'], { kind: 'ADD_MEMBER', added, region: 'SLL', from: '2009-06-01' });
    giveNotice(network, 'HAN', '2010-01-15');
    expect(network.open('withdrawal')).toEqual(['withdrawal-haninge-HAN-2']);
  });
});

test('what the members had decided for a day on which the förbund was in a liquidation comes about when that is called off', () => {
  const network = formed(goesOn);
  giveNotice(network, 'HAN', '2008-03-15');
  network.until('2010-06-01');
  decide(network, { of: 'HAN', by: ['LAN', 'FK', 'TYR'] });
  const vax = { ...state(network).members.find(({ id }) => id === 'TYR')!, id: 'VAX', name: 'Vaxholms stad' };
  agree(network, { kind: 'ADD_MEMBER', added: { ...vax, covers: ['Vaxholm'] }, region: 'SLL', from: '2011-04-01' });
  network.until('2011-05-02');
  expect([summary(network).phase, stays(network)]).toEqual(['LIQUIDATION', members]);
  decide(network, { of: 'HAN', by: ['SLL'], decidedOn: '2011-03-10' });
  expect([summary(network).phase, stays(network)]).toEqual(['OPERATING', ['LAN', 'FK', 'SLL', 'TYR', 'VAX']]);
});

describe('a liquidation that is called off while two later notices have run out', () => {
  const three = (): Network => {
    const network = formed(goesOn);
    withVaxholm(network);
    giveNotice(network, 'HAN', '2008-03-15');
    giveNotice(network, 'VAX', '2008-09-01');
    // Received before the other, and recorded after it.
    network.until('2008-09-02');
    const late = { type: 'GiveNotice', data: { member: 'TYR', body: 'KF' }, decidedOn: '2008-06-01' };
    expect(ask(network, forbund, late)).toBeUndefined();
    network.until('2010-06-01');
    decide(network, { of: 'HAN', by: ['LAN', 'FK', 'TYR', 'VAX'] });
    return network;
  };
  test('goes over into that of the one that ran out first, on its own day, and nobody leaves after it', () => {
    const network = three();
    network.until('2011-10-01');
    expect(decide(network, { of: 'HAN', by: ['SLL'], decidedOn: '2011-03-10' })).toEqual([undefined]);
    expect(entered(network)).toMatchObject([
      { no: 1, enteredOn: '2011-03-15', withdrawing: ['HAN'] },
      { no: 2, enteredOn: '2011-06-01', withdrawing: ['TYR'] },
    ]);
    expect(stays(network)).toEqual(['LAN', 'FK', 'SLL', 'TYR', 'VAX']);
  });
  test('is called off on the day that was known, not on that of the decisions', () => {
    const network = three();
    network.until('2011-05-02');
    decide(network, { of: 'HAN', by: ['SLL'], decidedOn: '2011-03-10' });
    expect(network.all('LiquidationCalledOff').map(({ data }) => data)).toMatchObject([{ on: '2011-05-02' }]);
    expect(network.all('LiquidationAnnulled').map(({ data }) => data)).toMatchObject([{ decidedOn: '2011-03-10' }]);
  });
});
