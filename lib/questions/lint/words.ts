/** Words that carry no subject of their own. */
const stopWords = new Set(
  (
    'a about above after again all also although an and any are as at be because been before being below between both ' +
    'but by can cannot could did do does done down during each either else even ever every few first for from further ' +
    'get gets given gives go goes going gone had has have how however if in into is it its itself just last least less let likely made ' +
    'make makes many may might more most much must near neither new no nor not now of off on once one only or other ' +
    'others our out over own per same shall should since so some still such take takes than that the their them then ' +
    'there these they this those though through thus to too toward towards two under until up upon use used uses very ' +
    'was way were what when where whereas whether which while who whose why will with within without would yet you your'
  ).split(' '),
);

/** All words of a text in small letters, figures included; the marks of code are left out. */
export const wordsOf = (text: string): string[] =>
  text
    .replaceAll('`', '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];

/** The words of at least so many letters that say what a text is about, as stems: "trained" and "training" are one. */
export const subjectsOf = (text: string, letters = 4): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => word.length >= letters && !stopWords.has(word))
      .map(stemOf),
  );

/** A word without the commonest English endings; crude, but alike for words of one family. */
export function stemOf(word: string): string {
  const stem = word.replace(/'s$/, '').replace(/(?:ations?|ings?|ers?|ed|es|s)$/, '');
  return (stem.length > 2 ? stem : word).replace(/e$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** The share of a's and b's runs of three words that both have (Jaccard), in [0, 1]; of equal short texts 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / (a.size + b.size - shared);
}

/** Runs of three successive words; of a shorter text the whole. */
export function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text);
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
