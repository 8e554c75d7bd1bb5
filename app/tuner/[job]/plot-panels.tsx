import type { ComponentType } from 'react';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';

/** Draws something of a job at a moment, in milliseconds since 1970. */
export type Plot = ComponentType<{ picture: JobPicture; now: number }>;

interface Props {
  plots: readonly Plot[];
  picture: JobPicture;
  now: number;
}

export const panel = 'min-w-0 rounded-2xl border border-line bg-card p-4 sm:p-5';

/** Plots of one picture, each in a panel; one that has nothing to draw leaves none, one of words only has a row. */
export function PlotPanels({ plots, ...shown }: Props) {
  return plots.map((One, at) => (
    <div key={at} className={`${panel} empty:hidden has-data-wide:lg:col-span-2`}>
      <One {...shown} />
    </div>
  ));
}
