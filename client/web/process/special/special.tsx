import type { Page } from '../../page';
import type { FoundProcess } from '../read';
import { budgetParts } from './budget';
import { contributionsParts } from './contributions';
import { disputeParts } from './dispute';
import { followUpParts } from './follow-up';
import { insatsParts } from './insats';
import { liquidationParts } from './liquidation';
import { mandatesParts } from './mandates';
import type { Special } from './parts';
import { trialParts } from './trial';
import { withdrawalParts } from './withdrawal';
import { yearEndParts } from './year-end';

type Parts = (page: Page, found: FoundProcess) => Special;

const kinds: Readonly<Record<string, Parts>> = {
  budget: budgetParts,
  contributions: contributionsParts,
  'follow-up': followUpParts,
  'year-end': yearEndParts,
  insats: insatsParts,
  withdrawal: withdrawalParts,
  liquidation: liquidationParts,
  dispute: disputeParts,
  trial: trialParts,
  board: mandatesParts,
  auditors: mandatesParts,
};

/** What the page of a kind has of its own; nothing where the kind is of no special look. */
export function specialParts(page: Page, found: FoundProcess): Special {
  const { kind } = found.row;
  const parts = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return parts?.(page, found) ?? { facts: null, parts: null };
}
