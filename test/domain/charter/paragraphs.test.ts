import fc from 'fast-check';
import type { CharterVersion } from '../../../domain/charter/charter';
import { fingerprintCharter, fingerprintText } from '../../../domain/charter/fingerprint';
import { diffParagraphs, withWordings } from '../../../domain/charter/paragraphs';

const charter = (texts: readonly string[]): CharterVersion => {
  const paragraphs = texts.map((text, index) => ({
    number: `${index + 1}`,
    heading: `Rubrik ${index + 1}`,
    hash: fingerprintText(text),
  }));
  return { version: 1, datedOn: '2006-05-31', paragraphs, hash: fingerprintCharter(paragraphs) };
};
const v1 = charter(['namn', 'säte', 'medlemmar']);
const next = { version: 2, datedOn: '2006-08-22' };
const worded = (paragraph: string, text: string) => ({ paragraph, hash: fingerprintText(text) });

describe('two versions of a charter', () => {
  it('differ in the paragraphs that are worded otherwise', () => {
    const v2 = withWordings(v1, [worded('2', 'säte i Haninge')], next);
    expect(diffParagraphs(v1, v2)).toEqual(['2']);
    expect(v2).toMatchObject(next);
    expect(v2.hash).not.toBe(v1.hash);
  });

  it('differ in paragraphs and headings that only one of them has', () => {
    expect(diffParagraphs(v1, charter(['namn', 'säte']))).toEqual(['3']);
    expect(diffParagraphs(charter(['namn', 'säte']), v1)).toEqual(['3']);
    const retitled = { ...v1, paragraphs: v1.paragraphs.map((paragraph) => ({ ...paragraph, heading: 'Annan' })) };
    expect(diffParagraphs(v1, retitled)).toEqual(['1', '2', '3']);
  });

  it('are one text when the words are, whatever their numbers and dates', () => {
    expect(withWordings(v1, [worded('2', 'säte \r\n')], next).hash).toBe(v1.hash);
  });

  it('leave the text they came from as it was', () => {
    const before = JSON.stringify(v1);
    withWordings(v1, [worded('1', 'annat')], next);
    expect(JSON.stringify(v1)).toBe(before);
  });

  it('cannot differ in a paragraph that is not there', () => {
    expect(() => withWordings(v1, [worded('9', 'ny')], next)).toThrow(
      expect.objectContaining({ code: 'WORDING_WITHOUT_PARAGRAPH', details: { paragraph: '9' } }) as Error,
    );
  });

  it('differ exactly where they were given other words', () => {
    const anyTexts = fc.array(fc.string(), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(anyTexts, anyTexts, (before, after) => {
        const from = charter(before);
        const to = withWordings(
          from,
          after.map((text, index) => worded(`${index + 1}`, text)),
          next,
        );
        expect(diffParagraphs(from, to)).toEqual(diffParagraphs(from, charter(after)));
        expect(from.hash === to.hash).toBe(diffParagraphs(from, to).length === 0);
      }),
    );
  });
});
