import { confidenceMarks, signed } from '#lib/exams/confidence.ts';
import type { Told } from '#lib/questions/told.ts';

/** Right or wrong; what was partly right beside the points that AWS would give; the marks for confidence. */
export function VerdictLine({ score, confidence }: { score: Told['score']; confidence: number | null }) {
  const { earned, outOf, partial } = score;
  const isRight = earned === outOf;
  const marks = confidenceMarks(confidence, isRight);
  const share = `${Math.round(100 * partial)} %`;
  return (
    <div className={`rounded-xl px-4 py-3 ${isRight ? 'bg-good/12' : 'bg-bad/12'}`}>
      <p className={`flex items-center gap-3 font-medium ${isRight ? 'text-good' : 'text-bad'}`}>
        <span aria-hidden="true" className="text-xl leading-none">
          {isRight ? '✓' : '✗'}
        </span>
        <span>{isRight ? 'Right.' : 'Not this time. Here is why.'}</span>
      </p>
      {partial > 0 && !isRight && (
        <p className="mt-1.5 pl-8 text-[0.9375rem] leading-6">
          Partly right: {outOf > 1 ? `${earned} of ${outOf} points, ` : ''}
          {share} with practice credit. AWS would give {earned} of {outOf}: each thing asked is all or nothing.
        </p>
      )}
      {marks !== null && (
        <p className="mt-1.5 pl-8 text-[0.9375rem] leading-6">
          Marks for your confidence: <strong className="tabular-nums">{signed(marks)}</strong>.
        </p>
      )}
    </div>
  );
}
