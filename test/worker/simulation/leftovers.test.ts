import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isGone } from '../../../worker/embedded/processes';
import { passingFolder, sweepLeftovers } from '../../../worker/simulation/leftovers';

const owner = (folder: string): string => join(folder, 'owner.json');
const folders: string[] = [];
async function folderOf(change: Record<string, unknown> = {}): Promise<string> {
  const folder = await passingFolder();
  folders.push(folder);
  const written = JSON.parse(readFileSync(owner(folder), 'utf8')) as object;
  writeFileSync(owner(folder), JSON.stringify({ ...written, ...change }));
  return folder;
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test('what a killed simulation left behind is ended and removed; one that runs is left alone', async () => {
  const { pid: dead } = spawnSync('true');
  const [ours, theirs, reused] = [await folderOf(), await folderOf({ pid: dead }), await folderOf({ start: 'before' })];
  const args = ['-e', 'setTimeout(() => {}, 60_000)', '--', 'postgres', '-D', join(theirs, 'postgres'), '-p'];
  const server = spawn(process.execPath, args, { stdio: 'ignore' });
  await sweepLeftovers();
  expect([ours, theirs, reused].map((folder) => existsSync(folder))).toEqual([true, false, false]);
  expect(await isGone(server.pid!, 0)).toBe(true);
});

test('a folder that does not say whose it is is left alone', async () => {
  const folder = await folderOf();
  rmSync(owner(folder));
  await sweepLeftovers();
  expect(existsSync(folder)).toBe(true);
});
