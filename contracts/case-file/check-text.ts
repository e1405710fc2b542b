import type { CaseFile } from './case-file';
import { problem, type CaseProblem } from './problem';

export function textIsThere({ charter }: CaseFile): CaseProblem[] {
  const paragraphs = charter.paragraphs ?? [];
  if (paragraphs.length === 0) return [problem('NO_TEXT', ['charter'], 'the charter has no text')];
  const numbers = paragraphs.map(({ number }) => number);
  const at = (index: number): (string | number)[] => ['charter', 'paragraphs', index];
  return [
    ...paragraphs.flatMap(({ number, text }, index) =>
      text.trim() === '' ? [problem('NO_TEXT', at(index), `§ ${number} of the charter has no text`)] : [],
    ),
    ...numbers.flatMap((number, index) =>
      numbers.indexOf(number) === index ? [] : [problem('PARAGRAPH_TWICE', at(index), `§ ${number} stands twice`)],
    ),
    ...(numbers.includes(charter.formationParagraph)
      ? []
      : [
          problem(
            'NO_FORMATION_PARAGRAPH',
            ['charter', 'formationParagraph'],
            `the text has no § ${charter.formationParagraph}`,
          ),
        ]),
  ];
}
