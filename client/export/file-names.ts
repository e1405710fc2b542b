const LONGEST = 80;

/** "0012-protokoll-fran-motet.pdf": a number, and letters that any file system takes, for as long as files are kept. */
export function numbered(no: number, name: string, digits = 3): string {
  const [, stem = '', extension = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(name) ?? [];
  const plain = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^[-.]+|[-.]+$/g, '');
  const number = String(no).padStart(digits, '0');
  return `${plain === '' ? number : `${number}-${plain}`}${extension}`;
}
