import { setImmediate } from 'node:timers/promises';
import { checkPopulation } from '#lib/training/check-population.ts';
import type { Shared } from '#lib/training/network.ts';
import type { Model, Table } from '#lib/tuning/algorithm.ts';
import { measure } from '../measure.ts';
import type { EpochLine } from '../network/train-network.ts';
import { KernelLanes, mostUpdates } from './kernel-lanes.ts';
import { openKernel } from './open-kernel.ts';
import type { Seat } from './seat.ts';
import { softmaxRows } from './softmax-rows.ts';

/** Who sits where, and who hears of its end. */
export interface Seated extends Pick<PromiseWithResolvers<Model>, 'resolve' | 'reject'> {
  seat: Seat;
}

/** Multiplications of numbers between two looks at whether somebody is to stop: some 20 ms. */
const atOnce = 5e7;

/** Trains all seats, which begin at the same epoch, each to its own end. What goes wrong with all of them is thrown. */
export async function runPopulation(
  shared: Shared,
  seated: readonly Seated[],
  { train, validation }: { train: Table; validation: Table },
  line: EpochLine,
): Promise<void> {
  const lanes = seated.map(({ seat }) => seat.lane);
  checkPopulation(shared, lanes);
  const states = seated.map(({ seat }) => seat.state);
  const kernel = new KernelLanes(await openKernel(), shared, lanes, states);
  const live = new Map(seated.entries());
  const multiplications = 4 * Math.ceil(seated.length / 4) * shared.batchSize * 3 * (states[0]?.length ?? 1);
  const updatesAtOnce = Math.min(mostUpdates, Math.max(1, Math.floor(atOnce / multiplications)));
  const [full, left] = [Math.floor(train.size / shared.batchSize), train.size % shared.batchSize];

  for (let epoch = (seated[0]?.seat.from ?? 0) + 1; live.size > 0; epoch++) {
    for (const [at, { seat }] of live) if (epoch > seat.member.recipe.epochs) end(at);
    const sums = await trainEpoch((epoch - 1) * (full + Math.sign(left)), epoch);
    if (live.size === 0) return;
    const outputs = kernel.outputs();
    for (const [at, one] of live) await settle(epoch, at, one, sums, outputs);
  }

  function end(at: number, failure?: { error: unknown }): void {
    const { seat, resolve, reject } = live.get(at) as Seated;
    live.delete(at);
    kernel.freeze(at);
    if (failure) reject(failure.error);
    else resolve(seat.model(kernel.state(at)));
    seat.dispose();
  }

  /** For each lane the sums of its losses and of its right rows. */
  async function trainEpoch(before: number, epoch: number): Promise<Float64Array> {
    const sums = new Float64Array(2 * lanes.length);
    kernel.begin(epoch);
    for (let done = 0; done < full + Math.sign(left); ) {
      await setImmediate();
      for (const [at, { seat }] of live) {
        const { signal } = seat.member.training;
        if (signal.aborted) end(at, { error: signal.reason });
      }
      if (live.size === 0) break;
      const [rows, updates] = done < full ? [shared.batchSize, Math.min(updatesAtOnce, full - done)] : [left, 1];
      for (const [at, sum] of kernel.train(rows, updates, before + done).entries()) sums[at] = (sums[at] ?? 0) + sum;
      done += updates;
    }
    return sums;
  }

  /** Tells an epoch of one member, who may end with it. */
  async function settle(epoch: number, at: number, { seat }: Seated, sums: Float64Array, outputs: Float32Array) {
    const { recipe, training } = seat.member;
    const [loss = Number.NaN, right = 0] = sums.subarray(2 * at);
    const own = outputs.subarray((at * outputs.length) / lanes.length, ((at + 1) * outputs.length) / lanes.length);
    const after = measure(train.classes > 0 ? softmaxRows(own, train.classes) : own, validation);
    const metrics = {
      'train:loss': loss / train.size,
      ...(train.classes > 0 && { 'train:accuracy': right / train.size }),
      ...Object.fromEntries(Object.entries(after).map(([name, value]) => [`validation:${name}`, value])),
    };
    try {
      training.log(line(epoch, recipe.epochs, metrics));
      await training.save(epoch, seat.artefact(kernel.state(at)));
      await training.report(epoch, metrics);
      if (epoch === recipe.epochs || Number.isNaN(metrics['train:loss'])) end(at);
    } catch (error) {
      end(at, { error });
    }
  }
}
