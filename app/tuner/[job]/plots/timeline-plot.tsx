'use client';
import { counted } from '#lib/base/numbers.ts';
import type { JobPicture, TrialPicture } from '#lib/tuning/plots/job-picture.ts';
import { searchColumn } from '#lib/tuning/plots/search-column.ts';
import { timeline } from '#lib/tuning/plots/timeline.ts';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { TunerTimeline } from '#lib/ui/chart/tuner-timeline.tsx';

const arms: Record<TrialPicture['status'], number> = {
  completed: 3,
  stopped: 2,
  failed: 0,
  'in-progress': 1,
  stopping: 1,
};

/** When each trial ran, and beside which others. */
export function TimelinePlot({ picture: { head, trials }, now }: { picture: JobPicture; now: number }) {
  const spans = timeline(trials, now);
  const column = searchColumn(head);
  const lanes = new Set(spans.map(({ lane }) => lane)).size;
  return (
    <DataFigure
      title="Timeline"
      note={`${lanes} at a time at most`}
      file={`${head.name}-timeline`}
      columns={['training job', ...column.heading, 'status', 'from, s', 'to, s']}
      rows={spans.map(({ trial, from, to }) => [trial.name, ...column.cell(trial.search), trial.status, from, to])}
    >
      <TunerTimeline
        bars={spans.map(({ trial, from, to, lane, isOpen }) => ({
          ...{ from, to, lane, arm: arms[trial.status], name: String(trial.number + 1) },
          isFaint: isOpen,
        }))}
        summary={`When ${counted(new Set(spans.map(({ trial }) => trial.number)).size, 'training job')} ran, ${lanes} at a time at most. The numbers can be shown below.`}
      />
      <p className="mt-1 text-sm text-quiet">Green completed, violet stopped, orange failed, pale blue in progress.</p>
    </DataFigure>
  );
}
