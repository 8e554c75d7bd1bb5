import type { Scale } from '../datasets/standardise.ts';
import type { ChannelData } from './channel-data.ts';
import type { Example } from './question.ts';

const asIs: Scale = { mean: 0, sd: 1 };
/** Decimals beyond which a number is shown as the computer has it. */
const mostDecimals = 12;

/** Brings a number to scale as training did, to the last bit: a tree may part just there. */
const scaled = (value: number, { mean, sd }: Scale, isNarrow: boolean): number =>
  Math.fround(((isNarrow ? Math.fround(value) : value) - mean) / sd);

/** The shortest decimal that scales to a standardised number: what the source of the data had. */
function raw(standardised: number, scale: Scale, isNarrow: boolean): number {
  const value = standardised * scale.sd + scale.mean;
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const short = Number(value.toFixed(decimals));
    if (scaled(short, scale, isNarrow) === standardised) return short + 0;
  }
  return value;
}

/** One validation example in the units of its source: its inputs, and its class or value. `row` is taken modulo all. */
export function rawExample({ dataset, isNarrow }: ChannelData, row: number): Omit<Example, 'image'> {
  const { validation, scales, target } = dataset;
  const { features, inputs, targets, size } = validation;
  const at = row % size;
  const truth = targets[at] ?? Number.NaN;
  return {
    row: at,
    inputs: Array.from({ length: features }, (_, feature) =>
      raw(inputs[at * features + feature] ?? 0, scales[feature] ?? asIs, isNarrow),
    ),
    truth: target ? raw(truth, target, isNarrow) : truth,
  };
}

/** Inputs brought to scale as those of the training were. */
export const scaledInputs = (inputs: readonly number[], { dataset, isNarrow }: ChannelData): Float32Array =>
  Float32Array.from(inputs, (value, feature) => scaled(value, dataset.scales[feature] ?? asIs, isNarrow));

/** Outputs of a model in the units of the source: a regression's value, or class probabilities as they are. */
export const rawOutputs = (outputs: Float32Array, { dataset: { target } }: ChannelData): number[] =>
  Array.from(outputs, (value) => (target ? value * target.sd + target.mean : value));
