import type { CharterView } from '../../../domain/forbund/view/charter-view';
import { changedTermsLines } from '../../words/changed-terms';
import { sentences, type Tongue } from '../../words/tongue';
import type { Page } from '../page';

interface Part {
  page: Page;
  tongue: Tongue;
}

/** What the members are deciding on, or have decided for a day to come: who has, and who has not. */
export const CharterAhead = ({ page: { t }, tongue, ahead }: Part & Pick<CharterView, 'ahead'>) => {
  if (ahead.length === 0) return null;
  return (
    <>
      <h3 class="part">{t('Ändring som inte gäller än', 'A change that does not hold yet')}</h3>
      <ul>
        {ahead.map((one) => (
          <li>
            {sentences(
              holdsWords(tongue, one),
              decidedWords(tongue, one),
              ...changedTermsLines(tongue, one.terms ?? {}),
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

function holdsWords({ t, date }: Tongue, { version, from, missing }: CharterView['ahead'][number]): string {
  const [sv, en] =
    missing.length > 0 ? [' när alla har beslutat detsamma', ' when all have decided the same'] : ['', ''];
  return from === undefined
    ? t(`Version ${version} gäller${sv}.`, `Version ${version} holds${en}.`)
    : t(`Version ${version} gäller från ${date(from)}${sv}.`, `Version ${version} holds from ${date(from)}${en}.`);
}

function decidedWords({ t, list, member }: Tongue, { decided, missing }: CharterView['ahead'][number]): string {
  if (missing.length === 0) return t('Alla medlemmar har beslutat den.', 'All members have decided it.');
  return t(
    `Beslutad av ${list(decided.map(member))}. Beslut saknas från ${list(missing.map(member))}.`,
    `Decided by ${list(decided.map(member))}. Decisions are missing from ${list(missing.map(member))}.`,
  );
}

/** What changed with each text, the last one first. */
export const CharterChanges = ({ page: { t }, tongue, changes }: Part & Pick<CharterView, 'changes'>) => {
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{t('Alla ändringar', 'All changes')}</summary>
      <ul>
        {changes.map(({ version, from, terms = {} }) => (
          <li>
            {sentences(
              tongue.t(
                `Version ${version} från ${tongue.date(from)}.`,
                `Version ${version} from ${tongue.date(from)}.`,
              ),
              ...changedTermsLines(tongue, terms),
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
