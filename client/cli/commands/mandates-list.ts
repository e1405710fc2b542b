import type { Office } from '../../../domain/mandates/commands';
import { mandateView, type MandateView, type SeatView } from '../../../domain/mandates/view/mandate-view';
import { formatDateShort } from '../../words/dates';
import { phaseWords } from '../../words/phases';
import { seatStatusWords } from '../../words/seats';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import type { Given } from '../given';
import { type MandatesAt, mandatesOf, officeOf } from '../mandates-at';
import { processesOf } from '../processes-of';
import { table } from '../table';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const offices: Office[] = given.text('office') === undefined ? ['BOARD', 'AUDITORS'] : [officeOf(given)];
  const found = await Promise.all(offices.map((office) => mandatesOf(journal, given.theArg(0), office)));
  if (found.flat().length === 0) await processesOf(journal, given.theArg(0));
  const open = found.flat().filter(({ state }) => given.flag('all') || state.endedOn === undefined);
  const shown = open.map((at) => ({ at, view: mandateView(at.state) }));
  const terms = shown.map(({ at: { stream, row }, view }) => ({
    stream,
    phase: row.phase,
    alerts: row.alerts,
    ...view,
  }));
  cli.answer({ terms }, () =>
    shown.length === 0
      ? [cli.t('Ingen mandattid är öppnad.', 'No term has been opened.')]
      : shown.flatMap(({ at, view }, index) => [...(index === 0 ? [] : ['']), ...lines(cli, at, view)]),
  );
  return 0;
}

function lines(cli: Cli, { row, names }: MandatesAt, { office, term, members }: MandateView): string[] {
  const { lang, t, colors } = cli;
  const what = office === 'BOARD' ? t('Styrelse', 'Board') : t('Revisorer', 'Auditors');
  const days = `${formatDateShort(term.from, lang)}–${formatDateShort(term.to, lang)}`;
  const head = [t('Plats', 'Seat'), t('Medlem', 'Member'), t('Som', 'As'), t('Läge', 'State'), t('Sedan', 'Since')];
  const rows = members.flatMap(({ member, covers, seats }) =>
    seats.map((seat) => [
      seat.id,
      (covers.length > 1 ? covers : [member]).map((id) => names.memberName(id)).join(', '),
      kindWords(cli, office, seat),
      seatStatusWords(seat, lang),
      seat.since === undefined ? '' : formatDateShort(seat.since, lang),
    ]),
  );
  return [`${colors.bold(row.name)}  ${what} ${days}  ${phaseWords(row.phase, lang).word}`, ...table(cli, head, rows)];
}

function kindWords({ t }: Cli, office: Office, { kind }: SeatView): string {
  if (kind === 'SUBSTITUTE') return t('ersättare', 'substitute');
  return office === 'BOARD' ? t('ledamot', 'board member') : t('revisor', 'auditor');
}
