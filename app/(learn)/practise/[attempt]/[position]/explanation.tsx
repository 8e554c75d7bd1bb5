'use client';
import Link from 'next/link';
import { useState } from 'react';
import { MakeCardButton } from '#app/(learn)/cards/make-card-button.tsx';
import { Laboratory } from '#app/(learn)/experiments/laboratory.tsx';
import { isSlug } from '#lib/experiments/loaders.ts';
import type { Told } from '#lib/questions/told.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { RichText } from '#lib/ui/rich-text.tsx';
import { RequestProof } from './request-proof.tsx';
import { Sources } from './sources.tsx';

interface Props {
  told: Told;
  question: string;
  concept: { id: string; title: string };
  next: string;
  last: boolean;
}

/** What follows the rationales: the dispute if there is one, the proof, the way on, the lesson, the sources. */
export function Explanation({ told, question, concept, next, last }: Props) {
  const [watching, setWatching] = useState(false);
  const { demonstration, request } = told;
  const canWatch = 'experiment' in demonstration && !watching;
  return (
    <section aria-label="Explanation" className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-5">
      {told.note && (
        <p className="border-l-3 border-arm-1 pl-4 leading-6 text-ink/85">
          <strong>Where courses differ.</strong> <RichText text={told.note} />
        </p>
      )}
      {request ? (
        <RequestProof question={question} demonstration={request} />
      ) : (
        <p className={`leading-6 ${'none' in demonstration ? 'text-quiet' : ''}`}>
          <strong>{'none' in demonstration ? 'No experiment.' : 'The proof.'}</strong>{' '}
          <RichText text={'none' in demonstration ? demonstration.none : demonstration.shows} />
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        {canWatch && (
          <button type="button" className={buttonStyle.primary} onClick={() => setWatching(true)}>
            See it happen
          </button>
        )}
        <Link href={next} className={canWatch ? buttonStyle.secondary : buttonStyle.primary}>
          {last ? 'Finish' : 'Next question'} <span aria-hidden="true">→</span>
        </Link>
      </div>
      <div className="-mx-4 flex flex-wrap gap-x-1 sm:-ml-5">
        <Link href={`/study/${concept.id}`} className={buttonStyle.quiet}>
          Lesson: {concept.title}
        </Link>
        <MakeCardButton question={question} />
      </div>
      {watching && 'experiment' in demonstration && isSlug(demonstration.experiment) && (
        <Laboratory slug={demonstration.experiment} given={demonstration.parameters} startAtOnce />
      )}
      <Sources sources={told.sources} />
    </section>
  );
}
