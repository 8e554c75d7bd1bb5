import { counted } from '#lib/base/numbers.ts';
import { choosesRanges } from '#lib/sagemaker/autotune/chooses-ranges.ts';
import { translate } from '#lib/sagemaker/translate.ts';
import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import { spaceSize } from '#lib/search/points.ts';
import { strategyInWords } from '#lib/search/strategy-words.ts';
import type { JobDefinition } from '#lib/tuning/job-definition.ts';

type Definition = Omit<JobDefinition, 'parents'>;

/** What an accepted tuning job would do, in sentences. */
export function describeSearch(request: CreateTuningJob): string[] {
  if (choosesRanges(request)) return [autotuned];
  const { searches } = translate(request);
  const [first] = searches;
  const sentences = searches.map(({ name, definition }) =>
    searches.length > 1 ? `${name ?? ''}: ${searchOf(definition)}` : searchOf(definition),
  );
  return first ? [...sentences, ...limitsOf(first.definition)] : sentences;
}

const autotuned =
  'Autotune chooses what is searched from what the algorithm can take, and fills in settings that are left out.';

function searchOf({ space, strategy, objective: { metric, minimise } }: Definition): string {
  const size = spaceSize(space);
  const settings = Number.isFinite(size) ? counted(size, 'setting') : 'endlessly many settings';
  const goal = `to ${minimise ? 'minimise' : 'maximise'} ${metric}`;
  return `Searches ${counted(space.dimensions.length, 'hyperparameter')}, ${settings}, by ${strategyInWords(strategy)} ${goal}.`;
}

function limitsOf({ limits: { maxJobs, maxParallel, maxRuntimeSeconds }, earlyStopping, seed }: Definition): string[] {
  const time = maxRuntimeSeconds === undefined ? '' : `, within ${counted(maxRuntimeSeconds, 'second')}`;
  return [
    `At most ${counted(maxJobs, 'training job')}, ${maxParallel} at a time${time}.`,
    ...(earlyStopping === 'auto'
      ? ['A job is stopped early when it does worse than the median of the others at that epoch.']
      : []),
    ...(typeof seed === 'number' ? [`With seed ${seed}, the same request proposes the same settings again.`] : []),
  ];
}
