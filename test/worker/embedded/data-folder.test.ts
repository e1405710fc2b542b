import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from '../../../worker/embedded/data-folder';
import { startOf } from '../../../worker/embedded/processes';
import type { EnvironmentError } from '../../../worker/environment-error';
import { temporaryFolder } from './temporary-folder';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => folder.remove());

function refusal(path: string): EnvironmentError {
  try {
    openDataFolder(path).release();
  } catch (error) {
    return error as EnvironmentError;
  }
  throw new Error('the folder was opened');
}
const lock = (holder: object) => writeFileSync(join(folder.path, 'lock.json'), JSON.stringify(holder));

describe('the data folder', () => {
  test('is made when it is not there, and let go again', () => {
    const path = join(folder.path, 'new', 'data');
    openDataFolder(path).release();
    expect(readdirSync(path)).toEqual(['format']);
    openDataFolder(path).release();
  });

  test('in use by another instance is refused with the number of its process', () => {
    const first = openDataFolder(folder.path);
    const error = refusal(folder.path);
    expect([error.code, error.exitCode]).toEqual(['DATA_IN_USE', 3]);
    expect(error.sentence('en')).toContain(
      `is in use by another instance (process ${process.pid}): stop that one first`,
    );
    expect(error.sentence('sv')).toContain(`används redan (process ${process.pid}): stoppa den först`);
    first.release();
    openDataFolder(folder.path).release();
  });

  test('of an instance that was killed is taken over, though its number belongs to another process now', () => {
    lock({ pid: process.pid, startedAt: 'long ago', host: hostname() });
    openDataFolder(folder.path).release();
    expect(existsSync(join(folder.path, 'lock.json'))).toBe(false);
  });

  test('of a container that was replaced is taken over', () => {
    lock({ pid: process.pid, startedAt: startOf(process.pid), host: 'another' });
    openDataFolder(folder.path).release();
    expect(readdirSync(folder.path)).toEqual(['format']);
  });

  test('whose lock was cut off in the middle of writing is taken over', () => {
    writeFileSync(join(folder.path, 'lock.json'), '{"pid":');
    openDataFolder(folder.path).release();
    expect(readdirSync(folder.path)).toEqual(['format']);
  });

  test.each([
    ['0', 'DATA_OLDER'],
    ['2', 'DATA_NEWER'],
  ])('with format %s is refused and left as it was', (found, code) => {
    writeFileSync(join(folder.path, 'format'), `${found}\n`);
    expect(refusal(folder.path)).toMatchObject({ code, exitCode: 3 });
    expect(readdirSync(folder.path)).toEqual(['format']);
    expect(readFileSync(join(folder.path, 'format'), 'utf8')).toBe(`${found}\n`);
  });

  test('that holds something else is refused and left as it was', () => {
    writeFileSync(join(folder.path, 'letter.txt'), 'Dear');
    expect(refusal(folder.path)).toMatchObject({ code: 'DATA_UNKNOWN' });
    expect(readdirSync(folder.path)).toEqual(['letter.txt']);
  });

  test('below a file cannot be made, and the sentence says where', () => {
    writeFileSync(join(folder.path, 'file'), '');
    const error = refusal(join(folder.path, 'file', 'data'));
    expect(error.code).toBe('DATA_NOT_WRITABLE');
    expect(error.message).toContain(join(folder.path, 'file'));
  });
});
