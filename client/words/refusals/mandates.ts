import { both, day, text, texts, type Say } from './say';

/** Who may appoint whom to which seat, and when a board may decide. */
export const aboutMandates: Record<string, Say> = {
  TERM_NOT_BEGUN: both(
    ['Valet för den mandattiden har inte börjat.', 'Det öppnas av sig självt i god tid före mandattiden.'],
    ['The appointments of that term have not begun.', 'They are opened by themselves well before the term.'],
  ),
  // Until operations start the first seats are asked for, and recorded, as gates of the formation.
  UNKNOWN_TERM: ({ t }, { forbund, office }) => {
    const gate = `"forbund formation gate ${office === 'BOARD' ? 'board' : 'auditor'} ${text(forbund)}"`;
    return [
      t('Ingen sådan mandattid är öppen.', 'No such term is open.'),
      t(
        `Har verksamheten inte startat än registreras de första valen i bildandet: ${gate}.`,
        `Before operations start the first appointments are recorded in the formation: ${gate}.`,
      ),
    ];
  },
  TERM_BEGUN_OTHERWISE: (tongue, { from, to }) => [
    tongue.t(
      `Mandattiden löper redan ${day(tongue, from)}–${day(tongue, to)}.`,
      `The term already runs ${day(tongue, from)}–${day(tongue, to)}.`,
    ),
    tongue.t('En mandattid börjar bara en gång.', 'A term begins only once.'),
  ],
  TERM_UPSIDE_DOWN: both(
    ['Mandattiden slutar före den börjar.', 'Rätta dagarna.'],
    ['The term ends before it begins.', 'Correct the days.'],
  ),
  TERM_ENDED: (tongue, { endedOn }) => [
    tongue.t(`Mandattiden tog slut ${day(tongue, endedOn)}.`, `The term ended on ${day(tongue, endedOn)}.`),
    tongue.t('Registrera i den mandattid som löper.', 'Record it in the term that runs.'),
  ],
  DECIDED_AFTER_TERM: (tongue, { to }) => [
    tongue.t(
      `Dagen ligger efter mandattiden, som slutar ${day(tongue, to)}.`,
      `The day is after the term, which ends on ${day(tongue, to)}.`,
    ),
    tongue.t('Registrera i nästa mandattid.', 'Record it in the next term.'),
  ],
  NO_SEATS: (tongue, { member, members }) => [
    tongue.t(`${tongue.member(text(member))} utser ingen här.`, `${tongue.member(text(member))} appoints nobody here.`),
    tongue.t(`Ange en av ${tongue.list(texts(members))}.`, `Give one of ${tongue.list(texts(members))}.`),
  ],
  UNKNOWN_SEAT: ({ t, list }, { seat, seats }) => [
    t(`Platsen ${text(seat)} finns inte.`, `There is no seat ${text(seat)}.`),
    t(`Platserna är ${list(texts(seats))}.`, `The seats are ${list(texts(seats))}.`),
  ],
  SEAT_OF_ANOTHER: ({ t, member: name }, { seat, owner }) => [
    t(`Platsen ${text(seat)} tillhör ${name(text(owner))}.`, `The seat ${text(seat)} is that of ${name(text(owner))}.`),
    t(
      'En medlem utser bara till sina egna platser (12 och 15 §§ lagen).',
      'A member appoints to its own seats only (12 and 15 §§ of the Act).',
    ),
  ],
  SEAT_TAKEN: ({ t }, { seat }) => [
    t(`Platsen ${text(seat)} är redan tillsatt.`, `The seat ${text(seat)} is already taken.`),
    t('Registrera först att den som har den avgår.', 'First record that whoever holds it leaves.'),
  ],
  SEAT_VACANT: ({ t }, { seat }) => [
    t(`Ingen har platsen ${text(seat)}.`, `Nobody holds the seat ${text(seat)}.`),
    t('Kontrollera vilken plats det gäller.', 'Check which seat it is.'),
  ],
  LEFT_BEFORE_APPOINTED: (tongue, { seat, appointedOn }) => [
    tongue.t(
      `Platsen ${text(seat)} tillsattes ${day(tongue, appointedOn)}; ingen kan lämna den före dess eller samma dag.`,
      `The seat ${text(seat)} was filled on ${day(tongue, appointedOn)}; nobody can leave it before or on that day.`,
    ),
    tongue.t('Ange dagen då platsen blev tom.', 'Give the day the seat fell empty.'),
  ],
  NOT_APPOINTING_BODY: ({ t, member: name }, { member, body, appointing }) => [
    t(
      `${text(body)} får inte utse för ${name(text(member))}.`,
      `${text(body)} may not appoint for ${name(text(member))}.`,
    ),
    t(`Det gör ${text(appointing)}.`, `${text(appointing)} does.`),
  ],
  OLD_COUNCIL: (tongue, { newCouncilsFrom }) => [
    tongue.t(
      `Under ett valår utser de nyvalda fullmäktige, som tillträder ${day(tongue, newCouncilsFrom)} (14 § lagen).`,
      `In an election year the newly elected council appoints; it takes office on ${day(tongue, newCouncilsFrom)} (14 § of the Act).`,
    ),
    tongue.t(
      'Vänta på deras beslut. Har valet ändå gjorts: ange skäl (--breach) och protokoll.',
      'Wait for its decision. If it has been done all the same: give the reason (--breach) and the minutes.',
    ),
  ],
  EVIDENCE_REQUIRED: both(
    ['En handling ska visa det: protokollet, brevet eller kvittot.', 'Bifoga den (--evidence).'],
    ['A document must show it: the minutes, the letter or the receipt.', 'Attach it (--evidence).'],
  ),
  ORDER_INCOMPLETE: ({ t, list }, { substitutes }) => [
    t(
      'Ordningen ska ta upp varje ersättare en gång (12 § lagen).',
      'The order must name each substitute once (12 § of the Act).',
    ),
    t(`Ersättarna är ${list(texts(substitutes))}.`, `The substitutes are ${list(texts(substitutes))}.`),
  ],
  RECALL_GROUND: both(
    [
      'Uppdraget kan inte återkallas på den grunden (16 § lagen, 4 kap. 9 § kommunallagen).',
      'En myndighet återkallar när anställningen upphört; fullmäktige när ansvarsfrihet vägrats eller efter dom.',
    ],
    [
      'The seat cannot be recalled on that ground (16 § of the Act, kommunallagen 4:9).',
      'An authority recalls when the employment has ended; a council when discharge is denied or after a conviction.',
    ],
  ),
  NOT_QUORATE: (tongue, details) => {
    const { byParties, byHeads } = details as {
      byParties?: { holds: boolean; absent: readonly string[] };
      byHeads?: { holds: boolean; serving: number; seats: number; needed: number };
    };
    const { t, list } = tongue;
    const sides = byParties?.holds === false && list(byParties.absent.map((side) => sideWords(tongue, side)));
    const heads = byHeads?.holds === false && byHeads;
    const why = [
      sides === false ? '' : t(`ingen tjänstgjorde för ${sides}`, `nobody served for ${sides}`),
      heads === false
        ? ''
        : t(
            `${heads.serving} av ${heads.seats} tjänstgjorde, ${heads.needed} krävs`,
            `${heads.serving} of ${heads.seats} served, ${heads.needed} are needed`,
          ),
    ].filter(Boolean);
    return [
      t(`Styrelsen var inte beslutför: ${list(why)}.`, `The board was not quorate: ${list(why)}.`),
      t('Ta upp ärendet på ett nytt sammanträde.', 'Take the matter up at another meeting.'),
    ];
  },
  TOO_MANY_SERVING: ({ t }, { serving, seats }) => [
    t(
      `${text(serving)} kan inte tjänstgöra på ${text(seats)} platser.`,
      `${text(serving)} cannot serve on ${text(seats)} seats.`,
    ),
    t(
      'En ersättare tjänstgör bara i en frånvarande ledamots ställe.',
      'A substitute serves only in an absent member’s place.',
    ),
  ],
};

const sides: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  FK: ['Försäkringskassan', 'Försäkringskassan'],
  LAN: ['länsarbetsnämnden', 'länsarbetsnämnden'],
  AF: ['Arbetsförmedlingen', 'Arbetsförmedlingen'],
  REGION: ['regionsidan', 'the region side'],
  KOMMUN: ['kommunsidan', 'the kommun side'],
};

/** One of the four sides in words. */
export function sideWords({ lang }: { lang: 'sv' | 'en' }, side: string): string {
  const [sv, en] = (Object.hasOwn(sides, side) ? sides[side] : undefined) ?? [side, side];
  return lang === 'sv' ? sv : en;
}
