import type { OrderKind } from '../../../domain/trial/commands';
import { orderWords } from '../trial';
import { textOf, type SayDuty } from './say';

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : []);

/** What a trial owes, and what it waits for. */
export const trialDuties: Record<string, SayDuty> = {
  'extension-request': ({ t, date }, { about }) => [
    t(
      `låta nämnden hemställa om förlängning till ${date(textOf(about['until']))}`,
      `have the nämnd ask for an extension to ${date(textOf(about['until']))}`,
    ),
    t(
      'Huvudmännen hinner inte besluta, och försöket avslutas.',
      'The principals cannot decide in time, and the trial ends.',
    ),
    t('hemställa om förlängning', 'ask for an extension'),
  ],
  'extension-decision': (tongue, { owedBy, about }) => {
    const { t, date } = tongue;
    const until = date(textOf(about['until']));
    const body = textOf(about['body']);
    const by = body === '' ? '' : ` (${tongue.body(owedBy, body)})`;
    return [
      t(`besluta om förlängning av försöket till ${until}${by}`, `decide on extending the trial to ${until}${by}`),
      t(
        'Utan alla huvudmäns beslut avslutas försöket. En förlängning kräver att var och en har beslutat.',
        'Without the decisions of all principals the trial ends. An extension takes a decision by each of them.',
      ),
      t('besluta om förlängning', 'decide on the extension'),
    ];
  },
  'riksdag-decision': ({ t }) => [
    t('bevaka riksdagens beslut om förlängning', 'watch for the Riksdag’s decision on the extension'),
    t('Förlängningen gäller inte utan det.', 'The extension does not hold without it.'),
  ],
  'trial-minutes': ({ t }, { about }) => [
    t(
      `få nämndens beslut nr ${textOf(about['no'])} justerat`,
      `have decision no. ${textOf(about['no'])} of the nämnd approved`,
    ),
    t(
      'Beslutet går inte ut till någon förrän det är justerat.',
      'The decision goes out to nobody until it is approved.',
    ),
  ],
  'trial-order': ({ t, lang }, { about }) => {
    const what = orderWords(textOf(about['what']) as OrderKind, { lang });
    const subject = textOf(about['subject']);
    return [
      subject === '' ? what : `${what} (${subject})`,
      about['what'] === 'PREPARATION'
        ? t('Det som skulle förberedas kan då inte genomföras.', 'What was to be prepared cannot be done then.')
        : t('Det försenar det som ska följa.', 'It delays what is to follow.'),
      what,
    ];
  },
  'trial-information': ({ t, date, list, member }, { about }) => [
    t(
      `informera ${list(texts(about['owing']).map(member))} om att försöket fortsätter till ${date(textOf(about['until']))}`,
      `tell ${list(texts(about['owing']).map(member))} that the trial goes on until ${date(textOf(about['until']))}`,
    ),
    t(
      'De har fått tydligt besked om avvecklingen och vet inte vad som gäller.',
      'They were clearly told of the closure, and do not know what holds.',
    ),
    t('informera om att försöket fortsätter', 'tell those concerned that the trial goes on'),
  ],
  'trial-evaluation': ({ t }) => [
    t('avsluta utvärderingen av försöket', 'finish the evaluation of the trial'),
    t('Utvärderingen ska avslutas inom försöksperioden.', 'The evaluation must be finished inside the trial period.'),
  ],
  'enter-liquidation': ({ t }) => [
    t('låta beställarförbundet träda i likvidation', 'have the beställarförbund go into liquidation'),
    t('Tiden för dess bestånd har löpt ut.', 'Its time has run out.'),
  ],
  'trial-next': ({ t }) => [
    t('avgöra vad som följer efter försöket', 'settle what follows the trial'),
    t('Det blir ett glapp i den formaliserade samverkan.', 'There will be a gap in the formal cooperation.'),
  ],
  'trial-end-day': ({ t }) => [
    t('avsluta försöket', 'end the trial'),
    t('Försöket avslutas om ingen förlängning gäller.', 'The trial ends if no extension holds.'),
  ],
  'trial-closing': ({ t }) => [
    t('meddela när försöket avslutas', 'say when the trial ends'),
    t('Inget kan längre förlänga det.', 'Nothing can extend it any more.'),
  ],
  'trial-held-open': ({ t }) => [
    t('stänga försökets ärende', 'close the process of the trial'),
    t('Det som beslutades i tid har då hunnit registreras.', 'What was decided in time has had time to be recorded.'),
  ],
};
