import { both, texts, type Say } from './say';

/** What the machinery says, and what belongs to no process. */
export const aboutTheMachine: Record<string, Say> = {
  JournalDown: both(
    ['Journalen går inte att nå just nu. Inget har gått förlorat.', 'Försök igen om en stund.'],
    ['The journal is out of reach right now. Nothing is lost.', 'Try again in a while.'],
  ),
  CommandIdReused: both(
    ['Samma kvittonummer är redan använt för något annat.', 'Gör om från början.'],
    ['The same command id has been used for something else.', 'Start over.'],
  ),
  MalformedCommand: ({ t }, { problems }) => {
    const which = texts(problems)
      .join('; ')
      .replace(/^(?=.)/, ': ');
    return [
      t(`Uppgifterna går inte att läsa${which}.`, `What was given cannot be read${which}.`),
      t('Rätta dem och försök igen.', 'Correct it and try again.'),
    ];
  },
  TemporalDown: both(
    ['Temporal svarar inte just nu. Inget har gått förlorat.', 'Försök igen om en stund.'],
    ['Temporal does not answer right now. Nothing is lost.', 'Try again in a while.'],
  ),
  UnprocessedUpdate: both(
    ['Ärendet hann inte svara. Inget har gått förlorat.', 'Försök igen om en stund.'],
    ['The process did not answer in time. Nothing is lost.', 'Try again in a while.'],
  ),
  DecisionFailed: both(
    ['Programmet klarade inte uppgiften. Inget har registrerats.', 'Anmäl det till den som sköter programmet.'],
    ['The program failed on this. Nothing was recorded.', 'Report it to whoever runs the program.'],
  ),
  UNKNOWN_PROCESS: both(
    ['Det finns inget sådant ärende.', 'Se listan över ärenden.'],
    ['There is no such process.', 'See the list of processes.'],
  ),
  NO_OPEN_INCIDENT: both(
    ['Det finns ingen öppen avvikelse med det numret.', 'Se listan: forbund incidents.'],
    ['There is no open incident with that number.', 'See the list: forbund incidents.'],
  ),
  MAIL_ADDRESS_LINE_BREAK: both(
    ['Mejladressen innehåller en radbrytning.', 'Skriv adressen på en rad.'],
    ['The mail address has a line break in it.', 'Write the address on one line.'],
  ),
  MAIL_ADDRESS_MALFORMED: both(
    ['Mejladressen går inte att använda.', 'Skriv den som namn@organisation.se, utan namn eller tecken runt om.'],
    ['The mail address cannot be used.', 'Write it as name@organisation.se, with no name or signs around it.'],
  ),
  CONTACT_INCOMPLETE: both(
    ['Kontakten är inte fullständig.', 'Ange förbund, medlem, roll och språk (sv eller en).'],
    ['The contact is not complete.', 'Give the förbund, the member, the role and the language (sv or en).'],
  ),
};
