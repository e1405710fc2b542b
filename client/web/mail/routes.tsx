import type { Hono } from 'hono';
import type { Site } from '../site';
import { NotFound } from '../refused';
import { MailLog, mailFilters, mailLimit } from './log';
import { OneMail } from './one';

export function serveMails(app: Hono, { journal, mailMode, pageFor }: Site): void {
  app.get('/mail', async (context) => {
    const page = pageFor(context);
    const status = mailFilters[page.query.get('lage') ?? ''];
    const forbund = page.query.get('forbund')?.trim().toLowerCase();
    const mails = await journal.mails.list({
      limit: mailLimit,
      ...(status && { status }),
      ...(forbund && { forbund }),
    });
    return context.html(<MailLog page={page} mails={mails} mode={mailMode} />);
  });
  app.get('/mail/:id', async (context) => {
    const page = pageFor(context);
    const mail = await journal.mails.get(context.req.param('id'));
    return mail ? context.html(<OneMail page={page} mail={mail} />) : context.html(<NotFound page={page} />, 404);
  });
  app.get('/mail/:id/:sha256', async (context) => {
    const mail = await journal.mails.get(context.req.param('id'));
    const attachment = mail?.attachments.find(({ sha256 }) => sha256 === context.req.param('sha256'));
    const file = attachment && (await journal.documents.getFile(attachment.sha256));
    if (!file) return context.html(<NotFound page={pageFor(context)} />, 404);
    return context.body(new Uint8Array(file.bytes), 200, {
      'content-type': attachment.type,
      'content-disposition': `attachment; filename="${attachment.name}"`,
    });
  });
}
