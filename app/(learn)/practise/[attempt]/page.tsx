import type { Metadata } from 'next';
import Link from 'next/link';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { answersOf } from '#lib/server/store/attempts.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { RichText } from '#lib/ui/rich-text.tsx';
import { ownAttempt } from './find.ts';

export const metadata: Metadata = { title: 'Your answers' };

export default async function AttemptPage({ params }: PageProps<'/practise/[attempt]'>) {
  const attempt = await ownAttempt((await params).attempt);
  const given = new Map(
    answersOf(database(), attempt.id).map((event) => [event.question, event.earned === event.outOf]),
  );
  const right = [...given.values()].filter(Boolean).length;
  const open = attempt.questions.length - given.size;
  const firstOpen = attempt.questions.findIndex((question) => !given.has(question));
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle
        title={`${right} of ${given.size} right`}
        lead={
          open > 0
            ? `${open} of ${attempt.questions.length} questions are still open.`
            : 'Every question of this round is answered.'
        }
      />
      <div className="mt-6 flex flex-wrap gap-3">
        {firstOpen >= 0 && (
          <Link href={`/practise/${attempt.id}/${firstOpen + 1}`} className={buttonStyle.primary}>
            Go on
          </Link>
        )}
        <Link href="/practise" className={firstOpen >= 0 ? buttonStyle.secondary : buttonStyle.primary}>
          Practise more
        </Link>
        <Link href="/progress" className={buttonStyle.secondary}>
          Progress
        </Link>
      </div>
      <ol className="mt-8 divide-y divide-line border-y border-line">
        {attempt.questions.map((id, at) => (
          <li key={id}>
            <Link href={`/practise/${attempt.id}/${at + 1}`} className="flex gap-4 py-3.5 hover:text-accent">
              <Mark right={given.get(id)} />
              <span className="leading-6">
                <RichText text={content().questions.get(id)?.question.stem ?? 'This question has left the bank.'} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Mark({ right }: { right: boolean | undefined }) {
  if (right === undefined) return <span className="w-16 shrink-0 text-sm leading-6 text-quiet">Open</span>;
  return (
    <span className={`w-16 shrink-0 text-sm leading-6 font-medium ${right ? 'text-good' : 'text-bad'}`}>
      {right ? '✓ Right' : '✗ Wrong'}
    </span>
  );
}
