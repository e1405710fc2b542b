import { UsageError } from './failures';

type Value = string | boolean | readonly string[] | undefined;

/** What was typed after a command's name. */
export class Given {
  constructor(
    private readonly args: readonly string[],
    private readonly options: Readonly<Record<string, Value>>,
  ) {}

  arg(place: number): string | undefined {
    return this.args[place];
  }

  /** An argument that commander has already insisted on. */
  theArg(place: number): string {
    return this.args[place] ?? '';
  }

  text(name: string): string | undefined {
    const value = this.options[name];
    return typeof value === 'string' ? value : undefined;
  }

  flag(name: string): boolean {
    return this.options[name] === true;
  }

  list(name: string): readonly string[] {
    const value = this.options[name];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  }

  /** A civil date. Refused: not one. */
  date(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value))) return value;
    const flag = flagOf(name);
    throw new UsageError(
      `${flag} ska vara ett datum som 2006-04-03, inte "${value}".`,
      `${flag} must be a date such as 2006-04-03, not "${value}".`,
    );
  }

  number(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined || /^\d{1,15}$/.test(value)) return value === undefined ? undefined : Number(value);
    const flag = flagOf(name);
    throw new UsageError(
      `${flag} ska vara ett heltal, inte "${value}".`,
      `${flag} must be a whole number, not "${value}".`,
    );
  }

  /** Kronor as typed ("5 000 000", "1250,50"), in öre. */
  ore(name: string): number | undefined {
    const typed = this.text(name);
    if (typed === undefined) return undefined;
    const value = typed.replace(/[\s\u00a0_]/g, '').replace(',', '.');
    if (/^\d{1,12}(\.\d{1,2})?$/.test(value)) return Math.round(Number(value) * 100);
    const flag = flagOf(name);
    if (/^\d{13,}(\.\d{1,2})?$/.test(value)) {
      throw new UsageError(
        `${flag} är större än något belopp kan vara här: "${typed}".`,
        `${flag} is larger than any amount can be here: "${typed}".`,
      );
    }
    throw new UsageError(
      `${flag} ska vara ett belopp i hela kronor och ören, t.ex. 1250000 eller 1250,50, inte "${typed}".`,
      `${flag} must be an amount in kronor and whole öre, such as 1250000 or 1250,50, not "${typed}".`,
    );
  }
}

export const flagOf = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
