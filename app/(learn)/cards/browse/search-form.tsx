import type { Topic } from '#lib/server/content/schemas.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';

interface Props {
  topics: readonly Topic[];
  topic: string | undefined;
  words: string;
  isSuspended: boolean;
}

const field = 'min-h-11 min-w-0 rounded-xl border border-line bg-card px-3.5';

/** A plain form: what is asked for stands in the address. */
export function SearchForm({ topics, topic, words, isSuspended }: Props) {
  return (
    <search>
      <form action="/cards/browse" className="mt-6 flex flex-wrap items-center gap-2">
        <input
          type="search"
          name="q"
          defaultValue={words}
          maxLength={80}
          aria-label="Words on the card"
          placeholder="Words on the card"
          className={`${field} w-full sm:w-64`}
        />
        <select name="topic" defaultValue={topic ?? ''} aria-label="Topic" className={field}>
          <option value="">All topics</option>
          {topics.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </select>
        <label className="flex min-h-11 items-center gap-2 px-1">
          <input
            type="checkbox"
            name="suspended"
            value="1"
            defaultChecked={isSuspended}
            className="size-5 accent-accent"
          />
          Only suspended
        </label>
        <button type="submit" className={buttonStyle.secondary}>
          Find
        </button>
      </form>
    </search>
  );
}
