import type { Told } from '#lib/questions/told.ts';

/** Where an explanation comes from, each with its date. */
export function Sources({ sources }: Pick<Told, 'sources'>) {
  return (
    <details className="text-sm text-quiet">
      <summary className="cursor-pointer py-1">Sources</summary>
      <ul className="mt-2 grid gap-1.5 pl-4">
        {sources.map(({ title, url, asOf }) => (
          <li key={title}>
            {url ? (
              <a href={url} className="underline underline-offset-2" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            , as of {asOf}
          </li>
        ))}
      </ul>
    </details>
  );
}
