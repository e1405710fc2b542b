import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { createCli } from '../../../client/cli/cli';
import { RefusedError } from '../../../client/cli/failures';
import { Given } from '../../../client/cli/given';
import { specs } from '../../../client/cli/specs/all';
import { outputProblems, type OutputName } from '../../../contracts/output';

export type Options = Record<string, string | boolean | readonly string[]>;

/** What a verb of a noun, or one without, answers as a person types it, as JSON by its published schema; a refusal by its code. */
export const typing =
  (noun: string) =>
  async (verb: string, [args, options]: readonly [readonly string[], Options], as: OutputName = 'recorded') => {
    const written: string[] = [];
    const stdout = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written.push(chunk.toString());
        done();
      },
    });
    const stderr = new PassThrough().resume();
    const cli = createCli({ lang: 'sv', json: true, dataDir: undefined, stdout, stderr });
    try {
      const { run } = await specs.find(({ name }) => name === `${noun} ${verb}`.trim())!.load();
      expect(await run(cli, new Given(args, options))).toBe(0);
    } catch (error) {
      if (error instanceof RefusedError) return { refused: error.code };
      throw error;
    } finally {
      await cli.end();
    }
    const answer = JSON.parse(written.join('')) as Record<string, unknown>;
    expect(outputProblems(as, answer)).toEqual([]);
    return answer;
  };

export const eventsOf = (answer: Record<string, unknown>): string[] =>
  (answer['events'] as { type: string }[]).map((event) => event.type);

/** A file as somebody hands it in. */
export function fileOf(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'forbund-typed-')), name);
  writeFileSync(path, content);
  return path;
}
