import type { ComponentType } from 'react';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';

interface Props {
  plots: readonly ComponentType<{ picture: JobPicture; now: number }>[];
  picture: JobPicture;
  now: number;
}

export const panel = 'min-w-0 rounded-2xl border border-line bg-card p-4 sm:p-5';

/** Plots of one picture, each in a panel. */
export function PlotPanels({ plots, ...shown }: Props) {
  return plots.map((Plot, at) => (
    <div key={at} className={panel}>
      <Plot {...shown} />
    </div>
  ));
}
