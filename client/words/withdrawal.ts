import type { Instruction } from '../../domain/law/instructions';
import type { Hindrance } from '../../domain/withdrawal/continuation';
import { sideWords } from './refusals/mandates';
import type { Tongue } from './tongue';

/** Why a state member is not as free to leave as the others, where its instruction says so. */
const instructionWords = ({ t }: Pick<Tongue, 't'>, { authority, sfs, paragraph }: Instruction): string =>
  t(
    `Enligt förordningen (${sfs}) med instruktion för ${authority} ska myndigheten delta (${paragraph}). Vad uppsägningen leder till följer ändå av förbundsordningen.`,
    `The ordinance (${sfs}) with instructions for ${authority} obliges it to take part (${paragraph}). What the notice leads to is for the charter to say all the same.`,
  );

/** What only a warning of the law's silence can be said of: the instructions of the time are not known to say it. */
export const stateMemberWords = ({ t }: Pick<Tongue, 't'>, instruction: Instruction | undefined): string =>
  instruction
    ? instructionWords({ t }, instruction)
    : t(
        'Medlemmen är en statlig myndighet. Kontrollera om dess instruktion låter den lämna förbundet. Vad uppsägningen leder till följer av förbundsordningen.',
        'The member is a state authority. Check whether its instruction lets it leave. What the notice leads to is for the charter to say.',
      );

/** Why the förbund cannot go on without the member. */
export function hindranceWords(
  tongue: Tongue,
  hindrance: Hindrance,
  { version, sides }: { version: number; sides: readonly string[] },
): string {
  if (hindrance === 'CHARTER_DISSOLVES') {
    return tongue.t(
      `Enligt förbundsordningen, version ${version}, upplöses förbundet när en medlem har lämnat det.`,
      `Under the charter, version ${version}, the förbund is dissolved when a member has left it.`,
    );
  }
  const lost = tongue.list(sides.map((side) => sideWords(tongue, side)));
  return tongue.t(
    `Förbundet kan inte bestå: det skulle sakna ${lost || 'en part'} (3\u00a0§ lagen).`,
    `The förbund cannot continue: it would lack ${lost || 'a party'} (3\u00a0§ of the Act).`,
  );
}
