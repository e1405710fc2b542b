import type { Site } from '../site';
import type { ShownInsats } from './section';

/** Insatser by their streams, each with its state; one that has not begun yet is left out. */
export async function readInsatser({ journal }: Site, streams: readonly string[]): Promise<ShownInsats[]> {
  const found = await Promise.all(streams.map((stream) => journal.reader.process(stream)));
  return found.flatMap((one) => (one ? [{ stream: one.row.stream, state: one.process.state }] : []));
}
