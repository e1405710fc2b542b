import type { CivilDate } from '../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { BankRow } from '../bank-row';
import { kronorOfXml } from '../kronor';
import { bareReference, checkCurrency, checkedDay, checkedOre, organisationDigits, type Checking } from '../row-checks';

/** Values by path below the entry, or below one of its transactions, in the order of the file. */
export type Leaves = Map<string, Leaf[]>;

export interface Leaf {
  value: string;
  /** Of an amount. */
  currency: string | undefined;
}

/** Ntry: what the bank booked, and the transactions it is the sum of. */
export interface CamtEntry {
  line: number;
  leaves: Leaves;
  details: Leaves[];
}

export const emptyEntry = (line: number): CamtEntry => ({ line, leaves: new Map(), details: [] });

const first = (leaves: Leaves, ...paths: readonly string[]): string | undefined =>
  paths.flatMap((path) => leaves.get(path) ?? [])[0]?.value;

/** Adds an entry's payments to the sheet: one a transaction, or one for the whole where the file tells no more. */
export function rowsOf(entry: CamtEntry, checking: Checking): void {
  const { leaves, line } = entry;
  const direction = first(leaves, 'CdtDbtInd') ?? '';
  if (direction !== 'CRDT' && direction !== 'DBIT') {
    checking.sheet.problem({ code: 'BAD_DIRECTION', line, given: direction });
    return;
  }
  const ore = amountOf(leaves, checking);
  const bookedOn = checkedDay(checking, bookingDay(leaves));
  if (ore !== undefined && bookedOn !== undefined) place(entry, checking, { ore, bookedOn });
}

function place(entry: CamtEntry, { sheet, ...checking }: Checking, booked: Booked): void {
  const { leaves, line } = entry;
  const comesIn = first(leaves, 'CdtDbtInd') === 'CRDT' && (first(leaves, 'Sts/Cd', 'Sts') ?? 'BOOK') === 'BOOK';
  // The bank has taken a payment back, or paid back what it drew: no money of a member's, and for a person to see.
  if (first(leaves, 'RvslInd') === 'true') sheet.remarks.push({ code: 'REVERSED', line, ...booked });
  else if (comesIn) parts(entry, { sheet, ...checking }, booked);
  else sheet.passedOver += 1;
}

interface Booked {
  ore: number;
  bookedOn: CivilDate;
}

function parts(entry: CamtEntry, checking: Checking, booked: Booked): void {
  const { details, line } = entry;
  if (details.length < 2) {
    const alone: Leaves = details[0] ?? new Map<string, Leaf[]>();
    add(checking, { ...entry, details: alone }, booked);
    return;
  }
  const amounts = details.map((one) => amountOf(one, checking) ?? NaN);
  const sum = amounts.reduce((total, ore) => total + ore, 0);
  if (sum !== booked.ore) {
    if (!Number.isNaN(sum)) checking.sheet.problem({ code: 'SUM_DIFFERS', line });
    return;
  }
  details.forEach((one, nth) => add(checking, { ...entry, details: one, nth }, { ...booked, ore: amounts[nth] ?? 0 }));
}

function amountOf(leaves: Leaves, checking: Checking): number | undefined {
  const [found = nothing] = [...(leaves.get('Amt') ?? []), ...(leaves.get('AmtDtls/TxAmt/Amt') ?? [])];
  checkCurrency(checking, found.currency ?? '');
  return checkedOre(checking, kronorOfXml(found.value), found.value);
}

const nothing: Leaf = { value: '', currency: undefined };

/** A time with a zone is an instant: which day it is in Stockholm may not be the day that is written. */
function bookingDay(leaves: Leaves): string {
  const day = first(leaves, 'BookgDt/Dt');
  const time = first(leaves, 'BookgDt/DtTm') ?? '';
  if (day !== undefined) return day.slice(0, 10);
  const instant = /(Z|[+-]\d\d:\d\d)$/.test(time) ? Date.parse(time) : NaN;
  return Number.isNaN(instant) ? time.slice(0, 10) : civilDateAt(instant);
}

interface Part {
  line: number;
  leaves: Leaves;
  details: Leaves;
  /** Its place among several. */
  nth?: number;
}

function add({ sheet }: Checking, part: Part, booked: Booked): void {
  const { line, details } = part;
  const references = referencesOf(details);
  if (references.length > 1) {
    sheet.remarks.push({ code: 'SEVERAL_REFERENCES', line, ...booked, given: references.join(', ') });
  }
  const organisation = organisationDigits(
    first(details, 'RltdPties/Dbtr/Id/OrgId/Othr/Id', 'RltdPties/Dbtr/Pty/Id/OrgId/Othr/Id'),
  );
  const [reference] = references;
  const named = bankReferenceOf(part);
  sheet.rows.push({
    line,
    ...booked,
    ...named,
    ...(reference !== undefined && references.length === 1 && { reference }),
    ...(organisation !== undefined && { organisation }),
    also: named.bankReference === undefined ? alsoOf(part) : [],
  });
}

/** A payer who puts the number in the message meant the same; one that covers several is for a person to divide. */
function referencesOf(details: Leaves): string[] {
  const structured = (details.get('RmtInf/Strd/CdtrRefInf/Ref') ?? []).flatMap(
    ({ value }) => bareReference(value) ?? [],
  );
  if (structured.length > 0) return [...new Set(structured)];
  const message = bareReference(first(details, 'RmtInf/Ustrd'));
  return message !== undefined && /^\d{2,25}$/.test(message) ? [message] : [];
}

/** The transaction's own, else the entry's, which several transactions share. */
function bankReferenceOf({ leaves, details, nth }: Part): Pick<BankRow, 'bankReference'> {
  const own = first(details, 'Refs/AcctSvcrRef');
  if (own !== undefined && own !== first(leaves, 'AcctSvcrRef')) return { bankReference: own };
  const shared = first(leaves, 'AcctSvcrRef') ?? own;
  if (shared === undefined) return {};
  return { bankReference: nth === undefined ? shared : `${shared}/${nth + 1}` };
}

/** NtryRef is a running number in many banks' files, so it tells rows apart but names none. */
const alsoOf = ({ leaves, details, nth }: Part): string[] => [
  first(leaves, 'NtryRef') ?? '',
  String(nth ?? 0),
  ...['Refs/EndToEndId', 'Refs/TxId', 'Refs/InstrId'].map((path) => first(details, path) ?? ''),
];
