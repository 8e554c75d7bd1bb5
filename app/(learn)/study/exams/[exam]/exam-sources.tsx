import type { Blueprint } from '#lib/exams/blueprint.ts';

/** What a blueprint rests on, with the day on which it was read. */
export function ExamSources({ sources, asOf }: Pick<Blueprint, 'sources' | 'asOf'>) {
  return (
    <section className="mt-10 border-t border-line pt-5 text-sm text-quiet">
      <h2 className="font-medium">Sources of this page, as of {asOf}</h2>
      <ul className="mt-2 space-y-1">
        {sources.map(({ title, url, asOf: read }) => (
          <li key={title}>
            {url ? (
              <a href={url} className="break-words underline underline-offset-2 hover:text-accent">
                {title}
              </a>
            ) : (
              title
            )}{' '}
            <span className="whitespace-nowrap">(read on {read})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
