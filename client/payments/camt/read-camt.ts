import { BankFileError } from '../bank-row';
import type { Reading } from '../csv/read-csv';
import { eachElement } from './elements';
import { emptyEntry, rowsOf, type CamtEntry, type Leaf, type Leaves } from './entry';

const entryPath = 'BkToCstmrDbtCdtNtfctn/Ntfctn/Ntry';
const detailsPath = `${entryPath}/NtryDtls/TxDtls`;

/** Booked payments in of a camt.054, whatever its version: the parts that are read are the same in .02 and .08. */
export async function readCamt(text: AsyncIterable<string>, { sheet, today }: Reading): Promise<void> {
  const open: { entry?: CamtEntry | undefined; details?: Leaves | undefined } = {};
  await eachElement(text, {
    root: mustBeCamt,
    opened(path, line) {
      if (path === entryPath) open.entry = emptyEntry(line);
      else if (path === detailsPath) open.details = new Map();
    },
    closed(path, value, currency) {
      if (!open.entry) return;
      if (path === entryPath) {
        rowsOf(open.entry, { sheet, today, line: open.entry.line });
        open.entry = undefined;
      } else if (path === detailsPath) {
        open.entry.details.push(open.details ?? new Map<string, Leaf[]>());
        open.details = undefined;
      } else if (open.details) add(open.details, path.slice(detailsPath.length + 1), { value, currency });
      else add(open.entry.leaves, path.slice(entryPath.length + 1), { value, currency });
    },
  });
}

function mustBeCamt(name: string, namespace: string): void {
  if (name === 'Document' && /^urn:iso:std:iso:20022:tech:xsd:camt\.054\.001\.\d\d$/.test(namespace)) return;
  throw new BankFileError([{ code: 'NOT_CAMT_054', given: namespace || name }]);
}

/** What a row is made of; all else, and who paid above all, is not kept for a moment. */
const wanted = new Set([
  'Amt',
  'CdtDbtInd',
  'RvslInd',
  'Sts',
  'Sts/Cd',
  'BookgDt/Dt',
  'BookgDt/DtTm',
  'AcctSvcrRef',
  'NtryRef',
  'AmtDtls/TxAmt/Amt',
  'Refs/AcctSvcrRef',
  'Refs/EndToEndId',
  'Refs/TxId',
  'Refs/InstrId',
  'RmtInf/Strd/CdtrRefInf/Ref',
  'RmtInf/Ustrd',
  'RltdPties/Dbtr/Id/OrgId/Othr/Id',
  'RltdPties/Dbtr/Pty/Id/OrgId/Othr/Id',
]);

function add(leaves: Leaves, path: string, leaf: Leaf): void {
  if (!wanted.has(path) || (leaf.value === '' && leaf.currency === undefined)) return;
  const there = leaves.get(path);
  const kept = { ...leaf, value: detached(leaf.value) };
  if (there) there.push(kept);
  else leaves.set(path, [kept]);
}

/** A piece of a text keeps all of that text in memory: of a file of a hundred thousand rows, all of the file. */
const detached = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
