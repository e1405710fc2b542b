import type { CivilDate } from '../calendar/civil-date';
import type { CharterVersion } from '../charter/charter';
import type { Command } from '../command';
import type { ContinuedTerms } from './changed-terms';
import type { CharterTerms } from './charter-terms';

/** A child process tells how it stands; `on` is the day it is so. */
type Split = CharterTerms['split'];
type Told = Readonly<{ stream: string; on: CivilDate }>;
type Continued = Readonly<{ charter: CharterVersion; split?: Split; terms?: ContinuedTerms }>;

/** What is asked and told of a förbund's end, and of what it raises on the way. */
export type EndsCommand =
  /** A notice of withdrawal: `decidedOn` is the day the förbund received it. */
  | Command<'GiveNotice', { member: string; body?: string }>
  /** The board finds that 3 § is no longer met (A45). */
  | Command<'EnterLiquidation', { trigger: 'COMPOSITION_BROKEN' }>
  /** `decidedOn`: the day the need was identified. */
  | Command<'RaiseInsats', { title: string }>
  /** `against`: another member, where it is not the förbund; the charter's rule does not cover that (S3:289). */
  | Command<'RaiseDispute', { member: string; subject: string; against?: string }>
  /* Told by the processes it has begun: never refused. */
  | Command<'NoteNoticeRevoked', Told & { member: string }>
  | Command<'NoteNoticeExpired', Told & { member: string; outcome: 'LIQUIDATION' | 'CONTINUES' } & Partial<Continued>>
  | Command<'NoteContinued', Told & { member: string } & Continued>
  | Command<'NoteDistributed', Told>
  | Command<'NoteAnnulled', Told>
  | Command<'NoteDissolved', Told>
  | Command<'NoteReopened', Told>
  /* What follows by itself from a date: never refused. */
  | Command<'EndByCharter', { on: CivilDate }>;
