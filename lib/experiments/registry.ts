import { activation } from './activation/activation.ts';
import { adamDefault } from './adam-default/adam-default.ts';
import { augmentation } from './augmentation/augmentation.ts';
import { batchNormalisation } from './batch-normalisation/batch-normalisation.ts';
import { bayesianStepByStep } from './bayesian-step-by-step/bayesian-step-by-step.ts';
import { biasAndVariance } from './bias-and-variance/bias-and-variance.ts';
import { buildModel } from './build-model/build-model.ts';
import { capacity } from './capacity/capacity.ts';
import { captureTheMetric } from './capture-the-metric/capture-the-metric.ts';
import { countTheParameters } from './count-the-parameters/count-the-parameters.ts';
import { doubleWell } from './double-well/double-well.ts';
import { dropout } from './dropout/dropout.ts';
import { dropoutMasks } from './dropout-masks/dropout-masks.ts';
import { earlyStopping } from './early-stopping/early-stopping.ts';
import { ensembling } from './ensembling/ensembling.ts';
import { epochCounter } from './epoch-counter/epoch-counter.ts';
import { epochs } from './epochs/epochs.ts';
import { equalEpochs } from './equal-epochs/equal-epochs.ts';
import type { Experiment } from './experiment.ts';
import { fewEpochs } from './few-epochs/few-epochs.ts';
import { fewerKnobs } from './fewer-knobs/fewer-knobs.ts';
import { fitALine } from './fit-a-line/fit-a-line.ts';
import { gradientNoise } from './gradient-noise/gradient-noise.ts';
import { gridAgainstRandom } from './grid-against-random/grid-against-random.ts';
import { hyperparameterKinds } from './hyperparameter-kinds/hyperparameter-kinds.ts';
import { imageSize } from './image-size/image-size.ts';
import { initialisation } from './initialisation/initialisation.ts';
import { l1AgainstL2 } from './l1-against-l2/l1-against-l2.ts';
import { l2Strength } from './l2-strength/l2-strength.ts';
import { learningRate } from './learning-rate/learning-rate.ts';
import { isSlug } from './loaders.ts';
import { logScale } from './log-scale/log-scale.ts';
import { momentum } from './momentum/momentum.ts';
import { moreData } from './more-data/more-data.ts';
import { narrowRanges } from './narrow-ranges/narrow-ranges.ts';
import { parallelJobs } from './parallel-jobs/parallel-jobs.ts';
import type { Parameters } from './parameters.ts';
import { polynomialDegree } from './polynomial-degree/polynomial-degree.ts';
import { rangeTest } from './range-test/range-test.ts';
import { rateAndBatch } from './rate-and-batch/rate-and-batch.ts';
import { remedyRace } from './remedy-race/remedy-race.ts';
import { schedules } from './schedules/schedules.ts';
import { stepSizeLimit } from './step-size-limit/step-size-limit.ts';
import { successiveHalving } from './successive-halving/successive-halving.ts';
import { timePerEpoch } from './time-per-epoch/time-per-epoch.ts';
import { treeDepth } from './tree-depth/tree-depth.ts';
import { updatesPerEpoch } from './updates-per-epoch/updates-per-epoch.ts';
import { weightDecay } from './weight-decay/weight-decay.ts';
import { whichKnobMatters } from './which-knob-matters/which-knob-matters.ts';
import { youAreTheTuner } from './you-are-the-tuner/you-are-the-tuner.ts';

const all = {
  'l1-against-l2': l1AgainstL2,
  dropout,
  'more-data': moreData,
  'learning-rate': learningRate,
  epochs,
  'fit-a-line': fitALine,
  'count-the-parameters': countTheParameters,
  'build-model': buildModel,
  'capture-the-metric': captureTheMetric,
  'epoch-counter': epochCounter,
  'gradient-noise': gradientNoise,
  'updates-per-epoch': updatesPerEpoch,
  'dropout-masks': dropoutMasks,
  'tree-depth': treeDepth,
  'step-size-limit': stepSizeLimit,
  'double-well': doubleWell,
  'polynomial-degree': polynomialDegree,
  'bias-and-variance': biasAndVariance,
  momentum,
  'hyperparameter-kinds': hyperparameterKinds,
  'image-size': imageSize,
  'range-test': rangeTest,
  schedules,
  'grid-against-random': gridAgainstRandom,
  'bayesian-step-by-step': bayesianStepByStep,
  'log-scale': logScale,
  'parallel-jobs': parallelJobs,
  'narrow-ranges': narrowRanges,
  'fewer-knobs': fewerKnobs,
  'equal-epochs': equalEpochs,
  'rate-and-batch': rateAndBatch,
  'few-epochs': fewEpochs,
  'early-stopping': earlyStopping,
  'l2-strength': l2Strength,
  'weight-decay': weightDecay,
  'batch-normalisation': batchNormalisation,
  'time-per-epoch': timePerEpoch,
  'successive-halving': successiveHalving,
  capacity,
  initialisation,
  activation,
  augmentation,
  ensembling,
  'remedy-race': remedyRace,
  'adam-default': adamDefault,
  'which-knob-matters': whichKnobMatters,
  'you-are-the-tuner': youAreTheTuner,
};
export type Slug = keyof typeof all;

/** Every experiment. A new one is one line here and one in `loaders.ts`; the compiler asks for the second. */
export const experiments: Readonly<Record<Slug, Experiment<Parameters>>> = all;
export const slugs = Object.keys(all).filter(isSlug);
