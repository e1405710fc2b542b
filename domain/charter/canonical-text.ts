/**
 * The form in which two texts are compared (0.4 D7). What an editor or a mail program changes by itself is evened out;
 * every sign that a reader could mean something by, right-to-left marks and emoji included, stays.
 */
export function canonicalText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/ (?=\n|$)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
