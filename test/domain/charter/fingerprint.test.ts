import fc from 'fast-check';
import { canonicalText } from '../../../domain/charter/canonical-text';
import { fingerprintCharter, fingerprintText } from '../../../domain/charter/fingerprint';

describe('the canonical form of a text', () => {
  it.each([
    ['line ends', 'Förbundets säte\r\när i\rHaninge', 'Förbundets säte\när i\nHaninge'],
    ['runs of blanks', 'Förbundets \t  namn är', 'Förbundets namn är'],
    ['blanks at line ends', 'Förbundets namn  \när \t', 'Förbundets namn\när'],
    ['empty lines around', '\n \n\nStyrelsen\n\n', 'Styrelsen'],
    ['runs of empty lines', 'Styrelsen\n\n \n\nska', 'Styrelsen\n\nska'],
    ['composed and combined letters', 'a\u030A \u00E5', 'å å'],
  ])('evens out %s', (_, text, canonical) => {
    expect(canonicalText(text)).toBe(canonical);
  });

  it.each([
    ['right-to-left text and its marks', 'עמותה \u200Fא\u200F'],
    ['emoji joined to one', '👩‍👩‍👧 ska'],
    ['a letter’s case', 'FÖRBUNDET'],
  ])('keeps %s', (_, text) => {
    expect(canonicalText(text)).toBe(text);
  });

  it('is its own canonical form', () => {
    const alphabet = fc.constantFrom(' ', '\t', '\n', '\r', 'å', 'a', '\u030A', '\u200F', '👩', '§');
    fc.assert(
      fc.property(fc.string({ unit: alphabet }), (text) => {
        expect(canonicalText(canonicalText(text))).toBe(canonicalText(text));
      }),
    );
  });
});

describe('fingerprints', () => {
  const paragraph = (number: string, text: string): { number: string; heading: string; hash: string } => ({
    number,
    heading: 'Förbundets säte',
    hash: fingerprintText(text),
  });

  it('are SHA-256 in lower-case hex', () => {
    expect(fingerprintText('abc\r\n')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('differ by a word, not by the program that saved the text', () => {
    expect(fingerprintText('Förbundets säte är i Haninge')).toBe(fingerprintText('Förbundets  säte är i Haninge\r\n'));
    expect(fingerprintText('Förbundets säte är i Haninge')).not.toBe(fingerprintText('Förbundets säte är Haninge'));
  });

  it('of a charter change with a paragraph’s number, heading, wording and place', () => {
    const [one, two] = [paragraph('1', 'a'), paragraph('2', 'b')];
    const prints = [
      [one, two],
      [two, one],
      [one, paragraph('3', 'b')],
      [one, paragraph('2', 'c')],
      [one, { ...two, heading: 'Säte' }],
    ].map((paragraphs) => fingerprintCharter(paragraphs));
    expect(new Set(prints).size).toBe(prints.length);
  });
});
