/**
 * Examples in rows. `inputs` is size × features, row-major; `targets` has one number an example: a value, a label in
 * [0, 1], or for `softmax` the index of a class.
 */
export interface Dataset {
  inputs: Float32Array;
  targets: Float32Array;
  size: number;
  features: number;
}

/** `leaky-relu` has slope 0.01 below zero. */
export type Activation = 'linear' | 'tanh' | 'relu' | 'sigmoid' | 'leaky-relu';

/**
 * A fully connected network with linear outputs. `hidden` lists the units of each hidden layer, none for a linear model;
 * up to 8 layers of up to 64 units. `squared` is ½(y − t)²; `logistic` is sigmoid cross-entropy, the output being the
 * logit; `softmax` is cross-entropy over `classes` logits. `initialisation` is the standard deviation of the normal
 * kernels; biases start at 0.
 */
export interface Network {
  inputs: number;
  hidden: readonly number[];
  activation: Activation;
  loss: 'squared' | 'logistic' | 'softmax';
  /** Outputs under `softmax`, 2 to 10. The other losses have one output. */
  classes?: number;
  initialisation: 'xavier' | 'he' | { sd: number };
  /** Normalises each hidden unit's sums over the batch, before the activation (Ioffe and Szegedy 2015). */
  batchNormalisation?: boolean;
}

/**
 * With gradient g, learning rate r and momentum m: sgd w ← w − r·g; momentum v ← m·v + g, w ← w − r·v; nesterov
 * w ← w − r·(m·v + g) with that same v; Adam with β 0.9 and 0.999, ε 1e-8 (Kingma and Ba 2015, algorithm 1).
 * Adam with a lane's `decay` is AdamW (Loshchilov and Hutter 2019).
 */
export type Optimiser = 'sgd' | 'momentum' | 'nesterov' | 'adam';

/** What every network of a population has in common, because it decides the shapes of the tensors. */
export interface Shared {
  network: Network;
  optimiser: Optimiser;
  /** Examples an update. */
  batchSize: number;
}

/** What the learning rate is multiplied by in update number u, counted from 0. */
export type Schedule =
  /** factor^⌊u / every⌋ */
  | { kind: 'step'; every: number; factor: number }
  /** ½·(1 + cos(π·u/over)), 0 from u = over on */
  | { kind: 'cosine'; over: number }
  /** (u + 1)/over for the first `over` updates, then 1 or what `after` says of u − over */
  | { kind: 'warm-up'; over: number; after?: Schedule }
  /** factor^u: above 1 a range test (Smith 2017), below 1 exponential decay */
  | { kind: 'exponential'; factor: number };

/**
 * What is one network's own. Biases are never penalised.
 * - `momentum` is read by the optimisers that have one.
 * - `l2` λ adds (λ/2)·w² to the objective, so λ·w to the gradient.
 * - `l1` λ is a proximal step after the optimiser's: w ← sign(w)·max(|w| − rate·λ, 0). Weights become exactly 0,
 *   which a subgradient never achieves (ISTA: Daubechies et al. 2004; FOBOS: Duchi and Singer 2009).
 * - `decay` λ is decoupled weight decay: w ← w − rate·λ·w beside the optimiser's step.
 * - `dropout` is the rate at which hidden activations are zeroed in training; the kept ones are divided by 1 − rate.
 * - `labelNoise` is the share of training targets that are wrong: a label flipped, another class drawn; it does not
 *   exist for `squared`.
 */
export interface Lane {
  seed: string | number;
  learningRate: number;
  /** 0.9 unless given. */
  momentum?: number;
  l1?: number;
  l2?: number;
  decay?: number;
  dropout?: number;
  labelNoise?: number;
  /** Constant unless given. */
  schedule?: Schedule;
  train: Dataset;
  validation: Dataset;
}
