import { formatNumber } from '#lib/base/numbers.ts';
import type { TrialOfJob } from '#lib/server/predict/trial-of-job.ts';
import { durationInWords } from '../job-words.ts';

/** What a training job came to, in figures. */
export function TrialFacts({ view, search }: Pick<TrialOfJob, 'view' | 'search'>) {
  const { objective, trainedSeconds, attempt, endedAt, startedAt } = view;
  const facts = [
    [search.objective.metric || 'Objective', objective === null ? 'none yet' : formatNumber(objective, 4)],
    ['Algorithm', search.algorithm],
    ['Trained', durationInWords(1000 * trainedSeconds)],
    ['Attempts', String(Math.max(1, attempt))],
    ['Began', startedAt ? moment(startedAt) : 'not yet'],
    ['Ended', endedAt ? moment(endedAt) : 'not yet'],
  ] as const;
  return (
    <dl className="mt-4 grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3">
      {facts.map(([name, value]) => (
        <div key={name} className="min-w-0">
          <dt className="text-sm text-quiet wrap-anywhere">{name}</dt>
          <dd className="font-medium tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const moment = (at: Date): string => `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
