import { describe, expect, test } from 'vitest';
import { type Bed, executorLaws } from './executor.contract.ts';
import type { Order } from './executor.ts';
import { simulated } from './simulated.ts';

const contract = (slots: number): Bed => ({
  executor: simulated({
    slots,
    epochs: ({ algorithm, hyperparameters }) =>
      algorithm === 'endless' ? Number.POSITIVE_INFINITY : Number(hyperparameters['epochs']),
    metrics: (_, epoch) => ({ loss: 1 / epoch }),
    fate: ({ algorithm }, epoch) => (algorithm === 'broken' && epoch === 2 ? 'fails' : undefined),
  }),
  place: (name) => name,
});

describe.each([1, 3])('the simulated executor with %i slots', (slots) => {
  test.each(Object.entries(executorLaws))('%s', async (_, law) => {
    expect(await law(contract(slots))).toEqual([]);
  });
});

const order: Order = { id: 'a', place: 'a', algorithm: 'x', data: {}, hyperparameters: {}, seed: 1, from: 0 };

test('a day of training passes without waiting', async () => {
  const day = simulated({ slots: 1, epochs: () => 24, metrics: () => ({}), seconds: () => 3600 });
  await day.start(order);
  while (await day.holds('a')) await day.poll();
  expect(day.now()).toBe(24 * 3600 * 1000);
});

test('a machine that dies takes its trial along', async () => {
  const fate = (_: Order, epoch: number) => (epoch === 2 ? ('dies' as const) : undefined);
  const fragile = simulated({ slots: 1, epochs: () => 3, metrics: () => ({}), fate });
  await fragile.start(order);
  await fragile.poll();
  expect(await fragile.poll()).toEqual([{ id: 'a', kind: 'lost' }]);
  expect(await fragile.holds('a')).toBe(false);
});
