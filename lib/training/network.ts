/** Examples in rows. `inputs` is size × features, row-major; `targets` has one number an example. */
export interface Dataset {
  inputs: Float32Array;
  targets: Float32Array;
  size: number;
  features: number;
}

export type Activation = 'linear' | 'tanh' | 'relu' | 'sigmoid';

/**
 * A fully connected network with one linear output. `hidden` lists the units of each hidden layer, none for a linear
 * model. `squared` is ½(y − t)²; `logistic` is sigmoid cross-entropy, the output being the logit and targets in [0, 1].
 * `initialisation` is the standard deviation of the normal kernels; biases start at 0.
 */
export interface Network {
  inputs: number;
  hidden: readonly number[];
  activation: Activation;
  loss: 'squared' | 'logistic';
  initialisation: 'xavier' | 'he' | { sd: number };
}

/**
 * With gradient g and learning rate r: sgd w ← w − r·g; momentum v ← m·v + g, w ← w − r·v; Adam with β 0.9 and 0.999,
 * ε 1e-8 (Kingma and Ba 2015, algorithm 1).
 */
export type Optimiser = { kind: 'sgd' } | { kind: 'momentum'; momentum: number } | { kind: 'adam' };

/** What every network of a population has in common, because it decides the shapes of the tensors. */
export interface Shared {
  network: Network;
  optimiser: Optimiser;
  /** Examples an update. */
  batchSize: number;
}

/**
 * What is one network's own. Biases are never penalised.
 * - `l2` λ adds (λ/2)·w² to the objective, so λ·w to the gradient.
 * - `l1` λ is a proximal step after the optimiser's: w ← sign(w)·max(|w| − learningRate·λ, 0). Weights become exactly 0,
 *   which a subgradient never achieves (ISTA: Daubechies et al. 2004; FOBOS: Duchi and Singer 2009).
 * - `dropout` is the rate at which hidden activations are zeroed in training; the kept ones are divided by 1 − rate.
 */
export interface Lane {
  seed: string | number;
  learningRate: number;
  l1: number;
  l2: number;
  dropout: number;
  train: Dataset;
  validation: Dataset;
}
