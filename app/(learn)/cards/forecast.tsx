import { courses, type ForecastDay } from '#lib/memory/forecast.ts';
import { DataTable } from '#lib/ui/chart/data-table.tsx';

interface Props {
  /** Today first. */
  days: readonly ForecastDay[];
  /** When today began. */
  start: string;
  zone: string;
}

const dayMs = 86_400_000;

/** The cards of each of the next days as bars, and the same numbers as a table. */
export function Forecast({ days, start, zone }: Props) {
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: zone });
  // Noon is on the same day whether or not clocks change in between.
  const noon = new Date(start).getTime() + 8 * 3_600_000;
  const rows = days.map(({ reviews, newCards }, at) => ({
    name: format.format(noon + at * dayMs),
    reviews,
    newCards,
    all: reviews + newCards,
  }));
  const most = Math.max(1, ...rows.map(({ all }) => all));
  const total = rows.reduce((sum, { all }) => sum + all, 0);
  const busiest = rows.reduce((a, b) => (b.all > a.all ? b : a), rows[0] ?? { name: '', all: 0 });
  return (
    <figure className="mt-5">
      <p aria-hidden="true" className="text-xs text-quiet tabular-nums">
        {Math.round(most)} cards
      </p>
      <svg
        viewBox={`0 0 ${rows.length} ${most}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`About ${Math.round(total)} cards in 30 days, most on ${busiest.name}: ${Math.round(busiest.all)}. The table below holds every day.`}
        className="h-28 w-full border-b border-line"
      >
        {rows.map(({ name, reviews, newCards, all }, at) => (
          <g key={name}>
            <rect x={at + 0.08} width={0.84} y={most - all} height={newCards} className="fill-arm-1" />
            <rect x={at + 0.08} width={0.84} y={most - reviews} height={reviews} className="fill-accent" />
          </g>
        ))}
      </svg>
      <p aria-hidden="true" className="grid grid-cols-[7fr_7fr_7fr_9fr] text-xs leading-5 text-quiet">
        {[0, 7, 14, 21].map((at) => (
          <span key={at}>{at === 0 ? 'Today' : rows[at]?.name}</span>
        ))}
      </p>
      <figcaption className="mt-2 flex flex-wrap gap-x-5 text-sm text-quiet">
        <span className="flex items-center gap-1.5">
          <span aria-hidden="true" className="size-3 rounded-sm bg-accent" /> reviews
        </span>
        <span className="flex items-center gap-1.5">
          <span aria-hidden="true" className="size-3 rounded-sm bg-arm-1" /> new cards
        </span>
        <span>Means of {courses} simulated courses, if every day’s cards are done.</span>
      </figcaption>
      <details className="mt-2 text-sm">
        <summary className="inline-block cursor-pointer py-1 text-accent">Numbers of every day</summary>
        <div className="mt-1 max-w-md">
          <DataTable
            caption="Cards of the next 30 days"
            columns={['Day', 'Reviews', 'New cards']}
            rows={rows.map(({ name, reviews, newCards }) => [name, reviews, newCards])}
          />
        </div>
      </details>
    </figure>
  );
}
