import { configOf, type Draft } from './draft.ts';

/** Says of a request that was made from an earlier job what its random seed means; nothing where it has none. */
export function SeedNote({ draft, isWarm }: { draft: Draft; isWarm: boolean }) {
  const seed = configOf(draft).RandomSeed;
  if (seed === undefined) return null;
  return (
    <p className="mt-4 rounded-xl border border-line bg-card px-4 py-3 text-[0.9375rem]">
      {isWarm
        ? `The random seed is ${seed}, one more than the parent’s, whose own would draw by chance what the parent has tried.`
        : `The random seed is ${seed}, as in the first job: Random then draws the same settings again. Choose another for others.`}
    </p>
  );
}
