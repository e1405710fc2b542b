import { amendments } from '../../../domain/law/amendments';
import { auditorAppointer } from '../../../domain/law/auditor-appointer';
import { charterHeadings } from '../../../domain/law/charter-headings';
import { appointingBody, lawVersion, legalParty } from '../../../domain/law/law-version';
import { instructionOn } from '../../../domain/law/instructions';
import { partyOn, successionsBetween } from '../../../domain/law/succession';

describe('the law on a day', () => {
  it.each([
    ['2004-06-01', '2003:1210', '2004-01-01'],
    ['2006-05-31', '2004:793', '2005-01-01'],
    ['2006-12-31', '2004:793', '2005-01-01'],
    ['2007-01-01', '2006:1563', '2007-01-01'],
    ['2008-01-01', '2007:411', '2008-01-01'],
    ['2026-01-01', '2023:644', '2024-01-01'],
  ])('%s is lag (2003:1210) as amended by %s', (date, sfs, from) => {
    expect(lawVersion(date)).toMatchObject({ sfs, from });
  });

  it('did not exist before 2004', () => {
    expect(() => lawVersion('2003-12-31')).toThrow('in force from 2004-01-01');
  });

  it('is amended in order of time', () => {
    const days = amendments.map(({ from }) => from);
    expect(days).toEqual(days.toSorted());
  });

  it.each([
    ['2006-05-31', 'LAN', 'Länsarbetsnämnden'],
    ['2007-12-31', 'LAN', 'Länsarbetsnämnden'],
    ['2008-01-01', 'AF', 'Arbetsförmedlingen'],
    ['2020-01-01', 'AF', 'Arbetsförmedlingen'],
  ] as const)('of %s names %s %s', (date, party, name) => {
    const law = lawVersion(date);
    expect(legalParty(law, 'LAN')).toMatchObject({ party, name });
    expect(legalParty(law, 'AF')).toBe(legalParty(law, 'LAN'));
  });

  it.each([
    ['2019-12-31', 'landsting'],
    ['2020-01-01', 'region'],
  ])('of %s calls the county’s side %s', (date, name) => {
    expect(lawVersion(date).region.name).toBe(name);
  });

  it.each([
    ['2010-06-30', false],
    ['2010-07-01', true],
  ])('of %s knows of kommuner outside a region, 5 a §: %s', (date, known) => {
    expect(lawVersion(date).kommunOutsideRegion).toBe(known);
  });

  it.each([
    ['2022-03-15', false],
    ['2022-03-16', true],
  ])('of %s allows boards to meet at a distance, 19 a §: %s', (date, allowed) => {
    expect(lawVersion(date).distanceMeetings).toBe(allowed);
  });
});

describe('the headings a charter must have, 9 §', () => {
  it.each([
    ['2006-05-31', 17],
    ['2007-12-31', 17],
    ['2008-01-01', 18],
    ['2026-01-01', 18],
  ])('on %s are %i', (date, count) => {
    const headings = charterHeadings(lawVersion(date));
    expect(headings.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  it('put common auditors of kommuner and regioner thirteenth in 2008, before withdrawal', () => {
    const withdrawal = (date: string) => charterHeadings(lawVersion(date)).find(({ key }) => key === 'withdrawal');
    expect(charterHeadings(lawVersion('2008-01-01'))[12]?.key).toBe('commonAuditors');
    expect(withdrawal('2007-12-31')?.number).toBe(13);
    expect(withdrawal('2008-01-01')?.number).toBe(14);
  });
});

describe('who appoints', () => {
  it('C87 is no longer försäkringsdelegationen on the day operations start', () => {
    expect(appointingBody(lawVersion('2006-04-03'), 'FK')).toBe('försäkringsdelegationen');
    expect(appointingBody(lawVersion('2007-01-01'), 'FK')).toBe('Försäkringskassan');
  });

  it('is the council of kommun and landsting', () => {
    expect(appointingBody(lawVersion('2006-05-31'), 'KOMMUN')).toBe('kommunfullmäktige');
    expect(appointingBody(lawVersion('2006-05-31'), 'REGION')).toBe('landstingsfullmäktige');
  });

  it('the common auditor goes by fiscal year: Försäkringskassan from 2008', () => {
    expect(auditorAppointer(2007)).toBe('Riksrevisionen');
    expect(auditorAppointer(2008)).toBe('Försäkringskassan');
  });
});

describe('succession by law', () => {
  it('turns länsarbetsnämnden into Arbetsförmedlingen on 1 January 2008 and no other party into anything', () => {
    expect(partyOn('LAN', '2007-12-31')).toBe('LAN');
    expect(partyOn('LAN', '2008-01-01')).toBe('AF');
    expect((['FK', 'AF', 'REGION', 'KOMMUN'] as const).map((party) => partyOn(party, '2026-01-01'))).toEqual([
      'FK',
      'AF',
      'REGION',
      'KOMMUN',
    ]);
  });

  it('lists what a förbund lives through, each once', () => {
    expect(successionsBetween('2004-06-01', '2026-01-01').map(({ sfs }) => sfs)).toEqual(['2004:793', '2007:411']);
    expect(successionsBetween('2005-01-01', '2007-12-31')).toEqual([]);
    expect(successionsBetween('2007-12-31', '2008-01-01').map(({ successor }) => successor.party)).toEqual(['AF']);
  });
});

describe('what obliges a state member to take part', () => {
  it.each([
    ['FK', '2009-12-31', undefined],
    ['FK', '2010-01-01', '2009:1174'],
    ['AF', '2022-11-30', undefined],
    ['AF', '2022-12-01', '2022:811'],
    ['KOMMUN', '2026-01-01', undefined],
  ] as const)('of %s is, on %s, %s', (party, date, sfs) => expect(instructionOn(party, date)?.sfs).toBe(sfs));
});
