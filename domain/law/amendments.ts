import type { CivilDate } from '../calendar/civil-date';
import type { LawContent } from './law-content';

/** One entry of the register of lag (2003:1210): since when, which act, which paragraphs, what it means for a förbund. */
export interface Amendment {
  from: CivilDate;
  sfs: string;
  paragraphs: string;
  changes: string;
  sets: Partial<LawContent>;
}

/** The act as issued. What the wording of 2004 does not show is as the trial documents of that time describe it. */
export const original: Omit<Amendment, 'sets'> & { sets: LawContent } = {
  from: '2004-01-01',
  sfs: '2003:1210',
  paragraphs: 'alla',
  changes: 'lagen träder i kraft',
  sets: {
    fk: { party: 'FK', name: 'allmän försäkringskassa', appointing: 'försäkringskassans styrelse' },
    employment: { party: 'LAN', name: 'Länsarbetsnämnden', appointing: 'Länsarbetsnämnden' },
    region: { party: 'REGION', name: 'landsting', appointing: 'landstingsfullmäktige' },
    kommun: { party: 'KOMMUN', name: 'kommun', appointing: 'kommunfullmäktige' },
    charterHeadingsAct: '2003:1210',
    kommunOutsideRegion: false,
    onlyMembersTransfer: false,
    distanceMeetings: false,
  },
};

export const amendments: readonly Amendment[] = [
  {
    from: '2005-01-01',
    sfs: '2004:793',
    paragraphs: '1, 3, 5, 6, 12, 14, 16, 25, 26',
    changes: 'en Försäkringskassa för hela landet inträder på samma villkor',
    sets: { fk: { party: 'FK', name: 'Försäkringskassan', appointing: 'försäkringsdelegationen' } },
  },
  {
    from: '2007-01-01',
    sfs: '2006:1563',
    paragraphs: '12, 16',
    changes: 'försäkringsdelegationerna avskaffas: Försäkringskassan beslutar själv',
    sets: { fk: { party: 'FK', name: 'Försäkringskassan', appointing: 'Försäkringskassan' } },
  },
  {
    from: '2008-01-01',
    sfs: '2007:1017',
    paragraphs: '9',
    changes: 'förbundsordningen anger hur revisorer som är gemensamma för kommuner och landsting utses',
    sets: { charterHeadingsAct: '2007:1017' },
  },
  {
    from: '2008-01-01',
    sfs: '2007:411',
    paragraphs: '1, 3, 12, 16, 25, 26',
    changes: 'Arbetsförmedlingen i stället för länsarbetsnämnden; Försäkringskassan utser den gemensamma revisorn',
    sets: { employment: { party: 'AF', name: 'Arbetsförmedlingen', appointing: 'Arbetsförmedlingen' } },
  },
  {
    from: '2010-07-01',
    sfs: '2010:350',
    paragraphs: '1, 3, 5, 5 a, 25',
    changes: 'flera landsting i ett förbund; kommun utanför landsting bidrar med hälften om inget landsting deltar',
    sets: { kommunOutsideRegion: true },
  },
  { from: '2011-01-01', sfs: '2010:1291', paragraphs: '6', changes: 'överföring av medel', sets: {} },
  {
    from: '2012-01-01',
    sfs: '2011:1517',
    paragraphs: '6',
    changes: 'bara medlemmar får föra över medel till förbundet',
    sets: { onlyMembersTransfer: true },
  },
  { from: '2017-08-01', sfs: '2017:556', paragraphs: '20', changes: 'arkiv', sets: {} },
  {
    from: '2018-01-01',
    sfs: '2017:746',
    paragraphs: '9, 14, 16, 19, 21, 25, 26, 28',
    changes: 'hänvisar till kommunallagen (2017:725); äldre regler för beslut som tillkännagetts dessförinnan',
    sets: {},
  },
  {
    from: '2019-01-01',
    sfs: '2018:598',
    paragraphs: '24',
    changes: 'årsredovisning enligt lagen (2018:597) om kommunal bokföring och redovisning, från räkenskapsåret 2019',
    sets: {},
  },
  {
    from: '2020-01-01',
    sfs: '2019:914',
    paragraphs: '1, 3, 5, 5 a, 9, 12, 14, 16, 19, 20, 21, 25, 26, 28',
    changes: 'landsting blir region',
    sets: { region: { party: 'REGION', name: 'region', appointing: 'regionfullmäktige' } },
  },
  {
    from: '2022-03-16',
    sfs: '2022:131',
    paragraphs: '19 a',
    changes: 'deltagande på distans i styrelsen',
    sets: { distanceMeetings: true },
  },
  { from: '2022-07-01', sfs: '2022:637', paragraphs: '12', changes: 'proportionella val, lagen (2022:629)', sets: {} },
  { from: '2024-01-01', sfs: '2023:644', paragraphs: '21', changes: 'resultatreserver', sets: {} },
];
