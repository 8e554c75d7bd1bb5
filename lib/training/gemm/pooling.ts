import { shapeWords } from './convolutions.ts';
import { type Kernel, type KernelTf, required } from './kernel.ts';
import type { Gemm } from './open-gemm.ts';

type Four = [number, number, number, number];
interface Attributes {
  filterSize: [number, number] | number;
  strides: [number, number] | number;
  pad: 'valid' | 'same' | number;
  dimRoundingMode?: 'floor' | 'round' | 'ceil';
}

/** The gradient of max pooling, which takes longer in stock tfjs than the convolutions around it. */
export function pooling(tf: KernelTf, gemm: Gemm): Record<string, Kernel> {
  return {
    MaxPoolGrad({ inputs, attrs }) {
      const [x, y, dy] = [required(inputs, 'input'), required(inputs, 'output'), required(inputs, 'dy')];
      const { filterSize, strides, pad, dimRoundingMode } = attrs as unknown as Attributes;
      const info = tf.backend_util.computePool2DInfo(x.shape as Four, filterSize, strides, 1, pad, dimRoundingMode);
      const output = gemm.output(x.shape);
      gemm.call.pool_to_input(gemm.words(shapeWords(info)), ...[x, y, dy, output].map(gemm.address));
      return output;
    },
  };
}
