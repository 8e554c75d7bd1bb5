import type { Draft } from './draft.ts';

const mostLetters = 32;
const mostSeed = 2 ** 31 - 1;

/**
 * The request of an earlier job under a new name; a warm start also learns from that job's trials. Its random seed is then
 * the next one: what is drawn by chance depends on the seed and the number of the trial, so the same seed would draw what
 * the parent has tried.
 */
export function copiedRequest(request: unknown, suffix: string, isWarm: boolean): Draft {
  // It was validated when the job was created.
  const { WarmStartConfig: warm, ...draft } = request as Draft;
  const name = draft.HyperParameterTuningJobName ?? '';
  const copied = {
    ...draft,
    HyperParameterTuningJobName: `${name.slice(0, mostLetters - 5).replace(/-+$/, '')}-${suffix}`,
  };
  if (!isWarm) return warm ? { ...copied, WarmStartConfig: warm } : copied;
  const parents = [{ HyperParameterTuningJobName: name }];
  const { HyperParameterTuningJobConfig: config } = copied;
  const seed = config?.RandomSeed;
  return {
    ...copied,
    ...(seed !== undefined && {
      HyperParameterTuningJobConfig: { ...config, RandomSeed: seed < mostSeed ? seed + 1 : 0 },
    }),
    WarmStartConfig: { WarmStartType: 'IdenticalDataAndAlgorithm', ParentHyperParameterTuningJobs: parents },
  };
}
