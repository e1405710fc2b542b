import { manyLines, oneLine, type Page } from './page';

const WIDTH = 72;
const LABEL = 19;

/** A page as plain text, 72 columns, the same in the same order as the HTML. */
export function asText(page: Page): string {
  const { heading, news, body, wordings, answer, link, facts, foot } = page;
  const blocks = [
    `${wrap(heading.toLocaleUpperCase('sv'))}\n${wrap(news)}`,
    ...body.map((paragraph) => wrap(paragraph)),
    ...wordings.map(({ title, text }) => quote(title, text)),
    ...(answer ? [`${wrap(answer.title)}:\n${wrap(answer.how)}`] : []),
    ...(answer && answer.lines.length > 0 ? [answer.lines.map((line) => wrap(line, 4, 8)).join('\n')] : []),
    `${wrap(link.label)}:\n${link.url}`,
    facts.map(([label, value]) => fact(label, value)).join('\n'),
    foot
      .slice(0, -1)
      .map((line) => wrap(line))
      .join('\n'),
  ];
  const last = wrap(foot.at(-1) ?? '');
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n\n--\n${last}\n`.replaceAll('\u00a0', ' ');
}

const quote = (title: string, text: string): string =>
  [
    wrap(title, 4),
    ...manyLines(text)
      .split('\n')
      .map((line) => wrap(line, 4)),
  ].join('\n');

function fact(label: string, value: string): string {
  const lines = wrap(value, LABEL);
  const head = `${oneLine(label)}:`.padEnd(LABEL);
  return head.length > LABEL ? `${head}\n${lines}` : head + lines.slice(LABEL);
}

/** Breaks at spaces, never inside a word nor at a no-break space; later lines may be indented more. */
function wrap(text: string, indent = 0, hanging = indent): string {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let empty = true;
  for (const word of oneLine(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      [line, empty] = [' '.repeat(hanging), true];
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n').replace(/^\s+$/, '');
}
