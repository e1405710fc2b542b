import { checkReference, groupedReference, referenceOf } from '../../../domain/contributions/reference';

const haninge = { forbund: 'haninge', year: 2007, place: 0, number: 1 };

test('a reference is twenty digits with length digit and check digit', () => {
  const reference = referenceOf(haninge);
  expect(reference).toMatch(/^\d{20}$/);
  expect(reference.at(-2)).toBe('0');
  expect(checkReference(reference)).toBeUndefined();
  expect(checkReference(groupedReference(reference))).toBeUndefined();
});

test('the check digit is Luhn’s: 18937 is whole, by hand', () => {
  // 1*1 + 8*2=16->7 + 9*1 + 3*2=6 + 7*1 = 30
  const products = [1, 7, 9, 6, 7].reduce((a, b) => a + b, 0);
  expect(products % 10).toBe(0);
  expect(checkReference('18937')).toBe('WRONG_LENGTH');
});

test('one wrong digit, and two neighbours that changed places, are found', () => {
  const reference = referenceOf(haninge);
  for (let place = 0; place < reference.length; place += 1) {
    const digit = (Number(reference[place]) + 1) % 10;
    const wrong = `${reference.slice(0, place)}${digit}${reference.slice(place + 1)}`;
    expect(checkReference(wrong)).toBe(place === 18 ? 'WRONG_LENGTH' : 'WRONG_CHECK_DIGIT');
  }
});

test.each([
  ['', 'NOT_DIGITS'],
  ['Haninge kv 1', 'NOT_DIGITS'],
  ['123', 'WRONG_LENGTH'],
])('"%s" is no reference: %s', (typed, problem) => expect(checkReference(typed)).toBe(problem));

test('no two of seventy förbund, ten years, five members and five instalments share one', () => {
  const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const all = counted(70).flatMap((forbund) =>
    counted(10).flatMap((year) =>
      counted(5).flatMap((place) =>
        [1, 2, 3, 4, 51].map((number) =>
          referenceOf({ forbund: `forbund-${forbund}`, year: 2007 + year, place: place * 9, number }),
        ),
      ),
    ),
  );
  expect(new Set(all).size).toBe(70 * 10 * 5 * 5);
});

test('what no reference can hold is a RangeError', () => {
  expect(() => referenceOf({ ...haninge, place: 1000 })).toThrow(RangeError);
  expect(() => referenceOf({ ...haninge, number: 100 })).toThrow(RangeError);
});
