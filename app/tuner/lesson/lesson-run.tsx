'use client';
import Link from 'next/link';
import { formatNumber } from '#lib/base/numbers.ts';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { finishedTrials } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { HistoryPlot } from '../[job]/plots/history-plot.tsx';
import { useLiveJob } from '../[job]/use-live-job.ts';
import { jobAddress } from '../job-address.ts';
import { conclusions } from './conclusions.ts';
import { lessonAddress } from './lesson-address.ts';
import { MoreButton } from './more-button.tsx';
import { ResultsTable } from './results-table.tsx';
import { RunState } from './run-state.tsx';

interface Props {
  first: JobPicture;
  /** Milliseconds since 1970. */
  now: number;
  /** The job that it learned from, with its best accuracy. */
  parent: { name: string; best: number | null } | null;
  /** How many settings there are; null for endlessly many. */
  settings: number | null;
  /** Images that a setting is judged by. */
  judgedBy: number;
  /** The request for ten more training jobs, as JSON, and its name. */
  more: { name: string; request: string };
}

/** A run of the lesson while it goes on, and what to make of it in the end. */
export function LessonRun({ first, now, parent, settings, judgedBy, more }: Props) {
  const { picture, heardAt } = useLiveJob(first, now);
  const hydrated = useHydrated();
  const { head, trials } = picture;
  const hasFinished = finishedTrials(trials).length > 0;
  const isOver = head.endedAt !== null;
  const known = { settings: settings ?? Number.POSITIVE_INFINITY, judgedBy };
  return (
    <section aria-label="The run" inert={!hydrated} className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-4">
      <RunState picture={picture} now={heardAt} />
      {parent && (
        <p className="text-quiet">
          It learned from{' '}
          <Link href={lessonAddress(parent.name)} className="underline underline-offset-2">
            {parent.name}
          </Link>
          {parent.best === null ? '' : `, whose best is ${formatNumber(parent.best, 4)}`}.
        </p>
      )}
      {trials.length > 0 && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-2">
          <div className="min-w-0 rounded-2xl border border-line bg-card p-4 sm:p-5">
            {hasFinished ? (
              hydrated && <HistoryPlot picture={picture} />
            ) : (
              <p className="text-quiet">Nothing has finished yet.</p>
            )}
          </div>
          <div className="min-w-0 rounded-2xl border border-line bg-card p-4 sm:p-5">
            <h3 className="font-serif text-xl font-semibold">What to conclude</h3>
            {isOver ? (
              <ul className="mt-3 grid list-disc gap-2.5 pl-5 leading-6 marker:text-quiet">
                {conclusions(picture, known).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : (
              <p className="mt-3 leading-7 text-quiet">
                It is told when the run is over. Until then, look at the history: does the line still climb, and are the
                later points better than the first ones?
              </p>
            )}
          </div>
          <div className="min-w-0 rounded-2xl border border-line bg-card p-4 sm:p-5 lg:col-span-2">
            <h3 className="mb-2 font-serif text-xl font-semibold">Results</h3>
            <ResultsTable picture={picture} />
          </div>
        </div>
      )}
      <div className="flex flex-wrap items-start gap-3">
        {isOver && <MoreButton {...more} />}
        <Link href={jobAddress(head.name)} className={buttonStyle.secondary}>
          All its pictures
        </Link>
        <Link href="/tuner/lesson#search" className={buttonStyle.quiet}>
          Another run
        </Link>
      </div>
    </section>
  );
}
