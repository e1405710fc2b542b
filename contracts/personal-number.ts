const pattern = /(?:19|20)?(\d{6})[-+ ]?(\d{3})(\d)(?!\d)/g;

/** Whether a text has a Swedish personal identity number in it; an organisation's number, whose month is above 19, is none. */
export const hasPersonalNumber = (text: string): boolean =>
  [...text.matchAll(pattern)].some(
    ([, born = '', serial = '', check]) => isDay(born) && checkDigit(born + serial) === Number(check),
  );

/** "yymmdd"; a coordination number's day has 60 added to it. */
function isDay(born: string): boolean {
  const [month, day] = [Number(born.slice(2, 4)), Number(born.slice(4)) % 60];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** What the last digit must be (mod 10, every other digit doubled). */
function checkDigit(digits: string): number {
  const sum = Array.from(digits, Number).reduce((total, digit, index) => {
    const weighed = digit * (index % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
