import { listedPhase } from '../../../client/words/phases';

test.each([
  ['formation', 'FORMED', 'Inför starten'],
  ['forbund', 'FORMED', 'Bildat'],
  ['formation', 'OPERATING', 'Bildandet klart'],
  ['forbund', 'OPERATING', 'I drift'],
  ['formation', 'LAPSED', 'Förfallet'],
])('a %s that is %s is listed as %s', (kind, phase, word) => {
  expect(listedPhase({ kind, phase }, 'sv')).toBe(word);
});
