import { counted } from '#lib/base/numbers.ts';
import type { TopicProgress } from '#lib/server/progress.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { Meter } from '#lib/ui/meter.tsx';

/** A topic with how far one has come, and its whole round in one press. */
export function TopicCard({ topic, questions, seen, right, due }: TopicProgress) {
  const done = `${right} of ${questions} right at the last try, ${seen} seen${due > 0 ? `, ${due} due` : ''}`;
  return (
    <li className="flex flex-col rounded-2xl border border-line bg-card p-5">
      <h3 className="font-serif text-xl font-semibold">{topic.title}</h3>
      <p className="mt-1.5 flex-1 text-[0.9375rem] leading-6 text-quiet">{topic.summary}</p>
      <Meter value={right} of={questions} label={seen > 0 ? done : 'Not started'} />
      <form method="post" action="/api/attempts" className="mt-4">
        <input type="hidden" name="topic" value={topic.slug} />
        <button type="submit" className={buttonStyle.secondary}>
          Practise {counted(questions, 'question')} <span className="sr-only">on {topic.title}</span>
          <span aria-hidden="true">→</span>
        </button>
      </form>
    </li>
  );
}
