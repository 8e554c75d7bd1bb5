import { counted } from '#lib/base/numbers.ts';
import { fewestAnswers } from '#lib/exams/confidence-calibration.ts';
import { database } from '#lib/server/db.ts';
import { answersByDay } from '#lib/server/store/answers-by-day.ts';
import { DataTable } from '#lib/ui/chart/data-table.tsx';

const days = 14;
const dayMs = 24 * 3600 * 1000;
const dayName = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const size = { width: 440, height: 200, top: 20, bottom: 26 };

/** How many answers were given on each of the last 14 days (UTC), today included. */
export function AnswersPerDay({ learner }: { learner: string }) {
  const today = Math.floor(Date.now() / dayMs);
  const counts = answersByDay(database(), learner, new Date((today - days + 1) * dayMs));
  const rows = Array.from({ length: days }, (_, at) => {
    const date = new Date((today - days + 1 + at) * dayMs);
    return { name: dayName.format(date), answers: counts.get(date.toISOString().slice(0, 10)) ?? 0 };
  });
  const sum = rows.reduce((total, { answers }) => total + answers, 0);
  const active = rows.filter(({ answers }) => answers > 0).length;
  const words = `${counted(sum, 'answer')} on ${counted(active, 'day')} of the last ${days}`;
  return (
    <section className="min-w-0">
      <h2 className="font-serif text-2xl font-semibold">The last {days} days</h2>
      <p className="mt-2 leading-7 text-quiet">{words}.</p>
      {sum < fewestAnswers ? (
        <p className="mt-3 rounded-xl border border-line px-4 py-3 leading-6 text-quiet">
          The picture is drawn from {fewestAnswers} answers on.
        </p>
      ) : (
        <Bars rows={rows} summary={words} />
      )}
      <details className="mt-2 text-sm text-quiet">
        <summary className="cursor-pointer py-1">Numbers</summary>
        <DataTable
          caption="Answers a day"
          columns={['Day (UTC)', 'Answers']}
          rows={rows.map(({ name, answers }) => [name, answers])}
        />
      </details>
    </section>
  );
}

function Bars({ rows, summary }: { rows: { name: string; answers: number }[]; summary: string }) {
  const most = Math.max(...rows.map(({ answers }) => answers));
  const step = size.width / rows.length;
  const inner = size.height - size.top - size.bottom;
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`${summary}.`}
      className="mt-4 block w-full max-w-xl"
      fontSize="12"
    >
      {rows.map(({ name, answers }, at) => {
        const height = answers === 0 ? 1.5 : Math.max(3, (answers / most) * inner);
        const middle = (at + 0.5) * step;
        const bottom = size.height - size.bottom;
        const anchor = at === 0 ? 'start' : at === rows.length - 1 ? 'end' : 'middle';
        const edge = at === 0 ? 0 : at === rows.length - 1 ? size.width : middle;
        return (
          <g key={name}>
            <rect
              x={middle - 0.36 * step}
              width={0.72 * step}
              y={bottom - height}
              height={height}
              rx="2"
              className={answers === 0 ? 'fill-line' : 'fill-accent'}
            />
            {answers > 0 && (
              <text x={middle} y={bottom - height - 6} textAnchor="middle" className="fill-ink">
                {answers}
              </text>
            )}
            {(at === 0 || at === Math.floor(rows.length / 2) || at === rows.length - 1) && (
              <text x={edge} y={size.height - 6} textAnchor={anchor} className="fill-quiet">
                {name}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
