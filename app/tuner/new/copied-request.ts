import type { Draft } from './draft.ts';

const mostLetters = 32;

/** The request of an earlier job under a new name; a warm start also learns from that job's trials. */
export function copiedRequest(request: unknown, suffix: string, isWarm: boolean): Draft {
  // It was validated when the job was created.
  const { WarmStartConfig: warm, ...draft } = request as Draft;
  const name = draft.HyperParameterTuningJobName ?? '';
  const copied = {
    ...draft,
    HyperParameterTuningJobName: `${name.slice(0, mostLetters - 5).replace(/-+$/, '')}-${suffix}`,
  };
  const parents = [{ HyperParameterTuningJobName: name }];
  if (isWarm)
    return {
      ...copied,
      WarmStartConfig: { WarmStartType: 'IdenticalDataAndAlgorithm', ParentHyperParameterTuningJobs: parents },
    };
  return warm ? { ...copied, WarmStartConfig: warm } : copied;
}
