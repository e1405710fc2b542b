import { spawn } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';

export interface Ran {
  /** What it printed to both streams, together. */
  output: string;
}

/** Runs a program to its end; rejects with its last line when it fails or is not there. */
export function runProgram(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = (): boolean => child.kill();
    process.once('exit', end);
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('exit', end);
      if (code === 0) resolve({ output });
      else reject(new Error(lastLine(output) || `${program} ended with ${signal ?? code ?? 'nothing'}`));
    });
  });
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.trim() ?? '';
