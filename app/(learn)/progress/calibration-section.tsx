import { counted } from '#lib/base/numbers.ts';
import { signed } from '#lib/exams/confidence.ts';
import { type Calibration, fewestAnswers } from '#lib/exams/confidence-calibration.ts';
import { DataTable } from '#lib/ui/chart/data-table.tsx';
import { CalibrationPlot } from './calibration-plot.tsx';

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** What the learner's confidence was worth: the marks, the plot once there is enough to draw, and the numbers. */
export function CalibrationSection({ calibration }: { calibration: Calibration }) {
  const { rows, answers, marks } = calibration;
  return (
    <section className="min-w-0">
      <h2 className="font-serif text-2xl font-semibold">Confidence</h2>
      {answers === 0 ? (
        <p className="mt-2 leading-7 text-quiet">
          No answer with a confidence yet. Choose “Say how sure you are” for a round, and this shows whether you are
          right as often as you think.
        </p>
      ) : (
        <>
          <p className="mt-2 leading-7">
            <strong className="font-serif text-3xl font-semibold tabular-nums">{signed(marks)}</strong>{' '}
            <span className="text-quiet">
              marks in {counted(answers, 'answer')}, {signed(Number((marks / answers).toFixed(2)))} an answer; +3 is the
              most.
            </span>
          </p>
          {answers < fewestAnswers ? (
            <p className="mt-3 rounded-xl border border-line px-4 py-3 leading-6 text-quiet">
              The picture is drawn from {fewestAnswers} answers on; so far there {answers === 1 ? 'is' : 'are'}{' '}
              {answers}.
            </p>
          ) : (
            <CalibrationPlot rows={rows} />
          )}
          <div className="mt-4 [&_tbody_th]:whitespace-nowrap [&_td]:whitespace-nowrap">
            <DataTable
              caption="Confidence and what came of it"
              columns={['You said', 'Right', 'Share, 95 % interval', 'Best said', 'Verdict']}
              rows={rows.map(({ level, answers: of, right, share, low, high, verdict }) => [
                level.says,
                `${right} of ${of}`,
                share === null ? '–' : `${percent(share)} (${Math.round(100 * low)} to ${percent(high)})`,
                level.ideal.says,
                verdict,
              ])}
            />
          </div>
          <p className="mt-2 text-sm leading-5 text-quiet">
            Wilson's interval holds the share that you would reach in the long run in 95 of 100 such cases.
          </p>
        </>
      )}
    </section>
  );
}
