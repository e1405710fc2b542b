// Writes domain/calendar/holidays-data.ts from the package date-holidays: `node scripts/generate-holidays.mjs`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

const firstYear = 1994;
const lastYear = 2069;
const names = [
  'nyårsdagen',
  'trettondedag jul',
  'långfredagen',
  'påskdagen',
  'annandag påsk',
  'första maj',
  'Kristi himmelsfärdsdag',
  'pingstdagen',
  'annandag pingst',
  'nationaldagen',
  'midsommarafton',
  'midsommardagen',
  'alla helgons dag',
  'julafton',
  'juldagen',
  'annandag jul',
  'nyårsafton',
];

const calendar = new Holidays('SE');
// The package calls Whit Monday an observance in every year; it was a public holiday until 2004 (lag 2004:1320).
const closed = (year, { name, type }) =>
  type === 'public' || type === 'bank' || (name === 'annandag pingst' && year <= 2004);
const row = (year) => {
  const days = calendar.getHolidays(year).filter((day) => closed(year, day));
  const strange = days.filter(({ name }) => !names.includes(name));
  if (strange.length > 0) throw new Error(`${year}: a name without a column: ${strange[0].name}`);
  const cells = names.map((name) => days.find((day) => day.name === name)?.date.slice(5, 10) ?? '-');
  return `  ${year}: '${cells.join(' ')}',`;
};

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
const text = `// Written by scripts/generate-holidays.mjs from date-holidays (SE, types public and bank; its data is CC-BY-3.0). Do not edit.

/** The days on which Swedish banks are closed besides Saturdays and Sundays: the columns of \`closedDays\`. */
export const holidayNames = [
${names.map((name) => `  '${name}',`).join('\n')}
] as const;

/** Month and day under each name, by year; "-" where the day was no holiday that year. */
export const closedDays: Readonly<Record<number, string>> = {
${years.map(row).join('\n')}
};
`;
writeFileSync(fileURLToPath(new URL('../domain/calendar/holidays-data.ts', import.meta.url)), text);
