'use client';
import { type ComponentType, lazy } from 'react';
import type { PartViewOf } from './case-study/case-study.view.tsx';
import type { Answer, Kind, Revealed, Shown } from './registry.ts';
import type { ViewProps } from './view.ts';

/** One chunk a view; the compiler refuses a question type without its line here. A case study shows the other kinds. */
const views = {
  'case-study': lazy(async () => {
    const { caseStudyViewOf } = await import('./case-study/case-study.view.tsx');
    return { default: caseStudyViewOf(viewOf as unknown as PartViewOf) };
  }),
  matching: lazy(() => import('./matching/matching.view.tsx')),
  'multiple-choice': lazy(() => import('./multiple-choice/multiple-choice.view.tsx')),
  'multiple-response': lazy(() => import('./multiple-response/multiple-response.view.tsx')),
  numeric: lazy(() => import('./numeric/numeric.view.tsx')),
  ordering: lazy(() => import('./ordering/ordering.view.tsx')),
} satisfies Record<Kind, unknown>;

/** The view of a kind, for the shown, answer and revealed of the same kind. */
export function viewOf(kind: Kind): ComponentType<ViewProps<Shown, Answer, Revealed>> {
  return views[kind] as unknown as ComponentType<ViewProps<Shown, Answer, Revealed>>;
}
