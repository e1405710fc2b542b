import type { CharterVersion } from '../charter/charter';
import type { FormationState, Started, Text } from './state';

/** The text in force: the latest version there is. */
export function textInForce(state: Started): Text {
  return state.texts.at(-1) ?? { charter: state.plan.charter, origin: 'DRAFT' };
}

export function currentText(state: FormationState): CharterVersion | undefined {
  return state.status === 'STARTED' ? textInForce(state).charter : undefined;
}

export const versionOf = (state: Started, version: number): Text | undefined =>
  state.texts.find(({ charter }) => charter.version === version);

/** The day the first text went out; nothing can be decided on before it. */
export const sentOutOn = (state: Started): string | undefined =>
  state.texts.find((text) => text.sentOutOn !== undefined)?.sentOutOn;

/** The first version whose wordings no person has chosen between yet. */
export const unsettledFrom = (state: Started): number =>
  state.texts.findLast(({ origin }) => origin === 'CONSOLIDATED')?.charter.version ??
  state.texts[0]?.charter.version ??
  1;

export const hashOf = (charter: CharterVersion, paragraph: string): string | undefined =>
  charter.paragraphs.find(({ number }) => number === paragraph)?.hash;

/** The first day somebody can have decided on the text: a later version is known from the day it was sent out. */
export const existsFrom = ({ charter, origin, sentOutOn: out }: Text): string =>
  (origin === 'DRAFT' ? undefined : out) ?? charter.datedOn;
