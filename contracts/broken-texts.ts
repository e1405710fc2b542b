type Path = readonly (string | number)[];

/** Where data has a text that no database keeps: one with NUL or half a surrogate pair in it. */
export function brokenTexts(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return isBroken(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => brokenTexts(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => brokenTexts(item, [...path, key]));
}

export const isBroken = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text);

export const whyBroken = 'has a sign in it that cannot be stored (NUL, or half a character)';
