import type { Experiment } from './experiment.ts';
import type { Parameters } from './parameters.ts';
import type { Slug } from './registry.ts';

/** One chunk an experiment, for browsers; the compiler refuses an experiment without its line here. */
const loaders: Record<Slug, () => Promise<Experiment<Parameters>>> = {
  'l1-against-l2': () => import('./l1-against-l2/l1-against-l2.ts').then((module) => module.l1AgainstL2),
  dropout: () => import('./dropout/dropout.ts').then((module) => module.dropout),
  'more-data': () => import('./more-data/more-data.ts').then((module) => module.moreData),
  'learning-rate': () => import('./learning-rate/learning-rate.ts').then((module) => module.learningRate),
  epochs: () => import('./epochs/epochs.ts').then((module) => module.epochs),
  'fit-a-line': () => import('./fit-a-line/fit-a-line.ts').then((module) => module.fitALine),
  'count-the-parameters': () =>
    import('./count-the-parameters/count-the-parameters.ts').then((module) => module.countTheParameters),
  'build-model': () => import('./build-model/build-model.ts').then((module) => module.buildModel),
  'capture-the-metric': () =>
    import('./capture-the-metric/capture-the-metric.ts').then((module) => module.captureTheMetric),
  'epoch-counter': () => import('./epoch-counter/epoch-counter.ts').then((module) => module.epochCounter),
  'gradient-noise': () => import('./gradient-noise/gradient-noise.ts').then((module) => module.gradientNoise),
  'updates-per-epoch': () =>
    import('./updates-per-epoch/updates-per-epoch.ts').then((module) => module.updatesPerEpoch),
  'dropout-masks': () => import('./dropout-masks/dropout-masks.ts').then((module) => module.dropoutMasks),
  'tree-depth': () => import('./tree-depth/tree-depth.ts').then((module) => module.treeDepth),
  'step-size-limit': () => import('./step-size-limit/step-size-limit.ts').then((module) => module.stepSizeLimit),
  'double-well': () => import('./double-well/double-well.ts').then((module) => module.doubleWell),
  'polynomial-degree': () =>
    import('./polynomial-degree/polynomial-degree.ts').then((module) => module.polynomialDegree),
  'bias-and-variance': () =>
    import('./bias-and-variance/bias-and-variance.ts').then((module) => module.biasAndVariance),
  momentum: () => import('./momentum/momentum.ts').then((module) => module.momentum),
  'image-size': () => import('./image-size/image-size.ts').then((module) => module.imageSize),
  'hyperparameter-kinds': () =>
    import('./hyperparameter-kinds/hyperparameter-kinds.ts').then((module) => module.hyperparameterKinds),
  'range-test': () => import('./range-test/range-test.ts').then((module) => module.rangeTest),
  schedules: () => import('./schedules/schedules.ts').then((module) => module.schedules),
  'grid-against-random': () =>
    import('./grid-against-random/grid-against-random.ts').then((module) => module.gridAgainstRandom),
  'bayesian-step-by-step': () =>
    import('./bayesian-step-by-step/bayesian-step-by-step.ts').then((module) => module.bayesianStepByStep),
  'log-scale': () => import('./log-scale/log-scale.ts').then((module) => module.logScale),
  'parallel-jobs': () => import('./parallel-jobs/parallel-jobs.ts').then((module) => module.parallelJobs),
  'narrow-ranges': () => import('./narrow-ranges/narrow-ranges.ts').then((module) => module.narrowRanges),
  'fewer-knobs': () => import('./fewer-knobs/fewer-knobs.ts').then((module) => module.fewerKnobs),
  'successive-halving': () =>
    import('./successive-halving/successive-halving.ts').then((module) => module.successiveHalving),
  'equal-epochs': () => import('./equal-epochs/equal-epochs.ts').then((module) => module.equalEpochs),
  'rate-and-batch': () => import('./rate-and-batch/rate-and-batch.ts').then((module) => module.rateAndBatch),
  'few-epochs': () => import('./few-epochs/few-epochs.ts').then((module) => module.fewEpochs),
  'early-stopping': () => import('./early-stopping/early-stopping.ts').then((module) => module.earlyStopping),
  'l2-strength': () => import('./l2-strength/l2-strength.ts').then((module) => module.l2Strength),
  'weight-decay': () => import('./weight-decay/weight-decay.ts').then((module) => module.weightDecay),
  'batch-normalisation': () =>
    import('./batch-normalisation/batch-normalisation.ts').then((module) => module.batchNormalisation),
  'time-per-epoch': () => import('./time-per-epoch/time-per-epoch.ts').then((module) => module.timePerEpoch),
  capacity: () => import('./capacity/capacity.ts').then((module) => module.capacity),
  initialisation: () => import('./initialisation/initialisation.ts').then((module) => module.initialisation),
  activation: () => import('./activation/activation.ts').then((module) => module.activation),
  augmentation: () => import('./augmentation/augmentation.ts').then((module) => module.augmentation),
  ensembling: () => import('./ensembling/ensembling.ts').then((module) => module.ensembling),
  'remedy-race': () => import('./remedy-race/remedy-race.ts').then((module) => module.remedyRace),
  'adam-default': () => import('./adam-default/adam-default.ts').then((module) => module.adamDefault),
  'which-knob-matters': () =>
    import('./which-knob-matters/which-knob-matters.ts').then((module) => module.whichKnobMatters),
  'you-are-the-tuner': () => import('./you-are-the-tuner/you-are-the-tuner.ts').then((module) => module.youAreTheTuner),
};

const loading = new Map<Slug, Promise<Experiment<Parameters>>>();

/** The same experiments as in registry.ts, each fetched when it is first asked for; always the same promise. */
export function loadExperiment(slug: Slug): Promise<Experiment<Parameters>> {
  const promise = loading.get(slug) ?? loaders[slug]();
  loading.set(slug, promise);
  return promise;
}

/** Whether there is an experiment of this name. */
export const isSlug = (slug: string): slug is Slug => Object.hasOwn(loaders, slug);
