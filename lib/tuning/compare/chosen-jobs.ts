/** Jobs at the most, because there are as many colours that can be told apart. */
export const mostJobs = 4;

/** The jobs that an address names: `jobs=a,b` or `jobs=a&jobs=b`, each once. A name has no comma. */
export function chosenJobs(jobs: string | readonly string[] | undefined): string[] {
  const named = [jobs ?? []].flat().flatMap((part) => part.split(','));
  return [...new Set(named.map((name) => name.trim()).filter((name) => name !== ''))];
}
