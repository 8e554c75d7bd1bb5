import Link from 'next/link';
import { Fragment } from 'react';
import { validity } from '#lib/exams/validity.ts';
import type { Content } from '#lib/server/content/load.ts';
import type { Concept } from '#lib/server/content/schemas.ts';

/** Where the exams ask for a concept, by exam; those that are over say when they ended. */
export function Objectives({ content: { blueprints }, concept }: { content: Content; concept: Concept }) {
  const today = new Date().toISOString().slice(0, 10);
  const exams = [...blueprints].flatMap(([exam, blueprint]) => {
    const ids = concept.objectives.flatMap((name) =>
      name.startsWith(`${exam}:`) ? [name.slice(exam.length + 1)] : [],
    );
    const isOver = validity(blueprint, today).state === 'over';
    return ids.length > 0 ? [{ exam, code: blueprint.code, ids, isOver, ended: blueprint.validTo }] : [];
  });
  if (exams.length === 0) return null;
  const inOrder = [...exams.filter(({ isOver }) => !isOver), ...exams.filter(({ isOver }) => isOver)];
  return (
    <p className="mt-8 text-sm leading-6 text-quiet">
      Asked for by{' '}
      {inOrder.map(({ exam, code, ids, isOver, ended }, at) => (
        <Fragment key={exam}>
          {at > 0 && '; '}
          <span className="whitespace-nowrap">
            <Link href={`/study/exams/${exam}`} className="underline underline-offset-2 hover:text-accent">
              {code} {ids.join(', ')}
            </Link>
            {isOver && ` (ended${ended ? ` ${ended}` : ''})`}
          </span>
        </Fragment>
      ))}
      .
    </p>
  );
}
