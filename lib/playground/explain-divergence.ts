import { formatNumber } from '#lib/base/numbers.ts';
import { configurationOf } from './configuration.ts';
import type { PlaneData } from './plane-data.ts';
import type { Common, Model } from './settings.ts';

export interface Cause {
  /** Which setting, and why it does this. */
  what: string;
  try: string;
}

const isUnbounded = ({ activation }: Model) => activation !== 'tanh' && activation !== 'sigmoid';

/** What probably drove a model to numbers that are none, the likeliest cause first; there is always one. */
export function explainDivergence(model: Model, common: Common, data: PlaneData): Cause[] {
  const { rate, l2, decay, momentum, optimiser, hidden, initialisation, features } = model;
  const { lane } = configurationOf(model, common, data);
  const hasMomentum = optimiser === 'momentum' || optimiser === 'nesterov';
  const gain = hasMomentum ? 1 / (1 - momentum) : 1;
  const squares = lane.train.inputs.reduce((sum, input) => sum + input * input, 0) / lane.train.size;
  const causes: Cause[] = [];
  // With momentum m a quadratic of curvature c is stable for rate·c < 2·(1 + m).
  const limit = hasMomentum ? 2 * (1 + momentum) : 2;
  if (optimiser !== 'adam' && l2 * rate > limit)
    causes.push({
      what: `L2 penalty × learning rate is ${formatNumber(l2 * rate)}, more than ${formatNumber(limit)}. Each update then turns every weight round and makes it larger.`,
      try: `Set the L2 penalty below ${formatNumber(limit / rate, 2)}, or the learning rate below ${formatNumber(limit / l2, 2)}.`,
    });
  if (decay * rate > 2)
    causes.push({
      what: `Weight decay × learning rate is ${formatNumber(decay * rate)}, more than 2. Each update turns every weight round and makes it larger.`,
      try: `Set the weight decay below ${formatNumber(2 / rate, 2)}.`,
    });
  if (initialisation === 'large' && hidden.length > 0 && isUnbounded(model))
    causes.push({
      what: `The first weights are large and ${hidden.length === 1 ? 'the hidden layer has' : `the ${hidden.length} hidden layers have`} no upper bound. Signals and gradients grow from layer to layer.`,
      try: 'Take He or Xavier for the first weights.',
    });
  if (data.classes.length === 0 && rate * gain * (squares + 1) > 2)
    causes.push({
      what: `The learning rate ${formatNumber(rate)} is too high for inputs of this size: their squares sum to ${formatNumber(squares)} a point, and squared loss answers a large error with a larger step.`,
      try: `Try a learning rate near ${formatNumber(0.5 / (gain * (squares + 1)), 1)}.`,
    });
  if (hidden.length >= 3 && isUnbounded(model))
    causes.push({
      what: `${hidden.length} hidden layers without an upper bound multiply whatever grows: one long step in each is enough.`,
      try: 'Take Tanh, fewer layers, or a lower learning rate.',
    });
  if (hasMomentum && momentum >= 0.9 && rate >= 0.1)
    causes.push({
      what: `Momentum ${formatNumber(momentum)} adds steps up to ${formatNumber(gain)} times the learning rate.`,
      try: `Divide the learning rate by ${formatNumber(gain, 2)}, or lower the momentum.`,
    });
  const squared = features.filter((feature) => feature === 'x1x1' || feature === 'x2x2' || feature === 'x1x2');
  if (squared.length > 0 && rate >= 0.3)
    causes.push({
      what: 'The squared features are as large as 9, so their weights take the longest steps.',
      try: 'Switch them off, or lower the learning rate.',
    });
  if (causes.length === 0)
    causes.push({
      what: `The learning rate ${formatNumber(rate)} is probably too high: a step leaped over the goal to a place with a larger gradient, and the next leaped further.`,
      try: `Try ${formatNumber(rate / 10, 2)}.`,
    });
  return causes;
}
