import { connectJournal } from '../../journal/journal';
import { freshDatabase } from '../database';
import { motion } from '../motion';
test('connects', async () => {
  const journal = connectJournal({ url: await freshDatabase(), deciders: { motion } });
  expect(await journal.reader.counts()).toMatchObject({ open: 0 });
  expect(await journal.store.version('motion-1')).toBe(0);
  await journal.close();
});
