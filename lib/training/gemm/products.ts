import type * as tfjs from '@tensorflow/tfjs-core';
import { finish } from './finish.ts';
import { type Kernel, type KernelCall, type KernelTf, required } from './kernel.ts';
import type { Gemm } from './open-gemm.ts';

const sizeOf = (shape: readonly number[]) => shape.reduce((product, length) => product * length, 1);

/** Which of the matrices of `shape` belongs to each matrix of the broadcast `to`, in order. */
function sources(shape: readonly number[], to: readonly number[]): number[] {
  return Array.from({ length: sizeOf(to) }, (_, index) => {
    let [source, rest, stride] = [0, index, 1];
    for (let axis = 1; axis <= to.length; axis++) {
      const length = to.at(-axis) ?? 1;
      const own = shape.length >= axis ? (shape.at(-axis) ?? 1) : 1;
      if (own > 1) source += (rest % length) * stride;
      rest = Math.floor(rest / length);
      stride *= own;
    }
    return source;
  });
}

function multiply(tf: KernelTf, gemm: Gemm, { inputs, attrs }: KernelCall): tfjs.TensorInfo {
  const [a, b] = [required(inputs, 'a'), required(inputs, 'b')];
  const { transposeA = false, transposeB = false } = attrs as { transposeA?: boolean; transposeB?: boolean };
  const [aRows = 0, aColumns = 0] = a.shape.slice(-2);
  const [bRows = 0, bColumns = 0] = b.shape.slice(-2);
  const [rows, depth] = transposeA ? [aColumns, aRows] : [aRows, aColumns];
  const [bDepth, columns] = transposeB ? [bColumns, bRows] : [bRows, bColumns];
  if (depth !== bDepth) throw new Error(`matMul: the inner lengths ${depth} and ${bDepth} are not the same`);
  const batchOfA = a.shape.slice(0, -2);
  const batchOfB = b.shape.slice(0, -2);
  const batch = tf.broadcast_util.assertAndGetBroadcastShape(batchOfA, batchOfB);
  const output = gemm.output([...batch, rows, columns]);
  const [from, by, to] = [gemm.address(a), gemm.address(b), gemm.address(output)];
  const ofB = sources(batchOfB, batch);
  for (const [at, ofA] of sources(batchOfA, batch).entries())
    gemm.call.multiply(
      from + 4 * ofA * rows * depth,
      by + 4 * (ofB[at] ?? 0) * depth * columns,
      to + 4 * at * rows * columns,
      ...[rows, columns, depth, Number(transposeA), Number(transposeB), gemm.room],
    );
  return output;
}

/** The products of matrices of tfjs; the fused one adds its bias once, which the stock one does not where B is transposed. */
export function products(tf: KernelTf, gemm: Gemm): Record<string, Kernel> {
  return {
    BatchMatMul: (call) => multiply(tf, gemm, call),
    _FusedMatMul: (call) => finish(tf, gemm, call, multiply(tf, gemm, call)),
  };
}
