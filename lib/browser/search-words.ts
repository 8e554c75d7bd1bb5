/** Words that a question in plain English has and that say nothing about its subject. */
const stopWords = new Set(
  (
    'a about after all also am an and any are as at be because been before between both but by can cannot could did do ' +
    'does doing done each else ever explain for from get gets give given had happen happens has have he help her here ' +
    'his how i if in into is it its just let like many may me mean means might more most much must my need needs no not ' +
    'of off on one or other our out over own please s same shall she should so some such t tell than that the their ' +
    'them then there these they this those through to too under up us use used using very vs versus was we were what ' +
    'when where which while who whom whose why will with without would you your difference different compare compared ' +
    'comparison isnt doesnt dont cant wont didnt arent'
  ).split(' '),
);

/** Endings in the order in which they are tried, with what takes their place; at least `least` letters stay before. */
const endings: readonly { ending: RegExp; by: string; least: number }[] = [
  { ending: /(?:isation|iser|ised|ising|ise)$/, by: 'is', least: 3 },
  { ending: /(?:ation|ator|ated|ating|ate|ative)$/, by: 'at', least: 3 },
  { ending: /(?:ement|ment|ness)$/, by: '', least: 4 },
  { ending: /(?:ence|ance|ent|ant)$/, by: '', least: 5 },
  { ending: /(?:ical|ic|al)$/, by: '', least: 5 },
  { ending: /(?:ing|edly|ed|ly|er|or|ion)$/, by: '', least: 3 },
];

const vowel = /[aeiouy]/;
const inner = /(?<=\p{Ll})(?=\p{Lu})/u;

/** The words of a text in small letters; figures stay whole, and `MaxRuntime` gives max and runtime beside itself. */
export function wordsOf(text: string): string[] {
  const words = text.replace(/['’]s?\b/g, '').match(/\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu) ?? [];
  return words
    .flatMap((word) => (inner.test(word) ? [word, ...word.split(inner)] : [word]))
    .map((word) => word.toLowerCase());
}

export const isStopWord = (word: string): boolean => stopWords.has(word);

/**
 * What a word has in common with its other forms and with its American spelling: a light suffix stripper after
 * Lovins (1968) and Porter (1980). What it gives need not be a word.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return word;
  let stem = word.replace(/iz(?=[aei])/g, 'is').replace(/yz(?=[ei])/g, 'ys');
  stem = stem
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/(?<![suia])s$/, '');
  for (const { ending, by, least } of endings) {
    const root = stem.replace(ending, '');
    if (root === stem || root.length < least || !vowel.test(root)) continue;
    stem = root + by;
    break;
  }
  return stem
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(?<=..)e$/, '')
    .replace(/(?<=..)y$/, 'i');
}
