import type * as tfjs from '@tensorflow/tfjs';
import type { StepOptimiser } from '#lib/training/gemm/optimiser-step.ts';
import type { Schedule } from '#lib/training/network.ts';

/** How a network is built and trained, whatever algorithm it is of. */
export interface Recipe {
  /**
   * The layers up to the outputs, which are linear; each is named, so that the same network has the same bytes. The first
   * one tells the input's shape. Dropout layers drop with the rate of their configuration.
   */
  layers(tf: typeof tfjs): tfjs.layers.Layer[];
  /** Normal first weights of variance 2 / (inputs + outputs) of a unit (Xavier) or 2 / inputs (He), or all zero. */
  initialisation: 'xavier' | 'he' | 'zero';
  optimiser: StepOptimiser;
  learningRate: number;
  momentum: number;
  schedule: Schedule['kind'] | 'constant';
  l1: number;
  l2: number;
  batchSize: number;
  epochs: number;
}
