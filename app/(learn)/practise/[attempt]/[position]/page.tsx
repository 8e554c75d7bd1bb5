import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { present, tellStored } from '#lib/server/practice.ts';
import { answersOf } from '#lib/server/store/attempts.ts';
import { ownAttempt } from '../find.ts';
import { AskQuestion } from './ask-question.tsx';
import { AttemptTrail } from './attempt-trail.tsx';

export const metadata: Metadata = { title: 'Question' };

export default async function QuestionPage({ params }: PageProps<'/practise/[attempt]/[position]'>) {
  const { attempt: id, position } = await params;
  const attempt = await ownAttempt(id);
  const at = /^[1-9]\d{0,3}$/.test(position) ? Number(position) : 0;
  const entry = content().questions.get(attempt.questions[at - 1] ?? '');
  if (!entry) notFound();
  const given = answersOf(database(), attempt.id);
  const event = given.find(({ question }) => question === entry.id);
  const results = attempt.questions.map((question) => given.find((answer) => answer.question === question));
  const concept = content().concepts.get(entry.question.concept);
  return (
    <div className="mx-auto max-w-3xl">
      <AttemptTrail
        attempt={attempt.id}
        current={at}
        results={results.map((answer) => (answer ? answer.earned === answer.outOf : null))}
      />
      <p className="mt-8 text-sm font-medium text-accent">{concept?.title}</p>
      <AskQuestion
        key={entry.id}
        attempt={attempt.id}
        question={entry.id}
        shown={present(attempt, entry)}
        told={event ? tellStored(entry, event) : null}
        next={at < attempt.questions.length ? `/practise/${attempt.id}/${at + 1}` : `/practise/${attempt.id}`}
        last={at === attempt.questions.length}
      />
    </div>
  );
}
