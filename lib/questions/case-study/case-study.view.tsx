'use client';
import { type ComponentType, useId, useState } from 'react';
import { Prose } from '#lib/ui/prose.tsx';
import { RichText } from '#lib/ui/rich-text.tsx';
import type { PartAnswer, PartKind, PartRevealed, PartShown } from '../registry.ts';
import type { ViewProps } from '../view.ts';
import type { Answer, Revealed, Shown } from './case-study.ts';

type PartView = ComponentType<ViewProps<PartShown, PartAnswer, PartRevealed>>;
export type PartViewOf = (kind: PartKind) => PartView;
type Props = ViewProps<Shown, Answer, Revealed>;

/** The view of a case study; the views of its parts are an argument, because the list that holds them holds this one. */
export function caseStudyViewOf(viewOf: PartViewOf): ComponentType<Props> {
  return function CaseStudyView(props) {
    return <CaseStudy {...props} viewOf={viewOf} />;
  };
}

/** The scenario, beside its parts where the window is wide; the answer is whole when every part has one. */
function CaseStudy({ shown, answer, revealed, locked, onAnswer, viewOf }: Props & { viewOf: PartViewOf }) {
  const id = useId();
  const [parts, setParts] = useState<readonly (PartAnswer | null)[]>(answer?.parts ?? shown.parts.map(() => null));
  const answerPart = (at: number, given: PartAnswer | null) => {
    const next = parts.with(at, given);
    setParts(next);
    const whole = next.filter((part) => part !== null);
    onAnswer(whole.length === shown.parts.length ? { parts: whole } : null);
  };
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <section
        aria-labelledby={`${id}-scenario`}
        className="rounded-xl border border-line bg-card px-5 py-4 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto"
      >
        <h2 id={`${id}-scenario`} className="mb-2 text-sm font-medium text-accent">
          Scenario
        </h2>
        <Prose text={shown.scenario} />
      </section>
      <div className="grid gap-10">
        {shown.parts.map((part, at) => {
          const View = viewOf(part.kind);
          return (
            <section key={at} aria-labelledby={`${id}-${at}`}>
              <h2 id={`${id}-${at}`} className="mb-4 font-serif text-xl leading-snug font-medium">
                <span className="mb-1 block font-sans text-sm text-quiet">
                  Part {at + 1} of {shown.parts.length}
                </span>
                <RichText text={part.stem} />
              </h2>
              <View
                shown={part}
                answer={parts[at] ?? null}
                revealed={revealed?.parts[at] ?? null}
                locked={locked}
                onAnswer={(given) => answerPart(at, given)}
              />
            </section>
          );
        })}
      </div>
    </div>
  );
}
