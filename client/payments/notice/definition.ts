import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { groupedReference } from '../../../domain/contributions/reference';
import { claimOn, groundsOf } from '../../../domain/contributions/due-days';
import { actNamed } from '../../mail/matter';
import { oneLine } from '../../mail/page';
import { formatDate } from '../../words/dates';
import { groundWords } from '../../words/grounds';
import { formatKronor } from '../../words/money';
import { instalmentWords, noticeWords } from '../../words/payment-notice';
import type { PaymentNotice } from './notice';

const ink = '#15211f';
const soft = '#4b5a57';
const rule = '#d3dad9';
const accent = '#0b5563';
const warning = '#8f1d14';

/** A payment notice as pdfmake sets it: one page of A4, the same for the same facts on any day. */
export function noticeDefinition(notice: PaymentNotice): TDocumentDefinitions {
  const words = noticeWords(notice.lang);
  return {
    info: {
      title: `${words.title} ${notice.reference}`,
      author: oneLine(notice.forbund),
      creator: 'forbund',
      producer: 'forbund',
      // A file that is made again must be the same file: its day is the one it is about.
      creationDate: new Date(`${notice.dueOn}T00:00:00Z`),
    },
    language: notice.lang === 'sv' ? 'sv-SE' : 'en-GB',
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: [56, 56, 56, 56],
    defaultStyle: { font: 'Roboto', fontSize: 11, color: ink, lineHeight: 1.3 },
    content: [heading(notice), ...exercise(notice), facts(notice), slip(notice), how(notice)],
  };
}

type Words = ReturnType<typeof noticeWords>;

const heading = ({ forbund, payer, payerNumber, lang }: PaymentNotice): Content => {
  const words = noticeWords(lang);
  return [
    {
      columns: [
        { text: oneLine(forbund), fontSize: 13, bold: true, width: '*' },
        { text: words.title, fontSize: 13, color: soft, alignment: 'right', width: 140 },
      ],
      columnGap: 24,
    },
    line(515 - 32, 8, 28),
    { text: words.payer, color: soft, fontSize: 9.5 },
    { text: oneLine(payer), fontSize: 20, bold: true, lineHeight: 1.15 },
    { text: payerNumber ?? ' ', color: soft, margin: [0, 2, 0, 20] },
  ];
};

const exercise = ({ exercise: is, lang }: PaymentNotice): Content[] =>
  is ? [{ text: noticeWords(lang).exercise, bold: true, fontSize: 14, color: warning, margin: [0, 0, 0, 16] }] : [];

function facts(notice: PaymentNotice): Content {
  const { lang, instalment, year, ore, paidOre, stream } = notice;
  const words = noticeWords(lang);
  const rows: [string, string][] = [
    [words.about, instalmentWords({ year, ...instalment }, lang)],
    ...(paidOre > 0
      ? ([
          [words.whole, formatKronor(ore, lang)],
          [words.paid, formatKronor(paidOre, lang)],
        ] as [string, string][])
      : []),
    [words.ground, actNamed(groundWords(claimOn(groundsOf[instalment.rule]), instalment.movedBy, lang))],
    [words.process, stream],
  ];
  return {
    table: { widths: [110, '*'], body: rows.map(([label, value]) => [{ text: label, color: soft }, value]) },
    layout: {
      hLineWidth: () => 0.75,
      vLineWidth: () => 0,
      hLineColor: () => rule,
      paddingLeft: () => 0,
      paddingTop: () => 7,
      paddingBottom: () => 7,
    },
    margin: [0, 0, 0, 30],
  };
}

/** What is typed into the bank, kept together and large. */
function slip(notice: PaymentNotice): Content {
  const { lang, ore, paidOre, dueOn, account, reference, forbund } = notice;
  const words = noticeWords(lang);
  const amount = formatKronor(ore - paidOre, lang);
  const left = [
    ...fact(words.amount, amount, amount.length > 14 ? 17 : 26),
    ...fact(words.reference, groupedReference(reference), 17),
  ];
  const right = [
    ...fact(words.dueOn, formatDate(dueOn, lang), 15),
    ...fact(words.account, account === undefined ? words.noAccount : oneLine(account), 13),
    ...fact(words.payee, oneLine(forbund), 11),
  ];
  return {
    table: { widths: ['*', 190], body: [[{ stack: left }, { stack: right }]] },
    layout: {
      hLineWidth: () => 1.25,
      vLineWidth: (column) => (column === 1 ? 0 : 1.25),
      hLineColor: () => accent,
      vLineColor: () => accent,
      paddingLeft: () => 16,
      paddingRight: () => 12,
      paddingTop: () => 14,
      paddingBottom: () => 4,
    },
    unbreakable: true,
    margin: [0, 0, 0, 22],
  };
}

const fact = (label: string, value: string, fontSize: number): Content[] => [
  { text: label, color: soft, fontSize: 9.5 },
  { text: value, bold: true, fontSize, lineHeight: 1.15, margin: [0, 0, 0, 12] },
];

const how = ({ lang }: PaymentNotice): Content => {
  const { how: first, one }: Words = noticeWords(lang);
  return { stack: [first, { text: one, margin: [0, 6, 0, 0] }], color: soft, fontSize: 10 };
};

const line = (width: number, above: number, below: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 1.25, lineColor: accent }],
  margin: [0, above, 0, below],
});
