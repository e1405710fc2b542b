import { raw } from 'hono/html';
import { formatDate } from '../words/dates';
import { indexWords } from '../words/export-index';
import { processTitle } from '../words/processes';
import { formatSize } from '../words/size';
import type { Language } from '../words/tongue';
import type { At } from './document-files';
import type { Dossier, Part } from './part';

const style = `body { font: 16px/1.5 system-ui, sans-serif; color: #15211f; max-width: 72rem; margin: 2rem auto; padding: 0 1.25rem; }
h1 { line-height: 1.2; } h2 { margin-top: 2.5rem; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-top: 1px solid #d3dad9; }
code, pre { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; } pre { background: #f4f6f6; padding: .8rem 1rem; white-space: pre-wrap; }
a { color: #0b5563; } .warn { color: #8f1d14; font-weight: 600; }`;

interface Props {
  dossier: Dossier;
  pdf: string;
}

/** The page that shows a package to whoever opens it, in both languages, with nothing from anywhere else. */
export const indexPage = (props: Props): string => `${String(<Index {...props} />)}\n`;

const Index = ({ dossier, pdf }: Props) => (
  <>
    {raw('<!doctype html>')}
    <html lang={dossier.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{dossier.name}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <h1>{dossier.name}</h1>
        <Prose dossier={dossier} pdf={pdf} lang="sv" />
        <Prose dossier={dossier} pdf={pdf} lang="en" />
        <Processes parts={dossier.parts} />
        <Documents dossier={dossier} />
        <Texts dossier={dossier} />
      </body>
    </html>
  </>
);

const Prose = ({ dossier, pdf, lang }: Props & { lang: Language }) => {
  const words = indexWords(lang);
  const broken = dossier.parts.filter(({ chained }) => chained.broken !== undefined);
  return (
    <section lang={lang}>
      <h2>{words.title}</h2>
      {dossier.exercise ? <p class="warn">{words.exercise}</p> : null}
      {broken.map(({ no, chained }) => (
        <p class="warn">{words.broken(no, chained.broken ?? 0)}</p>
      ))}
      <p>
        {words.whole} <a href={pdf}>{pdf}</a>.
      </p>
      <ul>
        {words.folders.map(([path, says]) => (
          <li>
            <code>{path}</code>: {says}
          </li>
        ))}
      </ul>
      <h3>{words.people}</h3>
      <p>{words.noPeople}</p>
      <h3>{words.prove}</h3>
      <p>{words.sums}</p>
      <pre>sha256sum -c SHA256SUMS</pre>
      <p>{words.chain}</p>
      <pre>sh 2-journal/verify.sh</pre>
      <p>{words.line}</p>
      <pre>{words.shape}</pre>
      {words.rules.map((rule) => (
        <p>{rule}</p>
      ))}
    </section>
  );
};

/** "Ärende / Process": headings of what is the same in both languages. */
const Head = ({ columns }: { columns: readonly string[] }) => (
  <thead>
    <tr>
      {columns.map((column) => (
        <th scope="col">{column}</th>
      ))}
    </tr>
  </thead>
);

const Processes = ({ parts }: { parts: readonly Part[] }) => (
  <>
    <h2>Ärenden / Processes</h2>
    <table>
      <Head columns={['Nr / No.', 'Ärende / Process', 'Tid / Time', 'Journal', 'Mejl / Mails']} />
      <tbody>
        {parts.map(({ no, row, names, days, journal, chained, mails, mailFile }) => (
          <tr id={`process-${no}`}>
            <td>{no}</td>
            <td>{bothTitles(row.stream, names)}</td>
            <td>
              {formatDate(days.first, 'sv')} – {formatDate(days.last, 'sv')}
            </td>
            <td>
              <a href={journal.path}>{journal.path}</a> ({chained.events})
              <br />
              <code>{chained.head}</code>
            </td>
            <td>{mailFile ? <Mailed path={mailFile.path} count={mails.length} /> : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

const Mailed = ({ path, count }: { path: string; count: number }) => (
  <>
    <a href={path}>{path}</a> ({count})
  </>
);

function bothTitles(stream: string, { memberName }: Part['names']): string {
  const [sv, en] = [processTitle(stream, 'sv', memberName), processTitle(stream, 'en', memberName)];
  return sv === en ? sv : `${sv} / ${en}`;
}

const Documents = ({ dossier: { cabinet } }: { dossier: Dossier }) => (
  <>
    <h2>Handlingar / Documents</h2>
    <table>
      <Head columns={['Nr / No.', 'Namn / Name', 'Fil / File', 'SHA-256', 'Nämns först / First named']} />
      <tbody>
        {cabinet.documents.map(({ no, name, type, path, bytes, sha256, at }) => (
          <tr>
            <td>{no}</td>
            <td>{name}</td>
            <td>
              <a href={path}>{path}</a> ({type}, {formatSize(bytes, 'sv')})
            </td>
            <td>
              <code>{sha256}</code>
            </td>
            <td>{place(at)}</td>
          </tr>
        ))}
        {cabinet.missing.map(({ sha256, at }) => (
          <tr>
            <td>–</td>
            <td class="warn">Finns inte här / Not here</td>
            <td>–</td>
            <td>
              <code>{sha256}</code>
            </td>
            <td>{place(at)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

const Texts = ({ dossier: { cabinet } }: { dossier: Dossier }) => (
  <>
    <h2>Texter / Texts</h2>
    <table>
      <Head columns={['Nr / No.', 'Fil / File', 'SHA-256', 'Nämns först / First named']} />
      <tbody>
        {cabinet.texts.map(({ no, path, characters, sha256, at }) => (
          <tr>
            <td>{no}</td>
            <td>
              <a href={path}>{path}</a> ({characters} tecken / characters)
            </td>
            <td>
              <code>{sha256}</code>
            </td>
            <td>{place(at)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

/** "2:14": number of the process, and of its event. */
const place = ({ process, event }: At) => (
  <a href={`#process-${process}`}>{event === undefined ? `${process}` : `${process}:${event}`}</a>
);
