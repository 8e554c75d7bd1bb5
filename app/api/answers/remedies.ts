import type { Kind } from '#lib/questions/registry.ts';

/** What to do about an answer that is not taken, in the words of its kind. */
export const remedies: Record<Kind, string> = {
  'multiple-choice': 'choose one of the options',
  'multiple-response': 'select as many options as the question asks for',
  ordering: 'give each item a place of its own',
  matching: 'choose a match for each',
  numeric: 'type a number with a decimal point, such as 1250, 0.25 or 1e-3',
  'case-study': 'answer each of its parts',
};
