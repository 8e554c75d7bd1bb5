import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Answer } from '#lib/questions/registry.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { isHeld, present, tellStored } from '#lib/server/practice.ts';
import { answersOf } from '#lib/server/store/attempts.ts';
import { flagsOf } from '#lib/server/store/flags.ts';
import { ownRound } from '../own-round.ts';
import { AskQuestion } from './ask-question.tsx';
import { AttemptTrail, type Outcome } from './attempt-trail.tsx';
import { QuestionTools } from './question-tools.tsx';

export const metadata: Metadata = { title: 'Question' };

export default async function QuestionPage({ params }: PageProps<'/practise/[attempt]/[position]'>) {
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
  const concept = content().concepts.get(entry.question.concept);
  return (
    <div className="mx-auto max-w-3xl">
      <AttemptTrail attempt={attempt.id} current={at} outcomes={outcomes} />
      <p className="mt-8 text-sm font-medium text-accent">{concept?.title}</p>
      <AskQuestion
        key={`${entry.id} ${held}`}
        attempt={attempt.id}
        question={entry.id}
        concept={{ id: entry.question.concept, title: concept?.title ?? '' }}
        shown={present(attempt, entry)}
        before={
          event
            ? { answer: event.answer as Answer, confidence: event.confidence, told: tellStored(attempt, entry, event) }
            : null
        }
        asksConfidence={settings.confidence === 'asked'}
        closed={attempt.finishedAt !== null}
        next={at < attempt.questions.length ? `/practise/${attempt.id}/${at + 1}` : `/practise/${attempt.id}`}
        last={at === attempt.questions.length}
      />
      <QuestionTools
        attempt={attempt.id}
        question={entry.id}
        at={at}
        of={attempt.questions.length}
        flagged={flagsOf(database(), attempt.learner).includes(entry.id)}
        open={held ? attempt.questions.length - answers.length : null}
      />
    </div>
  );
}
