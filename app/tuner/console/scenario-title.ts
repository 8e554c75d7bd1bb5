/** Titles of questions whose file's name reads badly as one, or says too much of the answer. */
const titles: Readonly<Record<string, string>> = {
  'amt/course-of-a-tuning-job': 'The course of a tuning job',
  'amt/field-for-each-wish': 'A field for each wish',
  'amt/grid-needs-lists': 'A grid over the learning rate',
  'amt/grid-of-twenty-four': 'The number of jobs of a grid',
  'amt/home-of-the-models': 'Where the models go',
  'amt/hyperband-conditions': 'What Hyperband asks for',
  'amt/limit-left-out': 'A limit that is left out',
  'amt/name-taken': 'The same name every Monday',
  'amt/old-tip-new-field': 'An old tip for the learning rate',
  'amt/scale-from-zero': 'A penalty from zero',
  'amt/seventeenth-job': 'The seventeenth job',
  'amt/three-parts-three-tasks': 'Three parts, three tasks',
  'amt/two-exams-two-depths': 'Two exams, two depths',
  'parameters/left-to-the-team': 'XGBoost, and what is left to the team',
  'parameters/ranges-for-xgboost': 'Ranges for XGBoost',
};

/** What the question of a scenario is about, in a few words: those that its file is called by, where there are no better. */
export function scenarioTitle(id: string): string {
  const words = id.split('/').at(-1)?.replaceAll('-', ' ') ?? id;
  return titles[id] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
