import type { Rule } from './rule.ts';
import { wordsOf } from './words.ts';

const split = (words: string) => new Set(words.split(' '));
const commands = split(
  'add allow apply ask average begin build choose collect combine compare compute continue create cut decrease define ' +
    'delete divide double draw drop enlarge exchange fit fix freeze give halve increase keep leave let limit list lower ' +
    'make measure move multiply narrow normalise omit pick prescribe put raise read reduce remove repeat replace report ' +
    'restart restore retrain run scale send set shorten shrink shuffle skip split start stop strengthen switch take tune ' +
    'turn use wait watch weaken widen',
);
const articles = split('a an the its their his our your this these that those each every some no one two three four');
const clauses = split('it they he she there we you');

/** The form in which an option begins, or null where its first word leaves it open. */
function formOf(text: string): string | null {
  const [first = ''] = wordsOf(text);
  if (text.startsWith('`')) return null;
  if (first === 'to') return 'an infinitive';
  if (first === 'because') return 'a reason';
  if (commands.has(first)) return 'a command';
  if (articles.has(first)) return 'a noun';
  return clauses.has(first) ? 'a clause' : null;
}

/** Options that begin alike but for one let grammar decide; judged where every first word leaves no doubt. */
export const unequalGrammar: Rule = {
  name: 'unequal-grammar',
  isJudgement: true,
  find({ reading }) {
    const forms = reading.explained.map(({ text }) => formOf(text));
    if (!reading.areOptions || forms.includes(null)) return [];
    return reading.explained.flatMap(({ field }, at) => {
      const alike = forms.filter((form) => form === forms[at]).length;
      if (alike > 1 || new Set(forms).size !== 2) return [];
      const others = forms.find((form) => form !== forms[at]);
      const what = `it begins as ${forms[at]}, the other options as ${others}`;
      return [{ field, what, remedy: 'begin all options in the same form' }];
    });
  },
};
