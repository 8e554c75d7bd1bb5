import { Day } from '#lib/ui/day.tsx';
import { RevokeKey } from './revoke-key.tsx';

interface Key {
  id: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** The learner's keys; each can be revoked. */
export function KeyList({ keys }: { keys: readonly Key[] }) {
  if (keys.length === 0) return <p className="mt-8 text-quiet">You have no access key.</p>;
  return (
    <section aria-labelledby="keys-title" className="mt-10">
      <h2 id="keys-title" className="font-serif text-2xl font-semibold">
        Your keys
      </h2>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {keys.map(({ id, name, createdAt, lastUsedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
            <span className="min-w-48 flex-1">
              <span className="font-medium">{name}</span>
              <br />
              <code className="text-sm text-quiet">{id}</code>
            </span>
            <span className="text-sm text-quiet">
              Made <Day at={createdAt} />,{' '}
              {lastUsedAt ? (
                <>
                  last used <Day at={lastUsedAt} />
                </>
              ) : (
                'never used'
              )}
            </span>
            <RevokeKey id={id} name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
