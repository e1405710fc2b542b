import type { DutyRow, ProcessRow } from '../../journal/rows';
import type { Names } from '../words/tongue';
import type { Cabinet } from './document-files';
import type { Written } from './folder';
import type { Chained } from './journal-files';
import type { MailHead } from './mail-files';

/** One process of what is handed over. */
export interface Part {
  no: number;
  row: ProcessRow;
  names: Names;
  /** What is still owed in it. */
  duties: readonly DutyRow[];
  journal: Written;
  chained: Chained;
  /** The days of its first event and of its last. */
  days: { first: string; last: string };
  mails: readonly MailHead[];
  mailFile?: Written;
}

/** All that is handed over of a förbund, as lists name it; what is large lies in files. */
export interface Dossier {
  forbund: string;
  /** As its charter has it. */
  name: string;
  lang: 'sv' | 'en';
  exercise: boolean;
  /** As they are called now. */
  members: readonly string[];
  parts: readonly Part[];
  cabinet: Cabinet;
  /** When the last event was recorded, epoch ms. */
  recordedAt: number;
}
