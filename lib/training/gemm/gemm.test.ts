import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rng } from '#lib/base/rng.ts';
import { read } from '#lib/testing/build-gemm.mjs';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import { optimiserStep, type StepSettings } from './optimiser-step.ts';
import { registerGemm } from './register.ts';

const { modules } = read() as { modules: Record<string, BufferSource> };
const chance = rng('gemm');
const lengths = [1, 3, 4, 7, 8, 10, 17, 130, 300];
const length = () => lengths[chance.below(lengths.length)] ?? 1;
const numbers = (...shape: number[]) =>
  tf.tensor(Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, chance.normal), shape);

/** The numbers that a function makes of copies of tensors on a backend; the cpu backend is the reference. */
async function on(backend: 'wasm' | 'cpu', inputs: tf.Tensor[], make: (tensors: tf.Tensor[]) => tf.Tensor) {
  const data = inputs.map((input) => input.dataSync());
  await tf.setBackend(backend);
  const made = tf.tidy(() => make(inputs.map(({ shape }, at) => tf.tensor(data[at] as Float32Array, shape))));
  const found = { shape: made.shape, values: made.dataSync<'float32'>() };
  made.dispose();
  await tf.setBackend('wasm');
  return found;
}

/** Compares with the reference, errors being counted against the largest number. */
async function expectSame(inputs: tf.Tensor[], make: (tensors: tf.Tensor[]) => tf.Tensor): Promise<void> {
  const [ours, reference] = [await on('wasm', inputs, make), await on('cpu', inputs, make)];
  expect(ours.shape).toEqual(reference.shape);
  const scale = reference.values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-3);
  const worst = ours.values.reduce((most, x, at) => Math.max(most, Math.abs(x - (reference.values[at] ?? 0))), 0);
  expect(worst / scale).toBeLessThan(3e-6);
  for (const input of inputs) input.dispose();
}

describe.each(Object.keys(modules))('%s', (name) => {
  let gemm: ReturnType<typeof registerGemm>;
  beforeAll(async () => {
    await loadTfjs();
    gemm = registerGemm(tf, tf.backend(), await WebAssembly.compile(modules[name] as BufferSource));
  });
  afterAll(() => gemm.restore());

  test('multiplies matrices of any lengths, transposed or not, as the cpu backend does', async () => {
    for (let run = 0; run < 60; run++) {
      const [rows, columns, depth] = [length(), length(), length()];
      const [transposeA, transposeB] = [run % 2 > 0, run % 4 > 1];
      const a = transposeA ? numbers(depth, rows) : numbers(rows, depth);
      const b = transposeB ? numbers(columns, depth) : numbers(depth, columns);
      await expectSame([a, b], ([x, y]) => tf.matMul(x as tf.Tensor, y as tf.Tensor, transposeA, transposeB));
    }
  });

  test('is deeper and broader than a block of the caches', async () => {
    await expectSame([numbers(131, 530), numbers(530, 1033)], ([x, y]) => tf.matMul(x as tf.Tensor, y as tf.Tensor));
  });

  test('takes batches of matrices, and one matrix for all of a batch', async () => {
    for (const [a, b] of [
      [
        [3, 5, 7],
        [3, 7, 9],
      ],
      [
        [1, 5, 7],
        [4, 7, 9],
      ],
      [
        [2, 3, 5, 7],
        [2, 3, 7, 4],
      ],
    ] as const)
      await expectSame([numbers(...a), numbers(...b)], ([x, y]) => tf.matMul(x as tf.Tensor, y as tf.Tensor));
  });

  test('multiplies a batch along each of its axes', async () => {
    const [a, b] = [numbers(2, 1, 3, 4), numbers(1, 3, 4, 5)];
    const product = tf.matMul(a, b).arraySync() as number[][][][];
    const [left, right] = [a.arraySync(), b.arraySync()] as number[][][][][];
    for (const [i, j] of [
      [0, 0],
      [0, 2],
      [1, 0],
      [1, 2],
    ] as const) {
      const single = tf.matMul(tf.tensor2d(left?.[i]?.[0] ?? []), tf.tensor2d(right?.[0]?.[j] ?? [])).arraySync();
      expect(product[i]?.[j]).toEqual(single);
    }
  });

  test.each(['linear', 'relu', 'elu', 'relu6', 'sigmoid', 'prelu', 'leakyrelu'] as const)(
    'adds the bias once and applies %s, B transposed or not',
    async (activation) => {
      for (const transposeB of [false, true]) {
        const b = transposeB ? numbers(10, 130) : numbers(130, 10);
        await expectSame([numbers(17, 130), b, numbers(10), numbers(10)], ([x, y, bias, alpha]) =>
          tf.fused.matMul({
            ...{ a: x as tf.Tensor, b: y as tf.Tensor, bias: bias as tf.Tensor, transposeB, activation },
            ...(activation === 'prelu' && { preluActivationWeights: alpha as tf.Tensor }),
            ...(activation === 'leakyrelu' && { leakyreluAlpha: 0.3 }),
          }),
        );
      }
    },
  );

  test('keeps no tensor for itself', () => {
    const [a, b, bias] = [numbers(17, 9), numbers(9, 8), numbers(8)] as [tf.Tensor2D, tf.Tensor2D, tf.Tensor1D];
    const before = tf.memory().numTensors;
    const buffers = tf.backend().numDataIds();
    for (const activation of ['linear', 'elu'] as const) tf.fused.matMul({ a, b, bias, activation }).dispose();
    expect([tf.memory().numTensors, tf.backend().numDataIds()]).toEqual([before, buffers]);
  });

  test('convolves as the cpu backend does, and so do both gradients', async () => {
    for (const [size, channels, filters, side, stride, pad] of [
      [9, 1, 4, 3, 1, 'same'],
      [9, 3, 5, 3, 2, 'same'],
      [28, 1, 8, 5, 1, 'valid'],
      [8, 16, 10, 1, 1, 'same'],
      [10, 2, 3, 4, 3, 'valid'],
    ] as const) {
      const [x, filter] = [numbers(5, size, size - 1, channels), numbers(side, side, channels, filters)];
      const conv = (image: tf.Tensor, weights: tf.Tensor) =>
        tf.conv2d(image as tf.Tensor4D, weights as tf.Tensor4D, stride, pad);
      const dy = numbers(...conv(x, filter).shape);
      const inputs = () => [x, filter, dy].map((each) => each.clone());
      await expectSame(inputs(), ([image, weights]) => conv(image as tf.Tensor, weights as tf.Tensor));
      const attrs = { strides: stride, pad, dataFormat: 'NHWC', filterShape: filter.shape, inputShape: x.shape };
      const gradient = (name: string, given: tf.NamedTensorMap) => tf.engine().runKernel<tf.Tensor>(name, given, attrs);
      await expectSame(inputs(), ([image, , d]) =>
        gradient('Conv2DBackpropFilter', { x: image as tf.Tensor, dy: d as tf.Tensor }),
      );
      await expectSame(inputs(), ([, weights, d]) =>
        gradient('Conv2DBackpropInput', { filter: weights as tf.Tensor, dy: d as tf.Tensor }),
      );
    }
  });

  test.each([
    [2, 2, 'same'],
    [3, 2, 'valid'],
    [3, 1, 'same'],
  ] as const)('gives the gradient of max pooling of %s by %s, %s', async (filterSize, strides, pad) => {
    // Whole numbers, so that windows have several largest ones
    const x = tf.round(numbers(3, 9, 8, 5)) as tf.Tensor4D;
    const output = tf.maxPool(x, filterSize, strides, pad);
    await expectSame([x, output, numbers(...output.shape)], ([input, most, dy]) =>
      tf.engine().runKernel<tf.Tensor>('MaxPoolGrad', { input, output: most, dy } as tf.NamedTensorMap, {
        ...{ filterSize, strides, pad },
      }),
    );
  });

  test.each(['sgd', 'momentum', 'adam'] as const)('moves weights by %s as its formula says', (optimiser) => {
    const count = 11;
    const start = () => Float32Array.from({ length: count }, chance.normal);
    const [w, m, g] = [start(), start(), start()];
    const v = start().map(Math.abs);
    const settings: StepSettings = { optimiser, rate: 0.1, momentum: 0.8, l1: 0.3, l2: 0.2, updates: 3 };
    const [weights, first, second, gradient] = [w, m, v, g].map((each) => tf.tensor1d(each)) as tf.Tensor1D[];
    optimiserStep(gemm, { weights, first, second, gradient } as Parameters<typeof optimiserStep>[1], settings);
    const expected = Array.from(w, (weight, at) => {
      const slope = (g[at] ?? 0) + 0.2 * weight;
      const mean = 0.9 * (m[at] ?? 0) + 0.1 * slope;
      const square = 0.999 * (v[at] ?? 0) + 0.001 * slope * slope;
      const velocity = 0.8 * (m[at] ?? 0) + slope;
      const adam = mean / (1 - 0.9 ** 3) / (Math.sqrt(square / (1 - 0.999 ** 3)) + 1e-7);
      const moved = weight - 0.1 * { sgd: slope, momentum: velocity, adam }[optimiser];
      return Math.sign(moved) * Math.max(Math.abs(moved) - 0.03, 0);
    });
    for (const [at, value] of weights?.dataSync().entries() ?? []) expect(value).toBeCloseTo(expected[at] ?? 9, 5);
  });
});
