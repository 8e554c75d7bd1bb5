'use client';
import { useState } from 'react';
import { counted, formatNumber } from '#lib/base/numbers.ts';
import { bestOf } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { Meter } from '#lib/ui/meter.tsx';
import { durationInWords, endingInWords, statusWords } from '../[job]/job-words.ts';
import { lessonProgress } from './lesson-progress.ts';

/** Where a run stands: its state, how far it is, the best so far and the time that is left. */
export function RunState({ picture, now }: { picture: JobPicture; now: number }) {
  const { head, trials } = picture;
  const { objective, strategy } = head.definition;
  const { done, over, inTraining, of, leftMs } = lessonProgress(picture, now);
  const best = bestOf(trials, objective.minimise);
  const [isStopping, setStopping] = useState(false);
  const stop = async () => {
    setStopping(true);
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ job: head.name });
    // It leads to the job's own page, which is not wanted here.
    await fetch('/api/tuner/stop', { method: 'POST', headers, body, redirect: 'manual' }).catch(() =>
      setStopping(false),
    );
  };
  return (
    <div className="rounded-2xl border border-line bg-card p-4 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <p role="status" className="text-lg font-medium">
            {statusWords[head.status]}
            {head.ending && <span className="font-normal">: {endingInWords(head.ending)}</span>}
          </p>
          <p className="mt-0.5 text-[0.9375rem] text-quiet wrap-anywhere">
            {head.name}, {strategy}
          </p>
          {head.failureReason && <p className="mt-1 text-bad">{head.failureReason}</p>}
        </div>
        {head.status === 'in-progress' && (
          <button type="button" className={buttonStyle.secondary} disabled={isStopping} onClick={stop}>
            Stop
          </button>
        )}
      </div>
      <Meter value={done} of={of} label={`${over} of ${counted(of, 'training job')} over, ${inTraining} in training`} />
      <dl className="mt-4 grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3">
        <div>
          <dt className="text-sm text-quiet">{head.endedAt === null ? 'Best accuracy so far' : 'Best accuracy'}</dt>
          <dd className="font-medium tabular-nums">
            {best ? `${formatNumber(best.objective, 4)} (no. ${best.number + 1})` : 'none yet'}
          </dd>
        </div>
        <div>
          <dt className="text-sm text-quiet">{head.endedAt === null ? 'Time so far' : 'Time'}</dt>
          <dd className="font-medium tabular-nums">{durationInWords((head.endedAt ?? now) - head.createdAt)}</dd>
        </div>
        {head.endedAt === null && (
          <div>
            <dt className="text-sm text-quiet">Left, as far as can be told</dt>
            <dd className="font-medium tabular-nums">
              {leftMs === null ? 'known after the first' : `about ${durationInWords(Math.ceil(leftMs / 1000) * 1000)}`}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
