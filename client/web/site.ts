import type { Context } from 'hono';
import type { Overview } from '../../journal/overview';
import type { Access, SignIn } from './access';
import type { Directory } from './member/directory';
import type { Page } from './page';
import type { Stories } from './story';
import type { WebJournal } from './web-journal';

export interface WebSettings {
  journal: WebJournal;
  /** Real time, epoch ms. */
  clock: () => number;
  version: string;
  /** Whether mail leaves the house, or stays in the outbox. */
  mailMode: 'smtp' | 'outbox';
  signIn: SignIn;
}

/** What the routes share: what is read, who is let in, and how a page begins. */
export interface Site extends WebSettings {
  access: Access;
  overview: Overview;
  stories: Stories;
  directory: Directory;
  pageFor: (context: Context) => Page;
}
