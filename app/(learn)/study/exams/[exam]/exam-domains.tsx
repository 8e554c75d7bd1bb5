import Link from 'next/link';
import { counted } from '#lib/base/numbers.ts';
import type { DomainCoverage } from '#lib/server/exam-coverage.ts';

/** The domains of an exam: how much each weighs, and how many questions of the bank serve it. */
export function ExamDomains({ exam, domains }: { exam: string; domains: readonly DomainCoverage[] }) {
  return (
    <section className="mt-8">
      <h2 className="font-serif text-xl font-semibold">Domains</h2>
      <p className="mt-1 text-sm text-quiet">
        Weight in the exam&rsquo;s scored questions, and how many questions here serve the domain.
      </p>
      <ol className="mt-3">
        {domains.map(({ domain: { id, title, weight }, questions }) => (
          <li key={id} className="border-t border-line py-3">
            <div className="flex items-baseline justify-between gap-4 text-[0.9375rem]">
              <span>
                <span className="text-accent tabular-nums">{id}</span> {title}
              </span>
              <span className="font-medium tabular-nums">{weight}&nbsp;%</span>
            </div>
            <svg className="mt-2 h-1.5 w-full" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="1" className="fill-line" />
              <rect width={weight} height="1" className={questions > 0 ? 'fill-accent' : 'fill-quiet/60'} />
            </svg>
            <p className="mt-1.5 text-sm text-quiet tabular-nums">
              {questions > 0 ? `${counted(questions, 'question')} here` : 'not covered here'}
            </p>
          </li>
        ))}
      </ol>
      <p className="mt-3 text-sm">
        <Link href={`/practise?objective=${exam}`} className="text-accent underline underline-offset-2">
          Practise for this exam
        </Link>
      </p>
    </section>
  );
}
