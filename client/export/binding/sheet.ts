import type { Writable } from 'node:stream';
import { once } from 'node:events';
import type PDFDocument from 'pdfkit';
import { roboto } from '../../pdf/roboto';

/** What stands on every page. */
export interface Furniture {
  title: string;
  subject: string;
  lang: 'sv' | 'en';
  /** Says when it was made; the same record gives the same file on any day. */
  madeAt: number;
  /** At the foot of a page: "12 (350)". */
  pageWords: (page: number) => string;
}

const [LEFT, TOP, WIDTH, BOTTOM] = [56, 64, 483, 762];
const DAY = 82;
export const ink = {
  plain: '#15211f',
  soft: '#4b5a57',
  accent: '#0b5563',
  warning: '#8f1d14',
  rule: '#d3dad9',
} as const;

interface Style {
  size?: number;
  bold?: boolean;
  color?: string;
  after?: number;
}

/** A row: a day or a number at the left, and what it says. */
export interface Row {
  at: string;
  text: string;
  /** What follows from it. */
  soft?: string;
  /** Who, where it is written, fingerprints. */
  small?: string;
}

/**
 * A4, page after page: a page that is full is written out and forgotten, so that a hundred thousand rows take no more
 * memory than one. pdfmake, which sets the payment notices, holds all pages until the last is done.
 */
export class Sheet {
  private running = '';
  private look: Look = { font: roboto.normal, size: 10, color: ink.plain };
  /** The number of the page that is being set. */
  page = 0;

  private constructor(
    private readonly doc: PDFKit.PDFDocument,
    private readonly to: Writable,
    private readonly furniture: Furniture,
  ) {
    doc.on('pageAdded', () => this.furnish());
    doc.pipe(to);
  }

  static async open(to: Writable, furniture: Furniture): Promise<Sheet> {
    const { default: Pdf } = (await import('pdfkit')) as unknown as { default: typeof PDFDocument };
    return new Sheet(new Pdf(optionsOf(furniture)), to, furniture);
  }

  /** A new page, with what it is about at its head, a bookmark, and a name that the contents lead to. */
  section(title: string, anchor: string): void {
    this.running = title;
    this.doc.addPage();
    this.doc.addNamedDestination(anchor, 'XYZ', LEFT, TOP, 0);
    this.doc.outline.addItem(title);
    this.text(title, { size: 17, bold: true, after: 10 });
  }

  /** The first page: a word high up, and room for what follows. */
  cover(word: string): void {
    this.doc.addPage();
    this.doc.y = 210;
    this.text(word, { size: 13, color: ink.accent, after: 4 });
  }

  /** A heading inside a section, never the last line of a page. */
  heading(text: string): void {
    this.doc.y += 8;
    if (this.doc.y + 70 > BOTTOM) this.doc.addPage();
    this.text(text, { size: 12, bold: true });
  }

  text(text: string, { size = 10, bold = false, color = ink.plain, after = 6 }: Style = {}): void {
    this.set({ font: bold ? roboto.bold : roboto.normal, size, color });
    this.doc.text(text, LEFT, this.doc.y, { width: WIDTH, lineGap: size * 0.15 });
    this.doc.y += after;
  }

  /** A line of contents: a number, a title, a page, and the name it leads to. */
  entry({ no, title, page, anchor }: { no: string; title: string; page: string; anchor: string }): void {
    if (this.doc.y + 16 > BOTTOM) this.doc.addPage();
    const { y } = this.doc;
    this.set({ font: roboto.normal, size: 10, color: ink.plain });
    this.doc.text(no, LEFT, y, { width: 30, ...oneLine });
    this.doc.text(title, LEFT + 34, y, { width: WIDTH - 94, ...oneLine, goTo: anchor } as PDFKit.Mixins.TextOptions);
    this.doc.text(page, LEFT + WIDTH - 50, y, { width: 50, align: 'right' });
    this.doc.y = y + 16;
  }

  /** A row is kept together where it fits on a page. Resolves when more may be set. */
  async row({ at, text, soft = '', small = '' }: Row): Promise<void> {
    const parts = [
      { text, size: 10, color: ink.plain },
      { text: soft, size: 9, color: ink.soft },
      { text: small, size: 8, color: ink.soft },
    ].filter((part) => part.text !== '');
    const height = parts.reduce((sum, part) => sum + this.heightOf(part), 0);
    if (this.doc.y + height > BOTTOM && height < BOTTOM - TOP) this.doc.addPage();
    const { y } = this.doc;
    this.set({ font: roboto.normal, size: 9, color: ink.soft });
    this.doc.text(at, LEFT, y + 0.8, { width: DAY - 8 });
    this.doc.y = y;
    for (const { text: said, ...look } of parts) {
      this.set({ font: roboto.normal, ...look });
      this.doc.text(said, LEFT + DAY, this.doc.y, { width: WIDTH - DAY, lineGap: 1 });
    }
    this.doc.y += 6;
    if (this.to.writableNeedDrain) await once(this.to, 'drain');
  }

  async end(): Promise<void> {
    this.doc.end();
    if (!this.to.writableFinished) await once(this.to, 'finish');
  }

  private heightOf({ text, size }: { text: string; size: number }): number {
    return this.doc
      .font(roboto.normal)
      .fontSize(size)
      .heightOfString(text, { width: WIDTH - DAY, lineGap: 1 });
  }

  private set(look: Look): void {
    this.look = look;
    this.doc.font(look.font).fontSize(look.size).fillColor(look.color);
  }

  /** Head and foot of a page that has just begun, also in the middle of a text, which then goes on as it was. */
  private furnish(): void {
    const { doc, furniture, look } = this;
    this.page += 1;
    forgetLayouts(doc);
    if (this.page === 1) return;
    const { y } = doc;
    const { bottom } = doc.page.margins;
    // Below the bottom margin PDFKit would begin another page.
    doc.page.margins.bottom = 0;
    this.set({ font: roboto.normal, size: 8, color: ink.soft });
    doc.text(this.running, LEFT, 36, { width: WIDTH, ...oneLine });
    doc.text(furniture.title, LEFT, 794, { width: WIDTH - 90, ...oneLine });
    doc.text(furniture.pageWords(this.page), LEFT + WIDTH - 80, 794, { width: 80, align: 'right' });
    doc.page.margins.bottom = bottom;
    this.set(look);
    doc.y = y;
  }
}

interface Look {
  font: string;
  size: number;
  color: string;
}

const oneLine = { lineBreak: false, ellipsis: true, height: 14 } as const;

function optionsOf({ title, subject, lang, madeAt }: Furniture): PDFKit.PDFDocumentOptions {
  const made = new Date(madeAt);
  return {
    autoFirstPage: false,
    size: 'A4',
    margins: { top: TOP, bottom: 842 - BOTTOM, left: LEFT, right: 595 - LEFT - WIDTH },
    // What archives keep for good (ISO 19005-1): every letter it uses is in it.
    subset: 'PDF/A-1b',
    pdfVersion: '1.4',
    font: roboto.normal,
    lang: lang === 'sv' ? 'sv-SE' : 'en-GB',
    displayTitle: true,
    info: {
      Title: title,
      Subject: subject,
      Creator: 'forbund',
      Producer: 'forbund',
      CreationDate: made,
      ModDate: made,
    },
  };
}

/** PDFKit remembers for ever how each word is set; of numbers and dates there is no end. */
function forgetLayouts(doc: PDFKit.PDFDocument): void {
  const { _fontFamilies: fonts } = doc as unknown as { _fontFamilies: Record<string, { layoutCache?: object }> };
  for (const font of Object.values(fonts)) font.layoutCache &&= small(font.layoutCache);
}

const small = (cache: object): object => (Object.keys(cache).length > 2_000 ? (Object.create(null) as object) : cache);
