import type * as tfjs from '@tensorflow/tfjs';
import type { Algorithm, Spec, Table } from '#lib/tuning/algorithm.ts';
import { loadNetwork } from './network/network-model.ts';
import { kerasLine, networkMetrics, trainingOf, trainingSpecs } from './network/network-specs.ts';
import { trainNetwork } from './network/train-network.ts';
import { numberOf, parseValues, type Values } from './parse-values.ts';

const filters = (block: number, units: string): Spec => ({
  ...{ kind: 'integer', min: 1, max: 256, scaling: 'logarithmic', default: units, tunable: true },
  says: `Filters of convolution ${block}.`,
});

const specs: Record<string, Spec> = {
  ...{ filters1: filters(1, '16'), filters2: filters(2, '32') },
  kernel_size: {
    ...{ kind: 'categorical', values: ['3', '5'], default: '3', tunable: true },
    says: 'Height and width of the filters.',
  },
  units: {
    ...{ kind: 'integer', min: 1, max: 1024, scaling: 'logarithmic', default: '128', tunable: true },
    says: 'Units of the fully connected layer behind the convolutions.',
  },
  dropout: {
    ...{ kind: 'continuous', min: 0, max: 0.9, default: '0', tunable: true },
    says: 'Share of those units that are left out of each update.',
  },
  ...trainingSpecs,
  epochs: { ...trainingSpecs.epochs, default: '5' },
};

function layersOf(tf: typeof tfjs, values: Values, { features, classes, image }: Table): tfjs.layers.Layer[] {
  if (!image) throw new Error('cnn needs images');
  const kernelSize = Number(values['kernel_size']);
  const zeros = { kernelInitializer: 'zeros' } as const; // buildNetwork sets the weights
  const block = (at: number) => [
    tf.layers.conv2d({
      ...{ ...zeros, filters: numberOf(values, `filters${at}`), kernelSize, padding: 'same' },
      ...{ activation: 'relu', name: `convolution${at}` },
    }),
    tf.layers.maxPooling2d({ poolSize: 2, strides: 2, padding: 'same', name: `pool${at}` }),
  ];
  const rate = numberOf(values, 'dropout');
  return [
    tf.layers.reshape({ inputShape: [features], targetShape: [image.height, image.width, 1], name: 'image' }),
    ...block(1),
    ...block(2),
    tf.layers.flatten({ name: 'flat' }),
    tf.layers.dense({ ...zeros, units: numberOf(values, 'units'), activation: 'relu', name: 'hidden' }),
    ...(rate > 0 ? [tf.layers.dropout({ rate, name: 'dropout' })] : []),
    tf.layers.dense({ ...zeros, units: Math.max(classes, 1), name: 'output' }),
  ];
}

export const cnn: Algorithm = {
  name: 'cnn',
  says: 'A convolutional neural network for images, with two blocks of convolution and pooling.',
  hyperparameters: specs,
  metrics: networkMetrics,
  unfit: ({ isImage }) => (isImage ? null : 'needs images'),
  values: parseValues(specs),
  train: async (values, data, training) =>
    trainNetwork(
      { layers: (tf) => layersOf(tf, values, data.train), initialisation: 'he', ...trainingOf(values) },
      data,
      training,
      kerasLine,
    ),
  load: loadNetwork,
};
