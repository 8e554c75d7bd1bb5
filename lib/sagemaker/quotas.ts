/** What an account may use. Default values; an account may have been granted more. */
export interface Quotas {
  parallelTuningJobs: number;
  searchedHyperparameters: number;
  parallelTrainingJobs: number;
  trainingJobs: number;
  /** Only for random search, and on request up to 10,000. */
  trainingJobsOfRandomSearch: number;
  maxRuntimeSeconds: number;
}

/**
 * Developer Guide, "Resource Limits for Automatic Model Tuning" (automatic-model-tuning-limits), a copy of the current
 * page read for the tables of this project. Left out because AWS contradicts itself: metrics per job, 20 there and 40 in
 * the API's shape, which decides here.
 */
export const defaultQuotas: Quotas = {
  parallelTuningJobs: 100,
  searchedHyperparameters: 30,
  parallelTrainingJobs: 10,
  trainingJobs: 750,
  trainingJobsOfRandomSearch: 750,
  maxRuntimeSeconds: 30 * 24 * 3600,
};

/** When the page was read. 30 hyperparameters and 750 jobs hold since 2022-07-18; before it was 20 and 500. */
export const quotasAsOf = '2026-11-21';

/** Rules of the guide that no request for more can change: static and tunable ones together, and Hyperband's epochs. */
export const mostHyperparameters = 100;
export const mostEpochs = 20_000;
/** API reference of `Environment`: over all definitions of a tuning job. */
export const mostEnvironmentVariables = 48;
