import type { Chapter } from '#lib/server/study.ts';

/** Links to the topics of the page: a row on a phone, a column that stays in sight beside a wide page. */
export function TopicJumps({ chapters, mastered }: { chapters: readonly Chapter[]; mastered: ReadonlySet<string> }) {
  return (
    <nav aria-label="Topics" className="mt-8 lg:sticky lg:top-6 lg:mt-10 lg:self-start">
      <h2 className="text-sm font-medium text-quiet">Topics</h2>
      <ul className="mt-2 flex flex-wrap gap-2 lg:block lg:space-y-0.5">
        {chapters.map(({ topic: { slug, title }, concepts }) => (
          <li key={slug}>
            <a
              href={`#${slug}`}
              className="flex items-baseline justify-between gap-3 rounded-xl border border-line bg-card px-3 py-1.5 text-sm hover:border-accent hover:text-accent lg:rounded-lg lg:border-transparent lg:bg-transparent lg:px-2"
            >
              {title}
              <span className="text-xs text-quiet tabular-nums">
                {concepts.some(({ id }) => mastered.has(id))
                  ? `${concepts.filter(({ id }) => mastered.has(id)).length} of ${concepts.length}`
                  : concepts.length}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
