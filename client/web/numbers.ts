import type { Language } from '../words/tongue';

// prettier-ignore
const words: Record<Language, readonly string[]> = {
  sv: ['ingen', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** Up to twelve in letters, above in figures, as Swedish is written. */
export const inWords = (count: number, lang: Language): string => words[lang][count] ?? String(count);
