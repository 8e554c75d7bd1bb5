import type { Executor, Order, Report } from './executor.ts';

/*
 * The suite that every executor must pass. It imports no test runner; each law returns what was broken, as sentences.
 * The algorithms it asks for: `steady` reports `loss` = 1 / epoch in each of `epochs` epochs, `broken` throws "broken
 * on purpose" in epoch 2, and `endless` reports until it is stopped.
 */
export interface Bed {
  executor: Executor;
  /** A place of its own for each trial. */
  place(name: string): string;
}

const order = (bed: Bed, id: string, algorithm = 'steady', more: Partial<Order> = {}): Order => ({
  id,
  place: bed.place(id),
  algorithm,
  data: {},
  hyperparameters: { epochs: '3' },
  seed: 1,
  from: 0,
  ...more,
});

const isEnd = ({ kind }: Report) => kind === 'ended' || kind === 'lost';

/** Polls until the orders with these ids are over, or until `until` holds. */
async function hear({ executor }: Bed, ids: readonly string[], until?: (heard: Report[]) => boolean) {
  const heard: Report[] = [];
  for (let idle = 0; idle < 4000; idle++) {
    heard.push(...(await executor.poll()));
    const isOver = ids.every((id) => heard.some((report) => report.id === id && isEnd(report)));
    if (until ? until(heard) : isOver) return heard;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error(`Nothing more was heard of ${ids.join(', ')}; before: ${JSON.stringify(heard)}`);
}

const told = (heard: Report[], id: string) =>
  heard
    .filter((report) => report.id === id && report.kind !== 'log')
    .map((report) => (report.kind === 'epoch' ? report.epoch : report.kind === 'ended' ? report.outcome : report.kind))
    .join(' ');

const expect = (law: string, is: unknown, ought: unknown): string[] =>
  Object.is(is, ought) ? [] : [`${law}: it was "${is}", not "${ought}"`];

export const executorLaws: Record<string, (bed: Bed) => Promise<string[]>> = {
  async 'reports each epoch once, upwards, and then one end'(bed) {
    await bed.executor.start(order(bed, 'a'));
    await bed.executor.start(order(bed, 'b', 'steady', { hyperparameters: { epochs: '2' } }));
    const heard = await hear(bed, ['a', 'b']);
    const losses = heard.flatMap((it) => (it.kind === 'epoch' && it.id === 'a' ? [it.metrics['loss']] : []));
    return [
      ...expect('three epochs', told(heard, 'a'), '1 2 3 completed'),
      ...expect('two epochs', told(heard, 'b'), '1 2 completed'),
      ...expect('the metrics', losses.join(' '), [1, 1 / 2, 1 / 3].join(' ')),
      ...expect('holds what is over', await bed.executor.holds('a'), false),
    ];
  },
  async 'a trial that fails says why and leaves the others alone'(bed) {
    await bed.executor.start(order(bed, 'bad', 'broken'));
    await bed.executor.start(order(bed, 'good'));
    const heard = await hear(bed, ['bad', 'good']);
    const end = heard.find((report) => report.id === 'bad' && report.kind === 'ended');
    const reason = end?.kind === 'ended' ? (end.reason ?? '') : '';
    return [
      ...expect('the failure', told(heard, 'bad'), '1 failed'),
      ...expect(`the reason "${reason}"`, /broken on purpose|failed in epoch 2/.test(reason), true),
      ...expect('the other', told(heard, 'good'), '1 2 3 completed'),
    ];
  },
  async 'a stop arrives, and nothing is heard after it'(bed) {
    const { executor } = bed;
    await executor.start(order(bed, 'long', 'endless'));
    const before = await hear(bed, [], (heard) => heard.some(({ kind }) => kind === 'epoch'));
    const isHeld = await executor.holds('long');
    await executor.stop('long');
    await executor.stop('long');
    await executor.stop('never given');
    const heard = [...before, ...(await hear(bed, ['long']))];
    await executor.stop('long');
    await executor.start(order(bed, 'next'));
    const after = await hear(bed, ['next']);
    return [
      ...expect('holds what runs', isHeld, true),
      ...expect('the end', told(heard, 'long').split(' ').at(-1), 'stopped'),
      ...expect('afterwards', told(after, 'long'), ''),
    ];
  },
  async 'what waits for a slot is trained later, or stopped before it began'(bed) {
    const { executor } = bed;
    const many = Array.from({ length: executor.slots + 1 }, (_, at) => `endless-${at}`);
    for (const id of many) await executor.start(order(bed, id, 'endless'));
    await executor.start(order(bed, 'waits'));
    const last = many.at(-1) ?? '';
    await executor.stop(last);
    const stopped = await hear(bed, [last]);
    for (const id of many) await executor.stop(id);
    const heard = [...stopped, ...(await hear(bed, [...many.slice(0, -1), 'waits']))];
    return [
      ...expect('never began', told(heard, last), 'stopped'),
      ...expect('began later', told(heard, 'waits'), '1 2 3 completed'),
    ];
  },
  async 'a trial pauses at its target and goes on from there'(bed) {
    const place = bed.place('paused');
    const long = { hyperparameters: { epochs: '5' }, place };
    await bed.executor.start(order(bed, 'p1', 'steady', { ...long, target: 2 }));
    const first = await hear(bed, ['p1']);
    await bed.executor.start(order(bed, 'p2', 'steady', { ...long, from: 2 }));
    const second = await hear(bed, ['p2']);
    const late = second.filter((report) => report.kind !== 'epoch' || report.epoch > 2);
    return [
      ...expect('the pause', told(first, 'p1'), '1 2 completed'),
      ...expect('the rest', told(late, 'p2'), '3 4 5 completed'),
    ];
  },
  async 'orders that are given at once are heard, stopped and ended each by itself'(bed) {
    const { executor } = bed;
    const few = { hyperparameters: { epochs: '2' } };
    const [one, bad, long, other] = ['t1', 't2', 't3', 't4'] as const;
    await executor.start(
      ...([order(bed, one), order(bed, bad, 'broken')] as const),
      ...[order(bed, long, 'endless'), order(bed, other, 'steady', few)],
    );
    const before = await hear(bed, [], (heard) => heard.some(({ id }) => id === long));
    await executor.stop(long);
    const over = new Set(before.filter(isEnd).map(({ id }) => id));
    const left = [one, bad, long, other].filter((id) => !over.has(id));
    const heard = [...before, ...(await hear(bed, left))];
    return [
      ...expect('one', told(heard, one), '1 2 3 completed'),
      ...expect('one that fails', told(heard, bad), '1 failed'),
      ...expect('one that is stopped', told(heard, long).split(' ').at(-1), 'stopped'),
      ...expect('another', told(heard, other), '1 2 completed'),
    ];
  },
  async 'takes each order once'(bed) {
    await bed.executor.start(order(bed, 'once'));
    const again = await bed.executor.start(order(bed, 'once')).then(
      () => 'taken',
      () => 'refused',
    );
    const heard = await hear(bed, ['once']);
    return [...expect('again', again, 'refused'), ...expect('once', told(heard, 'once'), '1 2 3 completed')];
  },
};
