import { counted } from '#lib/base/numbers.ts';
import { confidenceMarks, signed } from '#lib/exams/confidence.ts';
import type { answersOf } from '#lib/server/store/attempts.ts';

/** The figures of a round that is told: points as AWS gives them, credit in practice, marks for confidence. */
export function RoundResult({ answers }: { answers: ReturnType<typeof answersOf> }) {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const earned = sum(answers.map((answer) => answer.earned));
  const outOf = sum(answers.map((answer) => answer.outOf));
  const credit = sum(answers.map(({ partial }) => partial)) / answers.length;
  const marks = answers.flatMap((answer) => confidenceMarks(answer.confidence, answer.earned === answer.outOf) ?? []);
  const figures = [
    [`${earned} of ${outOf}`, 'points as AWS gives them, all or nothing'],
    [`${Math.round(100 * credit)} %`, 'with credit for what was partly right'],
    ...(marks.length > 0 ? [[signed(sum(marks)), `marks for confidence in ${counted(marks.length, 'answer')}`]] : []),
  ];
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
