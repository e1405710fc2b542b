import { SaxesParser, type SaxesTagNS } from 'saxes';
import { BankFileError } from '../bank-row';

/** What a reader of XML is told, by the path of local names below the root: "BkToCstmrDbtCdtNtfctn/Ntfctn/Ntry". */
export interface Listening {
  root: (name: string, namespace: string) => void;
  opened: (path: string, line: number) => void;
  /** Text and currency of the element that ends. */
  closed: (path: string, text: string, currency: string | undefined) => void;
}

interface Open {
  path: string;
  text: string;
  currency: string | undefined;
}

/** Reads XML piece by piece and keeps nothing of it. Fails: BAD_XML, TRUNCATED, DECLARED_ENCODING. */
export async function eachElement(text: AsyncIterable<string>, listening: Listening): Promise<void> {
  const parser = new SaxesParser({ xmlns: true });
  listen(parser, listening);
  for await (const piece of text) parser.write(piece);
  parser.on('error', () => {
    throw new BankFileError([{ code: 'TRUNCATED', line: parser.line }]);
  });
  parser.close();
}

type Parser = SaxesParser<{ xmlns: true }>;

function listen(parser: Parser, listening: Listening): void {
  const open: Open[] = [];
  parser.on('error', () => {
    throw new BankFileError([{ code: 'BAD_XML', line: parser.line }]);
  });
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^utf-?8$/i.test(encoding)) throw new BankFileError([{ code: 'DECLARED_ENCODING', line: 1, given: encoding }]);
  });
  parser.on('opentag', (tag) => begin(parser, tag, { open, listening }));
  parser.on('text', (piece) => {
    const last = open.at(-1);
    if (last) last.text += piece;
  });
  parser.on('closetag', () => {
    const last = open.pop();
    if (last && open.length > 0) listening.closed(last.path, last.text.trim(), last.currency);
  });
}

function begin(
  parser: Parser,
  { local, uri, attributes }: SaxesTagNS,
  { open, listening }: { open: Open[]; listening: Listening },
): void {
  const above = open.at(-1);
  const path = open.length < 2 ? (above ? local : '') : `${above?.path ?? ''}/${local}`;
  open.push({ path, text: '', currency: attributes['Ccy']?.value });
  if (above) listening.opened(path, parser.line);
  else listening.root(local, uri);
}
