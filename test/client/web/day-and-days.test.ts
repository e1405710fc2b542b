import { pageOf } from '../../../client/web/page';
import { DayAndDays } from '../../../client/web/process/facts';
import { noon } from './world';

const shown = (lang: 'sv' | 'en', on: string): string => {
  const page = pageOf(new URL('http://localhost/'), lang, { now: noon('2007-11-22'), version: '0.1.0' });
  return (DayAndDays({ page, on, today: '2007-11-22' }) as unknown as { toString: () => string })
    .toString()
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');
};

test.each([
  ['2007-11-21', '21 november 2007, för 1 dag sedan', '21 November 2007, 1 day ago'],
  ['2007-11-20', '20 november 2007, för 2 dagar sedan', '20 November 2007, 2 days ago'],
  ['2007-11-22', '22 november 2007, i dag', '22 November 2007, today'],
])('%s is one day ago in the singular, more in the plural', (on, sv, en) => {
  expect([shown('sv', on), shown('en', on)]).toEqual([sv, en]);
});
