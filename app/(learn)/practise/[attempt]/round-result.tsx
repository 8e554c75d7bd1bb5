import { counted } from '#lib/base/numbers.ts';
import { signed } from '#lib/exams/confidence.ts';
import type { RoundOutcome } from '#lib/server/round-outcome.ts';

/** The figures of a round that say more than how many questions were right: points, credit, marks for confidence. */
export function RoundResult({ outcome }: { outcome: RoundOutcome }) {
  const { right, of, earned, outOf, credit, marks } = outcome;
  const percent = Math.round(100 * credit);
  const figures = [
    ...(outOf === of ? [] : [[`${earned} of ${outOf}`, 'points as AWS gives them, one for each part of a case study']]),
    ...(percent === Math.round((100 * right) / of) || of === 0
      ? []
      : [[`${percent} %`, 'with credit for what was partly right']]),
    ...(marks.answers === 0
      ? []
      : [[signed(marks.sum), `marks for confidence in ${counted(marks.answers, 'answer')}`]]),
  ];
  if (figures.length === 0) return null;
  return (
    <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-4">
      {figures.map(([figure, says]) => (
        <div key={says} className="flex max-w-56 flex-col-reverse justify-end">
          <dt className="text-sm leading-5 text-quiet">{says}</dt>
          <dd className="font-serif text-3xl font-semibold tabular-nums">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
