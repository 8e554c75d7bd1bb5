import { layerSizes } from '#lib/training/layer-sizes.ts';
import type { Network } from '#lib/training/network.ts';
import { networkOf } from './configuration.ts';
import { REACH } from './features.ts';
import { modelSettings } from './model-settings.ts';
import type { Axis, OwnData } from './own-data.ts';
import type { Model } from './settings.ts';

const outputActivation: Record<Network['loss'], string> = {
  squared: 'linear',
  logistic: 'sigmoid',
  softmax: 'softmax',
};

interface Given {
  model: Model;
  weights: readonly (readonly number[])[];
  classes: readonly string[];
  /** How own data were brought to the plane. */
  axes?: OwnData['axes'] | undefined;
}

/** A trained model as tfjs reads it with `loadLayersModel`: a sequential network of dense layers, two files. */
export function layersModel({ model, weights, classes, axes }: Given): { topology: object; weightData: ArrayBuffer } {
  const network = networkOf(model, classes.length);
  const sizes = layerSizes(network);
  const isLeaky = model.activation === 'leaky-relu';
  const layers = sizes.flatMap(({ outputs }, at) => {
    const isHidden = at < network.hidden.length;
    const activation = isHidden ? (isLeaky ? 'linear' : model.activation) : outputActivation[network.loss];
    const config = {
      name: nameOf(at),
      trainable: true,
      dtype: 'float32',
      ...(at === 0 && { batch_input_shape: [null, network.inputs] }),
      ...{ units: outputs, activation, use_bias: true },
    };
    const leak = { class_name: 'LeakyReLU', config: { name: `leaky_${at + 1}`, trainable: true, alpha: 0.01 } };
    return [{ class_name: 'Dense', config }, ...(isHidden && isLeaky ? [leak] : [])];
  });
  const manifest = sizes.flatMap(({ inputs, outputs }, at) => [
    { name: `${nameOf(at)}/kernel`, shape: [inputs, outputs], dtype: 'float32' },
    { name: `${nameOf(at)}/bias`, shape: [outputs], dtype: 'float32' },
  ]);
  return {
    topology: {
      format: 'layers-model',
      generatedBy: 'Holdout',
      convertedBy: null,
      modelTopology: {
        keras_version: 'tfjs-layers 4.22.0',
        backend: 'tensor_flow.js',
        model_config: { class_name: 'Sequential', config: { name: 'playground', layers } },
      },
      weightsManifest: [{ paths: ['weights.bin'], weights: manifest }],
      userDefinedMetadata: {
        inputs: model.features.map((feature) => modelSettings.features.options[feature]),
        coordinates: axes ? axesInWords(axes) : `x₁ and x₂ as drawn, each from −${REACH} to ${REACH}.`,
        output: outputInWords(classes, axes?.target),
      },
    },
    weightData: Float32Array.from(weights.flat()).buffer,
  };
}

const nameOf = (layer: number) => `dense_${layer + 1}`;

const axesInWords = ({ x1, x2 }: OwnData['axes']) =>
  `x₁ = (value − ${x1.centre}) / ${x1.unit} and x₂ = (value − ${x2.centre}) / ${x2.unit}.`;

function outputInWords(classes: readonly string[], target?: Axis): string {
  if (classes.length > 2) return `The chances of the classes ${classes.join(', ')}.`;
  if (classes.length === 2) return `The chance of class ${classes[1]}; the other class is ${classes[0]}.`;
  return target ? `value = ${target.centre} + ${target.unit} × output.` : 'The value itself.';
}
