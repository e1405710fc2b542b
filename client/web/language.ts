import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Language } from '../words/tongue';

const known = (value: string | undefined): Language | undefined =>
  value === 'sv' || value === 'en' ? value : undefined;

/** `?lang=` (which is remembered), then what was chosen before, then the browser's first known one, then Swedish. */
export function languageOf(context: Context): Language {
  const asked = known(context.req.query('lang'));
  if (asked) setCookie(context, 'lang', asked, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 31_536_000 });
  return asked ?? known(getCookie(context, 'lang')) ?? accepted(context.req.header('accept-language')) ?? 'sv';
}

function accepted(header: string | undefined): Language | undefined {
  const wishes = (header ?? '').split(',').map((wish, index) => {
    const [tag = '', ...rest] = wish.trim().toLowerCase().split(';');
    const q = rest.map((part) => /^\s*q=([\d.]+)/.exec(part)?.[1]).find((value) => value !== undefined);
    return { language: known(tag.slice(0, 2)), weight: q === undefined ? 1 : Number(q), index };
  });
  return wishes
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index)[0]?.language;
}
