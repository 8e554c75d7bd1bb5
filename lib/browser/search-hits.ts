import type { SearchOptions, SearchResult } from 'minisearch';
import type { Found, SearchIndex } from './search-index.ts';
import { synonyms } from './search-synonyms.ts';
import { isStopWord, stemOf, wordsOf } from './search-words.ts';

/** A word or a known phrase of a query: any of its readings is wanted, of a reading all words. */
type Term = readonly (readonly string[])[];

const stems = (text: string) => wordsOf(text).map(stemOf);
const phrases = Object.entries(synonyms).map(([phrase, others]) => {
  // "drop out" is only another way to write dropout; of "high bias" each word counts too.
  const isSpelling = others.includes(phrase.replace(' ', ''));
  return { phrase: stems(phrase), readings: [...(isSpelling ? [] : [phrase]), ...others].map(stems) };
});
const longest = Math.max(...phrases.map(({ phrase }) => phrase.length));

/** Below this many hits with all words, those are shown as well that lack one. */
const fewHits = 8;

/** A title that holds the query as it stands counts this many times. */
const ofTitle = 2;

const options: SearchOptions = {
  tokenize: (word) => [word],
  processTerm: (word) => word,
  boost: { title: 4, text: 2 },
  boostDocument: (_, __, stored) => (stored?.['kind'] === 'question' ? 0.3 : stored?.['kind'] === 'lesson' ? 1.3 : 1),
};

/** What fits a query best first: what has all its words, and where that is little, what has the most of them. */
export function searchHits(index: SearchIndex, query: string): Found[] {
  const terms = termsOf(query);
  const hits = new Map<string, { found: Found; has: number; score: number }>();
  for (const term of terms)
    for (const [key, result] of matches(index, term)) {
      const hit = hits.get(key) ?? { found: result as unknown as Found, has: 0, score: 0 };
      hits.set(key, { ...hit, has: hit.has + 1, score: hit.score + result.score });
    }
  const asked = stems(query).join(' ');
  const ranked = [...hits.values()]
    .map((hit) => ({
      ...hit,
      score: hit.score * (` ${stems(hit.found.title).join(' ')} `.includes(` ${asked} `) ? ofTitle : 1),
    }))
    .sort((a, b) => b.has - a.has || b.score - a.score);
  const most = ranked[0]?.has ?? 0;
  const full = ranked.filter(({ has }) => has === most);
  const shown = full.length < fewHits ? ranked.filter(({ has }) => has >= Math.max(1, most - 1)) : full;
  return shown.map(({ found }) => found);
}

/** The words that count, known phrases together; when none counts, all of them. */
function termsOf(query: string): Term[] {
  const words = wordsOf(query);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const known = phraseAt(words.slice(at, at + longest).map(stemOf));
    const word = words[at] ?? '';
    if (known) terms.push(known.readings);
    else if (!isStopWord(word)) terms.push([[stemOf(word)]]);
    at += known?.phrase.length ?? 1;
  }
  return terms.length > 0 ? terms : words.map((word) => [[stemOf(word)]]);
}

const phraseAt = (ahead: readonly string[]) =>
  phrases
    .filter(({ phrase }) => phrase.every((word, at) => ahead[at] === word))
    .reduce<(typeof phrases)[number] | undefined>(
      (best, each) => (best && best.phrase.length >= each.phrase.length ? best : each),
      undefined,
    );

/** By document, its best match with any of the readings. */
function matches(index: SearchIndex, term: Term): Map<string, SearchResult> {
  const best = new Map<string, SearchResult>();
  for (const reading of term) {
    const queries = reading.filter((word) => !isStopWord(word)).map((word) => wordQuery(index, word));
    for (const result of index.search({ combineWith: 'AND', queries }, options))
      if (result.score > (best.get(result.id)?.score ?? 0)) best.set(result.id, result);
  }
  return best;
}

/** Slips of spelling are forgiven only where the word as it stands is found nowhere. */
function wordQuery(index: SearchIndex, word: string) {
  const asTyped = { queries: [word], prefix: word.length > 2, fuzzy: false as const };
  if (index.search(asTyped, options).length > 0) return asTyped;
  return { ...asTyped, fuzzy: (term: string) => (term.length > 3 ? 0.25 : false) };
}
