import type { Letter, MailInput } from '../../journal/pending-mails';
import { asHtml } from './as-html';
import { asText } from './as-text';
import { coming, saysWhatComes } from './coming';
import { matterOf, addressee, type Matter } from './matter';
import { notice } from './notice';
import { escalation, undeliverable } from './office';
import { oneLine, type Page } from './page';
import { reminder } from './reminder';

/** A mail in the words of its reader: subject on one line, plain text and HTML that say the same in the same order. */
export function renderMail(input: MailInput): Letter {
  const matter = matterOf(input);
  const page = pageOf(matter);
  const subject = oneLine(page.subject).replaceAll('\u00a0', ' ');
  return { subject, to: oneLine(addressee(matter)), text: asText(page), html: asHtml(page) };
}

function pageOf(matter: Matter): Page {
  const { template, duty } = matter.input.effect;
  if (template === 'reminder' && duty) return saysWhatComes(duty) ? coming(matter, duty) : reminder(matter, duty);
  if (template === 'escalation' && duty) return escalation(matter, duty);
  return template === 'undeliverable' ? undeliverable(matter) : notice(matter);
}
