import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { approving } from '../approving';
import type { Cli } from '../cli';
import { UsageError } from '../failures';
import type { Given } from '../given';
import { required } from '../required';

export function run(cli: Cli, given: Given): Promise<number> {
  return approving(cli, given, async (_, documents) => {
    const path = await required(cli, given, {
      name: 'principles',
      ask: ['Principerna som fil?', 'The principles, as a file?'],
    });
    const ask = ['Vilken dag hölls samrådet?', 'On which day was the consultation held?'] as const;
    const consultedOn = given.date('consultedOn') ?? (await required(cli, given, { name: 'consultedOn', ask }));
    const bytes = await readFile(path).catch(() => {
      throw new UsageError(`Filen ${path} kan inte läsas.`, `The file ${path} cannot be read.`);
    });
    const principles = await documents.putFile({ bytes, name: basename(path), type: 'application/octet-stream' });
    return { kind: 'FEES', principles, consultedOn };
  });
}
