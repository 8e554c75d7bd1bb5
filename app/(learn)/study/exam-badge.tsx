import type { Blueprint } from '#lib/exams/blueprint.ts';
import { validity } from '#lib/exams/validity.ts';

/** Whether an exam is open, coming or over, as of today. */
export function ExamBadge({ blueprint }: { blueprint: Blueprint }) {
  const { state, says } = validity(blueprint, new Date().toISOString().slice(0, 10));
  return (
    <span
      className={`rounded-full px-2 py-0.5 text-xs whitespace-nowrap ${state === 'over' ? 'bg-bad/12 text-bad' : 'bg-good/12 text-good'}`}
    >
      {says}
    </span>
  );
}
