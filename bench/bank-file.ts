import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { contributions } from '../domain/contributions/contributions';
import type { ContributionsState } from '../domain/contributions/state';
import type { ContributionYear } from '../client/payments/import/years';
import { startOfDay } from '../domain/calendar/stockholm';
import type { Command } from '../domain/command';
import { defaultTerms } from '../domain/forbund/charter-terms';

const FIRST = 2011;
const YEARS = 10;
const MEMBERS = 250;

/** Ten years of a förbund of 250 members that has been paid nothing: 10,000 open instalments. */
export function beginnings(): { stream: string; command: Command; at: number }[] {
  const members = Array.from({ length: MEMBERS }, (_, index) => ({
    id: index === 0 ? 'FK' : index === 1 ? 'RS' : `K${index}`,
    party: index === 0 ? ('FK' as const) : index === 1 ? ('REGION' as const) : ('KOMMUN' as const),
    name: `Member ${index}`,
    covers: [],
    seats: { members: 1, substitutes: 1 },
  }));
  const kommunOre = 400_000;
  const quarterOre = kommunOre * (MEMBERS - 2);
  const shares = members.map(({ id, party }): [string, number] => [
    id,
    { FK: 2 * quarterOre, REGION: quarterOre, KOMMUN: kommunOre }[party],
  ]);
  const totalOre = shares.reduce((sum, [, ore]) => sum + ore, 0);
  const formed = { formedOn: '2010-01-01', operationsStartOn: '2010-01-01', exercise: false };
  const basis = { forbund: 'bench', name: 'Samordningsförbundet', members, terms: defaultTerms, ...formed };
  return Array.from({ length: YEARS }, (_, index) => {
    const year = FIRST + index;
    const adoptedOn = `${year - 1}-11-20`;
    const data = { basis, year, totalOre, adoptedOn, contributions: Object.fromEntries(shares) };
    const command = { id: `begin-${year}`, actor: 'admin:bench', type: 'BeginContributions', data };
    return { stream: `contributions-bench-${year}`, command, at: startOfDay(adoptedOn) };
  });
}

/** The same as they stand when nothing but their beginning has happened. */
export const years = (): ContributionYear[] =>
  beginnings().map(({ stream, command, at }) => {
    const asked = { ...command, at } as Parameters<typeof contributions.decide>[0];
    const events = contributions.decide(asked, contributions.initialState());
    const state = events.reduce<ContributionsState>(contributions.evolve, contributions.initialState());
    if (state.status !== 'BEGUN') throw new Error(`${stream} did not begin`);
    return { stream, state, closed: false, clockShiftMs: 0 };
  });

/** A camt.054 of that many payments: each open instalment is paid once, all others have a reference nobody knows. */
export async function writeBankFile(path: string, rows: number): Promise<void> {
  const instalments = years().flatMap(({ state }) => state.instalments);
  const file = createWriteStream(path);
  file.write(head);
  for (let nth = 0; nth < rows; nth++) {
    // Spread over the file, as payers are.
    const paid = nth % 10 === 0 ? instalments[nth / 10] : undefined;
    const day = `${FIRST + (nth % YEARS)}-${String(1 + (nth % 12)).padStart(2, '0')}-15`;
    const reference = paid?.reference ?? String(10 ** 11 + nth * 7);
    if (!file.write(entry({ nth, ore: paid?.ore ?? 100 + nth, day, reference }))) await once(file, 'drain');
  }
  file.end('</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>\n');
  await once(file, 'close');
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
<GrpHdr><MsgId>bench</MsgId></GrpHdr><Ntfctn><Id>1</Id><Acct><Id><IBAN>SE3550000000054910000003</IBAN></Id></Acct>
`;

const entry = ({
  nth,
  ore,
  day,
  reference,
}: {
  nth: number;
  ore: number;
  day: string;
  reference: string;
}): string => `<Ntry>
  <NtryRef>${nth}</NtryRef><Amt Ccy="SEK">${Math.floor(ore / 100)}.${String(ore % 100).padStart(2, '0')}</Amt>
  <CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt>
  <AcctSvcrRef>BENCH${nth}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd></Domn></BkTxCd>
  <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
    <RltdPties><Dbtr><Pty><Nm>Kommun ${nth}</Nm></Pty></Dbtr><DbtrAcct><Id><Othr><Id>50501055</Id></Othr></Id></DbtrAcct></RltdPties>
    <RmtInf><Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls>
</Ntry>
`;
