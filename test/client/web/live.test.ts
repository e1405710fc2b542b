import { concerns } from '../../../client/web/live';

test('who follows a förbund is told of all its processes, and of no other’s', () => {
  const told = (stream: string): boolean => concerns(stream, 'forbund-haninge');
  expect(['forbund-haninge', 'budget-haninge-2008', 'follow-up-haninge-2007', '*'].map(told)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['budget-huddinge-2008', 'forbund-haningetrakten', 'budget-syd-haninges-2008'].map(told)).toEqual([
    false,
    false,
    false,
  ]);
});
test('who follows one process is told of that one alone; who follows all, of all', () => {
  expect(concerns('budget-haninge-2008', 'budget-haninge-2007')).toBe(false);
  expect(concerns('budget-haninge-2008', '*')).toBe(true);
});
