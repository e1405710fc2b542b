import type { Evidence } from '../../../domain/command';
import { sentences, type Tongue } from '../tongue';
import type { Line } from './line';

/** The line, with where it is written, and that a date is assumed. */
export function written(
  tongue: Pick<Tongue, 't'>,
  { evidence, assumed }: { evidence?: Evidence; assumed?: boolean },
  line: Line,
): Line {
  const source = [evidence?.name, evidence?.paragraph].filter(Boolean).join(', ');
  const note =
    assumed === true && tongue.t('Antaget datum: ingen handling anger det.', 'Assumed date: no document gives it.');
  const soft = sentences(line.soft, note);
  return { ...line, ...(soft && { soft }), ...(source && { source }) };
}
