import { FlagButton } from '#app/(learn)/practise/flag-button.tsx';
import { counted } from '#lib/base/numbers.ts';
import { content } from '#lib/server/content/load.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { RichText } from '#lib/ui/rich-text.tsx';

interface Props {
  questions: readonly string[];
  /** Those whose answer has been told; of others the concept's name could give the key away. */
  answered: ReadonlySet<string>;
}

/** The questions that the learner has flagged, the latest first, to be practised or let go. */
export function FlaggedList({ questions, answered }: Props) {
  const { questions: bank, concepts, topics } = content();
  const entries = questions.flatMap((id) => bank.get(id) ?? []);
  if (entries.length === 0) return null;
  return (
    <section className="mt-12">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-serif text-2xl font-semibold">{counted(entries.length, 'flagged question')}</h2>
        <form method="post" action="/api/attempts">
          <input type="hidden" name="which" value="flagged" />
          <button type="submit" className={buttonStyle.secondary}>
            Practise the flagged
          </button>
        </form>
      </div>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {entries.map(({ id, topic, question }) => (
          <li key={id} className="flex items-start justify-between gap-4 py-2.5">
            <p className="min-w-0 py-2 leading-6">
              <span className="line-clamp-2">
                <RichText text={question.stem} />
              </span>
              <span className="block text-sm text-quiet">
                {answered.has(id)
                  ? concepts.get(question.concept)?.title
                  : topics.find(({ slug }) => slug === topic)?.title}
              </span>
            </p>
            <span className="shrink-0">
              <FlagButton question={id} flagged about={question.stem.replaceAll('`', '').slice(0, 60)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
