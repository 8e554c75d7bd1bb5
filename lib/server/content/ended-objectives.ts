import type { Problem } from '#lib/base/problem.ts';
import { validity } from '#lib/exams/validity.ts';
import { type Content, questionFile } from './load.ts';

/** The letters of an exam, MLA of MLA-C01; its successor has the same. */
const family = (code: string) => code.split('-')[0];

/**
 * Questions that serve an exam that is over on a day (YYYY-MM-DD) but not its successor, although their concept does:
 * nobody who prepares for the present exam would be asked them.
 */
export function endedObjectives(
  { blueprints, concepts, questions }: Pick<Content, 'blueprints' | 'concepts' | 'questions'>,
  today: string,
): Problem[] {
  const exams = [...blueprints].map(([exam, blueprint]) => ({
    exam,
    family: family(blueprint.code),
    isOver: validity(blueprint, today).state === 'over',
  }));
  const successions = exams.flatMap((ended) =>
    exams
      .filter((next) => ended.isOver && !next.isOver && next.family === ended.family)
      .map((next) => ({ ended, next })),
  );
  return [...questions.values()].flatMap(({ id, question }) => {
    if (question.status !== 'live') return [];
    const serves = (objectives: readonly string[], exam: string) =>
      objectives.filter((name) => name.startsWith(`${exam}:`));
    return successions.flatMap(({ ended, next }) => {
      const due = serves(concepts.get(question.concept)?.objectives ?? [], next.exam);
      const isMissing = serves(question.objectives, next.exam).length === 0;
      if (serves(question.objectives, ended.exam).length === 0 || !isMissing || due.length === 0) return [];
      return [
        {
          where: `${questionFile(id)}: objectives`,
          what: `serves ${ended.exam}, which is over, and not ${next.exam}, which its concept serves`,
          remedy: `add those of ${due.join(', ')} that it asks for`,
        },
      ];
    });
  });
}
