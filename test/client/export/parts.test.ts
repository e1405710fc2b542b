import { citedIn } from '../../../client/export/cited';
import { numbered } from '../../../client/export/file-names';
import { sumLines } from '../../../client/export/folder';
import { eventRow, timelineRowOf } from '../../../client/export/binding/event-row';
import { startOfDay } from '../../../domain/calendar/stockholm';
import type { KeptEvent } from '../../../client/export/journal-files';

const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];

describe('what an event names', () => {
  test('is every fingerprint in it, once; evidence is a document, and says where in the minutes', () => {
    const data = { evidence: { sha256: a, paragraph: '§ 18' }, wordings: [{ hash: b }, { hash: b }], hash: c };
    expect(citedIn({ event: { type: 'DecisionRecorded', data }, metadata: {} })).toEqual([
      { hash: a, isDocument: true, paragraph: '§ 18' },
      { hash: b, isDocument: false },
      { hash: c, isDocument: false },
    ]);
  });
  test('is also what the command rested on', () =>
    expect(citedIn({ event: { type: 'X', data: { hash: a } }, metadata: { evidence: { sha256: a } } })).toEqual([
      { hash: a, isDocument: true },
    ]));
  test('is nothing where it only looks like one', () =>
    expect(citedIn({ event: { type: 'X', data: { code: 'a'.repeat(63), no: 1, none: null } }, metadata: {} })).toEqual(
      [],
    ));
});

test.each([
  ['Protokoll från mötet.pdf', '0007-Protokoll-fran-motet.pdf'],
  ['../../etc/passwd', '0007-etc-passwd'],
  ['a\nb\u202ec.PDF', '0007-a-b-c.PDF'],
  ['会议.pdf', '0007.pdf'],
  ['', '0007'],
  [`${'långt '.repeat(60)}.txt`, `0007-${'langt-'.repeat(13)}la.txt`],
])('a file that was called %j is found as %s on any system', (name, expected) =>
  expect(numbered(7, name, 4)).toBe(expected),
);

test('fingerprints are listed as sha256sum has them', () =>
  expect(sumLines([{ path: '2-journal/001.jsonl', sha256: a, bytes: 3 }])).toBe(`${a}  2-journal/001.jsonl\n`));

describe('an event in the dossier', () => {
  const at = startOfDay('2006-05-03');
  const kept: KeptEvent = {
    position: 14,
    event: {
      type: 'InformationRecorded',
      data: { on: '2006-04-03', subject: 'Planen', decidedOn: '2006-04-03', notes: [{ hash: b }, { hash: c }] },
    },
    metadata: { actor: 'member:HAN', onBehalfOf: 'FK', evidence: { sha256: a, paragraph: '§ 18' }, at, recordedAt: at },
  };
  const names = { memberName: (id: string) => `${id} kommun`, bodyName: (_: string, body: string) => body };
  const of = (lang: 'sv' | 'en', documents: [string, number][]) =>
    eventRow(kept, timelineRowOf('forbund-haninge', kept), {
      ...{ stream: 'forbund-haninge', lang, names },
      documents: new Map(documents),
      texts: new Map([
        [b, 3],
        [c, 4],
      ]),
    });

  test('has its day, its sentence, its number, who recorded it for whom, when, and on what evidence', () =>
    expect(of('sv', [[a, 7]])).toEqual({
      at: '3\u00a0apr 2006',
      text: 'Styrelsen underrättade medlemmarna 3\u00a0april 2006: Planen.',
      soft: '',
      small:
        '14 · av HAN kommun (member:HAN) för FK kommun · registrerat 3\u00a0maj 2006 · underlag: handling 7 (§ 18), text 3–4',
    }));
  test('says in English of evidence that was never handed in what its fingerprint was', () =>
    expect(of('en', []).small).toBe(
      '14 · by HAN kommun (member:HAN) on behalf of FK kommun · recorded 3\u00a0May 2006 · evidence: SHA-256 aaaaaaaaaaaa… (§ 18), text 3–4',
    ));
});
