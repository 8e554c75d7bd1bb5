import { regularisationSettings } from './regularisation-settings.ts';
import type { SettingGroup } from './setting.ts';

/** What one side of a comparison has for itself: the network and how it learns. */
export const modelSettings = {
  features: {
    kind: 'flags',
    label: 'Features',
    help: 'What the network is told of a point: its two coordinates, or numbers computed from them.',
    options: {
      x1: 'x₁',
      x2: 'x₂',
      x1x1: 'x₁²',
      x2x2: 'x₂²',
      x1x2: 'x₁x₂',
      sinx1: 'sin x₁',
      sinx2: 'sin x₂',
    },
    default: ['x1', 'x2'],
  },
  hidden: {
    kind: 'layers',
    label: 'Hidden layers',
    help: 'Up to six layers of up to eight neurons. Without any, the model is linear.',
    mostLayers: 6,
    mostNeurons: 8,
    default: [4, 2],
  },
  activation: {
    kind: 'choice',
    label: 'Activation',
    help: 'What each hidden neuron does with its weighted sum. Linear neurons can only ever draw a straight line.',
    options: { tanh: 'Tanh', relu: 'ReLU', 'leaky-relu': 'Leaky ReLU', sigmoid: 'Sigmoid', linear: 'Linear' },
    default: 'tanh',
  },
  initialisation: {
    kind: 'choice',
    label: 'First weights',
    help: 'How large the random weights are at the start. Xavier and He keep signals alike from layer to layer.',
    options: { xavier: 'Xavier', he: 'He', tiny: 'Tiny (0.01)', large: 'Large (3)', zero: 'All zero' },
    default: 'xavier',
  },
  optimiser: {
    kind: 'choice',
    label: 'Optimiser',
    help: 'How a gradient becomes a step.',
    options: { sgd: 'Plain SGD', momentum: 'Momentum', nesterov: 'Nesterov', adam: 'Adam' },
    default: 'sgd',
  },
  rate: {
    kind: 'number',
    label: 'Learning rate',
    help: 'The length of each step. Too low learns nothing in time, too high leaps over the goal or diverges.',
    min: 0.00001,
    max: 10,
    scale: 'logarithmic',
    default: 0.1,
  },
  momentum: {
    kind: 'number',
    label: 'Momentum',
    help: 'How much of the last step goes on. Read by the optimisers Momentum and Nesterov.',
    min: 0,
    max: 0.99,
    step: 0.01,
    default: 0.9,
  },
  batch: {
    kind: 'number',
    label: 'Batch size',
    help: 'How many training points each update averages over. Small batches make noisy steps, but more of them.',
    min: 1,
    max: 100,
    step: 1,
    whole: true,
    default: 10,
  },
  ...regularisationSettings,
} as const satisfies SettingGroup;
