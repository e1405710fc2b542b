import type * as Pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { roboto } from '../../pdf/roboto';

/** A document as PDF. The same definition gives the same bytes. */
export async function pdfOf(definition: TDocumentDefinitions): Promise<Buffer> {
  const pdfmake = await loaded();
  return pdfmake.createPdf(definition).getBuffer();
}

let pdfmake: Promise<typeof Pdfmake> | undefined;

/** Takes a third of a second, so only whoever makes a PDF waits for it. */
const loaded = (): Promise<typeof Pdfmake> => (pdfmake ??= load());

async function load(): Promise<typeof Pdfmake> {
  // Its one export is an object with methods, which only `default` is.
  const { default: made } = (await import('pdfmake')) as unknown as { default: typeof Pdfmake };
  const own: readonly string[] = Object.values(roboto);
  made.setFonts({ Roboto: { ...roboto } });
  // A notice is made of what members are called: nothing in it may fetch or read.
  made.setUrlAccessPolicy(() => false);
  made.setLocalAccessPolicy((path) => own.includes(path));
  return made;
}
