import { checkNames, findings } from '../client/words/doctor';
import type { CheckName } from '../client/words/doctor';
import { readConfig } from './config';
import type { Flags } from './config';
import { checkers } from './doctor-checks';
import type { Seen } from './doctor-checks';
import { EnvironmentError, reasonOf } from './environment-error';

export interface Finding {
  check: CheckName;
  ok: boolean;
  code: string;
  /** What was found, and what to do where it is not ok. */
  says: string;
}

/** Looks at everything around the program, one thing after another, and changes nothing. */
export async function examine(lang: 'sv' | 'en', flags: Flags = {}, env = process.env): Promise<Finding[]> {
  const config = readConfig(env, flags);
  const found: Finding[] = [];
  for (const check of Object.keys(checkNames) as CheckName[]) {
    found.push(await examined(check, () => checkers[check](config, env), lang));
  }
  return found;
}

async function examined(check: CheckName, look: () => Promise<Seen> | Seen, lang: 'sv' | 'en'): Promise<Finding> {
  try {
    const { code, found, ok = true } = await look();
    return { check, ok, code, says: findings[code][lang](found) };
  } catch (error) {
    if (error instanceof EnvironmentError) return { check, ok: false, code: error.code, says: error.sentence(lang) };
    return { check, ok: false, code: 'FAILED', says: reasonOf(error) };
  }
}
