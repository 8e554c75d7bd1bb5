import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Answer } from '#lib/questions/registry.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { conceptOf, isHeld, present, tellStored } from '#lib/server/practice.ts';
import { answersOf } from '#lib/server/store/attempts.ts';
import { flagsOf } from '#lib/server/store/flags.ts';
import { ownRound } from '../own-round.ts';
import { AskQuestion } from './ask-question.tsx';
import { AttemptTrail, type Outcome } from './attempt-trail.tsx';
import { PlainForm } from './plain-form.tsx';
import { QuestionTools } from './question-tools.tsx';

export const metadata: Metadata = { title: 'Question' };

export default async function QuestionPage({ params, searchParams }: PageProps<'/practise/[attempt]/[position]'>) {
  const { attempt: id, position } = await params;
  const { attempt, settings } = await ownRound(id);
  const at = /^[1-9]\d{0,3}$/.test(position) ? Number(position) : 0;
  const entry = content().questions.get(attempt.questions[at - 1] ?? '');
  if (!entry) notFound();
  const held = isHeld(attempt);
  const answers = answersOf(database(), attempt.id);
  const event = answers.find(({ question }) => question === entry.id);
  const outcomes = attempt.questions.map((question): Outcome => {
    const answer = answers.find((each) => each.question === question);
    if (!answer) return 'open';
    return held ? 'stored' : answer.earned === answer.outOf ? 'right' : 'wrong';
  });
  const told = event ? tellStored(attempt, entry, event) : null;
  const shown = present(attempt, entry);
  const asksConfidence = settings.confidence === 'asked';
  const last = at === attempt.questions.length;
  const next = last ? `/practise/${attempt.id}` : `/practise/${attempt.id}/${at + 1}`;
  const { refused } = await searchParams;
  return (
    <div className={`mx-auto max-w-3xl ${shown.kind === 'case-study' ? 'lg:max-w-none' : ''}`}>
      <AttemptTrail attempt={attempt.id} current={at} outcomes={outcomes} />
      <AskQuestion
        key={`${entry.id} ${held}`}
        attempt={attempt.id}
        question={entry.id}
        topic={content().topics.find(({ slug }) => slug === entry.topic)?.title ?? ''}
        shown={shown}
        before={
          event
            ? {
                answer: event.answer as Answer,
                confidence: event.confidence,
                told,
                concept: told && conceptOf(content(), entry),
              }
            : null
        }
        asksConfidence={asksConfidence}
        closed={attempt.finishedAt !== null}
        next={next}
        last={last}
      />
      {!event && attempt.finishedAt === null && (
        <PlainForm
          attempt={attempt.id}
          question={entry.id}
          position={at}
          shown={shown}
          asksConfidence={asksConfidence}
          refused={typeof refused === 'string' ? refused : undefined}
          skip={last ? null : next}
        />
      )}
      <QuestionTools
        attempt={attempt.id}
        question={entry.id}
        at={at}
        flagged={flagsOf(database(), attempt.learner).includes(entry.id)}
        open={held ? attempt.questions.length - answers.length : null}
      />
    </div>
  );
}
