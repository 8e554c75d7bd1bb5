import Link from 'next/link';
import { formatNumber } from '#lib/base/numbers.ts';
import { strategyInWords } from '#lib/search/strategy-words.ts';
import { bestCurve, trialsUntil } from '#lib/tuning/compare/best-curve.ts';
import { bestOf } from '#lib/tuning/plots/finished-trials.ts';
import { armColour } from '#lib/ui/chart/arm-colours.ts';
import { ScrollBox } from '#lib/ui/scroll-box.tsx';
import { durationInWords, statusWords } from '../[job]/job-words.ts';
import { jobAddress } from '../job-address.ts';
import type { ReadJob } from './read-jobs.ts';

const nearlyAll = 0.95;

/** The figures of jobs side by side. */
export function CompareTable({ jobs }: { jobs: readonly ReadJob[] }) {
  const columns = jobs.map(factsOf);
  const names = Object.keys(columns[0] ?? {});
  return (
    <ScrollBox label="Side by side">
      <table className="w-full text-left text-[0.9375rem] tabular-nums">
        <thead>
          <tr>
            <td />
            {jobs.map(({ name }, at) => (
              <th key={name} scope="col" className="min-w-36 px-3 pb-2 align-bottom font-semibold wrap-anywhere">
                <span aria-hidden="true" className={`mb-1 block h-1 w-8 rounded-full ${armColour(at).dot}`} />
                <Link
                  href={jobAddress(name)}
                  className="underline decoration-line underline-offset-2 hover:decoration-accent"
                >
                  {name}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name} className="border-t border-line align-top">
              <th scope="row" className="min-w-28 py-1.5 pr-3 font-normal text-quiet">
                {name}
              </th>
              {columns.map((facts, at) => (
                <td key={at} className="px-3 py-1.5 wrap-anywhere">
                  {facts[name]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function factsOf({
  view,
  algorithms,
  data,
  trials,
  objective,
  counters,
  trainedSeconds,
}: ReadJob): Record<string, string> {
  const { definition, status } = view;
  const { completed, stopped, nonRetryableError, retryableError, inProgress } = counters.training;
  const best = bestOf(trials, objective.minimise);
  const until = trialsUntil(bestCurve(trials, objective.minimise), nearlyAll);
  const setting = Object.entries(best?.point ?? {}).map(
    ([name, value]) => `${name} ${typeof value === 'number' ? formatNumber(value, 4) : value}`,
  );
  return {
    Status: statusWords[status],
    Strategy: strategyInWords(definition.strategy),
    Algorithm: algorithms.join(', '),
    Data: data.join(', '),
    Objective: `${objective.minimise ? 'minimise' : 'maximise'} ${objective.metric}`,
    'Completed, stopped, failed': `${completed}, ${stopped}, ${nonRetryableError + retryableError}`,
    'In progress': String(inProgress),
    'Best value': best ? `${formatNumber(best.objective, 4)} (no. ${best.number + 1})` : 'none yet',
    'Best setting': setting.join(', ') || '–',
    Trained: durationInWords(1000 * trainedSeconds),
    'Training jobs until 95 % of the gain': until === undefined ? '–' : String(until),
  };
}
