import { servedWords } from '../liquidation';
import type { Tongue } from '../tongue';
import { textOf, type DutyLike, type SayDuty } from './say';

const kronor = ({ kronor: say }: Tongue, ore: unknown): string => say(typeof ore === 'number' ? ore : 0);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : []);

/** To whom the archive is to go, and who supervises it, as far as either is known. */
const archived = ({ t }: Tongue, { about }: DutyLike): string => {
  const [keeper, supervisor] = [textOf(about['keeper']), textOf(about['supervisor'])];
  if (keeper !== '') return t(` till ${keeper}`, ` to ${keeper}`);
  return supervisor === '' ? '' : t(` (tillsyn: ${supervisor})`, ` (supervised by ${supervisor})`);
};

/** What a liquidation owes until what is left is with the members. */
const money: Record<string, SayDuty> = {
  'liquidation-inventory': ({ t }) => [
    t('inventera vad förbundet äger, är skyldigt och har på kontot', 'record what the förbund owns, owes and holds'),
    t('Ingen vet vad som ska betalas, avyttras och skiftas.', 'Nobody knows what is to be paid, sold and distributed.'),
    t('inventera tillgångar och skulder', 'record assets and debts'),
  ],
  'liquidation-debts': (tongue, { about }) => [
    about['left'] === 0
      ? tongue.t('förklara skulderna betalda', 'declare the debts paid')
      : tongue.t(
          `betala skulderna (${kronor(tongue, about['leftOre'])} återstår)`,
          `pay the debts (${kronor(tongue, about['leftOre'])} left)`,
        ),
    tongue.t(
      'Tillgångarna får inte skiftas förrän skulderna är betalda.',
      'Assets may not be distributed until the debts are paid.',
    ),
    about['left'] === 0
      ? tongue.t('förklara skulderna betalda', 'declare the debts paid')
      : tongue.t('betala skulderna', 'pay the debts'),
  ],
  'liquidation-sale': ({ t }, { about }) => [
    about['left'] === 0
      ? t('förklara egendomen avyttrad', 'declare the property sold')
      : t(`avyttra egendomen (${textOf(about['left'])} återstår)`, `sell the property (${textOf(about['left'])} left)`),
    t(
      'Tillgångarna får inte skiftas förrän egendomen är avyttrad.',
      'Assets may not be distributed until the property is sold.',
    ),
    about['left'] === 0
      ? t('förklara egendomen avyttrad', 'declare the property sold')
      : t('avyttra egendomen', 'sell the property'),
  ],
  'liquidation-shortfall': (tongue, { about }) => [
    tongue.t(
      `betala ${kronor(tongue, about['leftOre'])} av bristen i likvidationen`,
      `pay ${kronor(tongue, about['leftOre'])} of the shortfall in the liquidation`,
    ),
    tongue.t(
      'Förbundet kan inte betala sina skulder. Betalningen visas som försenad.',
      'The förbund cannot pay its debts. The payment is shown as overdue.',
    ),
    tongue.t(`betala ${kronor(tongue, about['leftOre'])}`, `pay ${kronor(tongue, about['leftOre'])}`),
  ],
  'liquidation-distribution': (tongue, { about }) => [
    tongue.t(
      `skifta ${kronor(tongue, about['heldOre'])} mellan medlemmarna`,
      `distribute ${kronor(tongue, about['heldOre'])} among the members`,
    ),
    tongue.t('Medlemmarna har inte fått sina andelar.', 'The members have not received their shares.'),
    tongue.t('skifta det som är kvar', 'distribute what is left'),
  ],
  'liquidation-payout': ({ t, list, member }, { about }) => {
    const owing = list(texts(about['owing']).map(member));
    return [
      t(`betala ut andelarna till ${owing}`, `pay out the shares to ${owing}`),
      t('Medlemmarna har inte fått sina andelar.', 'The members have not received their shares.'),
      t('betala ut andelarna', 'pay out the shares'),
    ];
  },
};

/** What a liquidation owes, and what it waits for. */
export const liquidationDuties: Record<string, SayDuty> = {
  ...money,
  'final-accounts': ({ t }, { about }) => [
    about['drafted'] === true
      ? t('avge slutredovisningen', 'adopt the final accounts')
      : t('upprätta slutredovisningen', 'draw up the final accounts'),
    t(
      'Medlemmarna kan inte delges, och förbundet kan inte upplösas.',
      'The members cannot be served, and the förbund cannot be dissolved.',
    ),
  ],
  service: ({ t, list, lang, member }, { about }) => {
    const who = member(textOf(about['member']));
    const what = list(texts(about['lacks']).map((one) => servedWords(one, lang)));
    return [
      t(`delge ${who} ${what}`, `serve ${who} with ${what}`),
      t(
        'Förbundet är upplöst först när alla medlemmar är delgivna.',
        'The förbund is dissolved only when all members have been served.',
      ),
      t(`delge ${who}`, `serve ${who}`),
    ];
  },
  'archive-keeper': (tongue, duty) => [
    tongue.t(
      `besluta vem som ska ta över arkivet${archived(tongue, duty)}`,
      `decide who is to keep the archive${archived(tongue, duty)}`,
    ),
    tongue.t(
      'Arkivet kan inte överlämnas, och efter upplösningen finns ingen styrelse som kan besluta.',
      'The archive cannot be handed over, and after the dissolution there is no board to decide.',
    ),
    tongue.t('besluta vem som tar över arkivet', 'decide who keeps the archive'),
  ],
  archive: (tongue, duty) => [
    tongue.t(`överlämna arkivet${archived(tongue, duty)}`, `hand over the archive${archived(tongue, duty)}`),
    tongue.t(
      'Allmänna handlingar saknar arkivmyndighet. Ordföranden och kansliet får veta det.',
      'Public records have no archive authority. The chair and the office are told.',
    ),
    tongue.t('överlämna arkivet', 'hand over the archive'),
  ],
  'liquidation-year': ({ t }) => [
    t('se över hur långt likvidationen har kommit', 'review how far the liquidation has come'),
    t('Lagen anger ingen sista dag.', 'The Act gives no last day.'),
  ],
  'claim-time': ({ t, date }, { about }) => [
    t('avsluta likvidationen', 'close the liquidation'),
    t(
      `Det som kommer fram senast ${date(textOf(about['until']))} återupptar den.`,
      `What appears by ${date(textOf(about['until']))} reopens it.`,
    ),
  ],
};
