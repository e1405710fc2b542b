import type { MailEffect } from '../../domain/effect';
import { isDecision } from './answers';
import type { Matter } from './matter';

type Line = 'verdict' | 'text' | 'decision' | 'changed' | 'seats' | 'total' | 'outcome';

const asked: Readonly<Record<string, readonly Line[]>> = {
  adopt: ['decision', 'changed'],
  stage: ['outcome'],
  auditors: ['seats'],
  board: ['seats'],
  'appoint-board': ['seats'],
  'appoint-auditors': ['seats'],
  'fill-vacancy': ['seats'],
  'first-budget': ['total'],
  discharge: ['verdict'],
  continuation: ['text'],
};

/** What a member's registrar copies, fills in and sends back; the office answers to itself. */
export function replyLines(matter: Matter, duty: NonNullable<MailEffect['duty']>): string[] {
  const { words, tongue, input } = matter;
  if (input.effect.to.member === 'office' || !isDecision(duty.kind)) return [];
  const special =
    duty.kind === 'confirm' ? [confirmed(matter)] : (asked[duty.kind] ?? []).map((line) => `${words[line]}:`);
  return [
    `${words.process}: ${input.matter.stream}`,
    `${words.member}: ${tongue.member(duty.owedBy)} (${duty.owedBy})`,
    `${words.bodyLine}:`,
    `${words.decidedOn}:`,
    `${words.paragraph}:`,
    ...special,
  ];
}

function confirmed({ tongue: { t, sections }, input: { effect } }: Matter): string {
  const { paragraphs, version } = effect.about;
  const named = Array.isArray(paragraphs) ? sections(paragraphs.map(String)) : '';
  const which = typeof version === 'number' ? t(` i version ${version}`, ` of version ${version}`) : '';
  return t(`Bekräftar ${named}${which} (ja eller nej):`, `Confirms ${named}${which} (yes or no):`);
}
