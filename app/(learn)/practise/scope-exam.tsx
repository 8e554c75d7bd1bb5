import { ExamBadge } from '#app/(learn)/study/exam-badge.tsx';
import { content } from '#lib/server/content/load.ts';

/** The exam of the objective that was chosen, with whether it can still be taken and what the objective says. */
export function ScopeExam({ objective }: { objective: string | null }) {
  const [exam = '', id] = objective?.split(':') ?? [];
  const blueprint = content().blueprints.get(exam);
  if (!blueprint) return null;
  const says = blueprint.objectives.find((each) => each.id === id)?.says;
  return (
    <p className="mt-3 text-sm leading-6 text-quiet">
      <span className="mr-2 font-medium text-ink">{blueprint.title}</span>
      <ExamBadge blueprint={blueprint} />
      {says && <span className="mt-1 block">{says}</span>}
    </p>
  );
}
