import type * as tfjs from '@tensorflow/tfjs-core';
import { finish } from './finish.ts';
import { type Kernel, type KernelCall, type KernelTf, required } from './kernel.ts';
import type { Gemm } from './open-gemm.ts';

type Four = [number, number, number, number];

/** What the kernels of convolutions are told. */
interface Attributes {
  strides: [number, number] | number;
  dilations?: [number, number] | number;
  pad: 'valid' | 'same' | number;
  dimRoundingMode?: 'floor' | 'round' | 'ceil';
  dataFormat?: 'NHWC' | 'NCHW';
  filterShape?: Four;
  inputShape?: Four;
}
type Way = 'conv_forward' | 'conv_to_filter' | 'conv_to_input';

/**
 * Conv2D, plain and fused, and both of its gradients, of which stock tfjs lacks one on this backend and has the other in
 * a slow form. Dilated convolutions have no gradient in tfjs; forwards they are left to the kernel that was there.
 */
export function convolutions(tf: KernelTf, gemm: Gemm): Record<string, Kernel> {
  const stock = { Conv2D: tf.getKernel('Conv2D', 'wasm'), FusedConv2D: tf.getKernel('FusedConv2D', 'wasm') };

  const run = (
    way: Way,
    attrs: KernelCall['attrs'],
    x: Four,
    filter: Four,
    tensors: Partial<Record<string, tfjs.TensorInfo>>,
  ) => {
    const { strides, pad, dimRoundingMode, dataFormat = 'NHWC' } = attrs as unknown as Attributes;
    if (dataFormat !== 'NHWC') throw new Error(`convolutions need the data format NHWC, got ${dataFormat}`);
    const info = tf.backend_util.computeConv2DInfo(x, filter, strides, 1, pad, dimRoundingMode);
    const shapes = { x, filter, y: info.outShape };
    const place = (name: 'x' | 'filter' | 'y') => tensors[name] ?? gemm.output(shapes[name]);
    const [image, weights, result] = [place('x'), place('filter'), place('y')];
    const words = gemm.words(shapeWords(info));
    const seen = gemm.seen(gemm.call.seen_bytes(words));
    gemm.call[way](words, gemm.address(image), gemm.address(weights), gemm.address(result), seen, gemm.room);
    return { x: image, filter: weights, y: result };
  };

  const forward =
    (name: 'Conv2D' | 'FusedConv2D'): Kernel =>
    (call) => {
      const [x, filter] = [required(call.inputs, 'x'), required(call.inputs, 'filter')];
      const { dilations = 1 } = call.attrs as unknown as Attributes;
      const kernel = stock[name];
      if ([dilations].flat().some((each) => each !== 1) && kernel)
        return kernel.kernelFunc(call as Parameters<typeof kernel.kernelFunc>[0]) as tfjs.TensorInfo;
      const { y } = run('conv_forward', call.attrs, x.shape as Four, filter.shape as Four, { x, filter });
      return name === 'Conv2D' ? y : finish(tf, gemm, call, y);
    };
  return {
    Conv2D: forward('Conv2D'),
    FusedConv2D: forward('FusedConv2D'),
    Conv2DBackpropFilter({ inputs, attrs }) {
      const [x, y] = [required(inputs, 'x'), required(inputs, 'dy')];
      const shape = (attrs as unknown as Attributes).filterShape as Four;
      return run('conv_to_filter', attrs, x.shape as Four, shape, { x, y }).filter;
    },
    Conv2DBackpropInput({ inputs, attrs }) {
      const [y, filter] = [required(inputs, 'dy'), required(inputs, 'filter')];
      const shape = (attrs as unknown as Attributes).inputShape as Four;
      return run('conv_to_input', attrs, shape, filter.shape as Four, { filter, y }).x;
    },
  };
}

/** The `Shape` of convolution.h. */
export function shapeWords(info: tfjs.backend_util.Conv2DInfo): Int32Array {
  const { filterHeight, filterWidth, outHeight, outWidth, outChannels, strideHeight, strideWidth, padInfo } = info;
  return Int32Array.of(
    ...[...info.inShape, filterHeight, filterWidth, outHeight, outWidth, outChannels],
    ...[strideHeight, strideWidth, padInfo.top, padInfo.left],
  );
}
