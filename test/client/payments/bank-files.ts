import { BankFileError, type BankFile, type Problem } from '../../../client/payments/bank-row';
import { readBankFile, type ReadingSettings } from '../../../client/payments/read-bank-file';

const settings: ReadingSettings = { today: '2007-02-01' };

/** Bytes in small pieces, as a slow disk gives them: letters and tags are cut anywhere. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

export const read = (
  file: string | Uint8Array,
  { size = 4_096, ...changed }: Partial<ReadingSettings> & { size?: number } = {},
): Promise<BankFile> =>
  readBankFile(pieces(typeof file === 'string' ? Buffer.from(file) : file, size), { ...settings, ...changed });

/** What is wrong with a file; empty: nothing. */
export async function problemsOf(
  file: string | Uint8Array,
  changed: Partial<ReadingSettings> = {},
): Promise<readonly Problem[]> {
  try {
    await read(file, changed);
    return [];
  } catch (error) {
    if (error instanceof BankFileError) return error.problems;
    throw error;
  }
}

export interface Told {
  amount?: string;
  currency?: string;
  direction?: string;
  reversal?: boolean;
  status?: string;
  bookedOn?: string;
  /** AcctSvcrRef of the entry. */
  bankReference?: string;
  details?: string;
}

const usual = {
  amount: '2500000.00',
  currency: 'SEK',
  direction: 'CRDT',
  status: '<Sts>BOOK</Sts>',
  bookedOn: '2007-01-31',
};

const element = (name: string, content: string): string => (content === '' ? '' : `<${name}>${content}</${name}>`);

/** One Ntry as Swedish banks write it, on nine lines. */
export function entry(told: Told = {}): string {
  const { amount, currency, direction, status, bookedOn, bankReference, details, reversal } = { ...usual, ...told };
  return `
    <Ntry>
      <NtryRef>1</NtryRef>
      <Amt Ccy="${currency}">${amount}</Amt>
      <CdtDbtInd>${direction}</CdtDbtInd>${element('RvslInd', reversal ? 'true' : '')}
      ${status}
      <BookgDt><Dt>${bookedOn}</Dt></BookgDt>
      ${element('AcctSvcrRef', bankReference ?? '')}
      <NtryDtls>${details ?? ''}</NtryDtls>
    </Ntry>`;
}

/** TxDtls as .02 has them: the payer is a name, an account and a number, and only the number says who it is. */
export const details = ({ reference = '', organisation = '', amount = '', bankReference = '' }): string => `
  <TxDtls>
    <Refs>${element('AcctSvcrRef', bankReference)}<EndToEndId>NOTPROVIDED</EndToEndId></Refs>
    ${amount && `<AmtDtls><TxAmt><Amt Ccy="SEK">${amount}</Amt></TxAmt></AmtDtls>`}
    <RltdPties>
      <Dbtr><Nm>Anna Andersson</Nm>${organisation && `<Id><OrgId><Othr><Id>${organisation}</Id></Othr></OrgId></Id>`}</Dbtr>
      <DbtrAcct><Id><IBAN>SE3550000000054910000003</IBAN></Id></DbtrAcct>
    </RltdPties>
    <RmtInf>${reference && `<Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd>`}</RmtInf>
  </TxDtls>`;

export const camt = (entries: string, version = '02'): string => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.${version}">
  <BkToCstmrDbtCdtNtfctn>
    <GrpHdr><MsgId>1</MsgId><CreDtTm>2007-01-31T20:00:00</CreDtTm></GrpHdr>
    <Ntfctn><Id>1</Id><Acct><Id><Othr><Id>5050-1055</Id></Othr></Id></Acct>${entries}
    </Ntfctn>
  </BkToCstmrDbtCdtNtfctn>
</Document>
`;
