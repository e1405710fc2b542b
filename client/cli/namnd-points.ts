import type { NamndPart } from '../../domain/trial/commands';
import { UsageError } from './failures';
import { flagOf, Given } from './given';
import { dueIn, orderKindIn } from './order-typed';

/** Every point that was typed, each under an option of its own, in this order. Wrong use: none. */
export function pointsOf(given: Given): NamndPart[] {
  const points = [...requested(given), ...urged(given), ...copied(given), ...measured(given), ...directed(given)];
  if (points.length > 0) return points;
  throw new UsageError(
    'Ange minst en punkt: --request, --urge, --copy, --measure eller --direction.',
    'Give at least one point: --request, --urge, --copy, --measure or --direction.',
  );
}

function requested(given: Given): NamndPart[] {
  const until = given.date('request');
  return until === undefined ? [] : [{ kind: 'REQUEST_EXTENSION', until }];
}

/** "negotiate@start-1=övergången": what, by when, about what. */
const urged = (given: Given): NamndPart[] =>
  typedIn(given, 'urge').map(([left, subject]) => {
    const [what, due = ''] = left.split('@');
    return { kind: 'URGE', what: orderKindIn(what, '--urge'), subject, due: dueIn(due, '--urge') };
  });

/** "LAN=skrivelsen": to whom, and what. */
const copied = (given: Given): NamndPart[] =>
  typedIn(given, 'copy').map(([to, subject]) => ({
    kind: 'SEND_COPY',
    to: to.split(',').map((one) => one.trim()),
    subject,
  }));

/** "2005-12-31=medel till Fyren": until which day it holds, and what. */
const measured = (given: Given): NamndPart[] =>
  typedIn(given, 'measure').map(([day, subject]) => {
    const until = new Given([], { measure: day }).date('measure') ?? day;
    return { kind: 'MEASURE', subject, until };
  });

const directed = (given: Given): NamndPart[] =>
  given.list('direction').map((subject) => ({ kind: 'DIRECTION', subject }));

const examples: Readonly<Record<string, string>> = {
  urge: 'negotiate@end=övergången',
  copy: 'LAN=skrivelsen',
  measure: '2005-12-31=medel till insatsen',
};

/** Two points may be alike but for their subject, so a name may come twice. */
const typedIn = (given: Given, name: string): [left: string, subject: string][] =>
  given.list(name).map((typed) => {
    const [, left = '', subject = ''] = /^([^=]+)=([^]+)$/u.exec(typed.trim()) ?? [];
    if (left !== '' && subject.trim() !== '') return [left.trim(), subject.trim()];
    const [flag, example = ''] = [flagOf(name), examples[name]];
    throw new UsageError(
      `${flag} ska vara t.ex. "${example}", inte "${typed}".`,
      `${flag} must be such as "${example}", not "${typed}".`,
    );
  });
