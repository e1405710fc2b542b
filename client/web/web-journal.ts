import type { Documents } from '../../journal/documents';
import type { Journal } from '../../journal/journal';
import type { MailRow, MailStatus } from '../../journal/rows';

/** What the pages read of the journal. */
export interface WebJournal {
  pool: Journal['pool'];
  incidents: Pick<Journal['incidents'], 'list' | 'count' | 'open'>;
  reader: Pick<Journal['reader'], 'process' | 'listProcesses' | 'duties' | 'timeline' | 'events'>;
  documents: Pick<Documents, 'getText' | 'getTexts' | 'getFile'>;
  mails: {
    list: (filter: { status?: MailStatus; forbund?: string; stream?: string; limit?: number }) => Promise<MailRow[]>;
    get: (messageId: string) => Promise<MailRow | undefined>;
  };
}
