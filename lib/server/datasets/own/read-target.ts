import type { Problem } from '#lib/base/problem.ts';
import type { ColumnSurvey } from './column-survey.ts';
import { shown } from './fault-list.ts';
import { tableLimits } from './limits.ts';
import type { OwnTable, TargetReading } from './own-table.ts';

const { fewestClasses, mostClasses, fewestOfClass, mostWholeClasses } = tableLimits;

/** Whether a target is read as classes: as told, else where it holds words or few different whole numbers. */
export function isClassTarget(survey: ColumnSurvey, reading: TargetReading): boolean {
  if (reading !== 'auto') return reading === 'classes';
  if (!survey.isNumbers) return true;
  const different = new Set<number>();
  for (const value of survey.numbers) {
    if (!Number.isInteger(value)) return false;
    if (different.add(value).size > mostWholeClasses) return false;
  }
  return true;
}

/** The target's values, or what is wrong with them as a whole. Its cells have been found sound. */
export function readTarget(survey: ColumnSurvey, reading: TargetReading): OwnTable['target'] | Problem {
  const { name, place, numbers } = survey;
  const where = `column ${place} (${shown(name)})`;
  if (isClassTarget(survey, reading)) return readClasses(survey, where);
  if (numbers.every((value) => value === numbers[0]))
    return { where, what: 'all its values are the same', remedy: 'Choose a column that varies as the target.' };
  return { name, classes: null, values: Float64Array.from(numbers) };
}

function readClasses(survey: ColumnSurvey, where: string): OwnTable['target'] | Problem {
  const { words, hasWords, name } = survey;
  if (!words)
    return {
      ...{ where, what: `it has more than ${mostClasses} classes` },
      remedy: hasWords ? 'Join some of them.' : 'Join some of them, or read the target as a value.',
    };
  // Numbers are the same class however they are written: 1, 01 and 1.0.
  const written = words.values.map((value) => (hasWords ? value : String(Number(value))));
  const classes = [...new Set(written)].sort(hasWords ? byLetters : (a, b) => Number(a) - Number(b));
  if (classes.length < fewestClasses)
    return { where, what: 'all its values are the same', remedy: 'Add rows of another class.' };
  const codeOf = new Map(classes.map((one, code) => [one, code]));
  const codes = written.map((one) => codeOf.get(one) ?? 0);
  const values = Float64Array.from(words.codes, (code) => codes[code] ?? 0);
  const counts = new Array<number>(classes.length).fill(0);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  const rare = counts.findIndex((count) => count < fewestOfClass);
  if (rare < 0) return { name, classes, values };
  const others = counts.filter((count) => count < fewestOfClass).length - 1;
  const more = others > 0 ? `, and ${others === 1 ? 'another class is' : `${others} other classes are`} as rare` : '';
  return {
    where,
    what: `the class “${shown(classes[rare] ?? '')}” occurs ${counts[rare]} times, at least ${fewestOfClass}${more}`,
    remedy: `Add rows of it, or join it with another class${hasWords ? '' : ', or read the target as a value'}.`,
  };
}

/** The same order on every machine. */
const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
