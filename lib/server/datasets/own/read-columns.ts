import { counted } from '#lib/base/numbers.ts';
import type { ColumnSurvey } from './column-survey.ts';
import { FaultList, shown } from './fault-list.ts';
import { tableLimits } from './limits.ts';
import { type Column, featuresOf } from './own-table.ts';

const { mostValues, fewestFeatures, mostFeatures, mostNumbers } = tableLimits;

/** The columns that are learned from, or what is wrong with them as wholes; `found` has faults of cells that are known. */
export function readColumns(surveys: readonly ColumnSurvey[], rows: number, found: FaultList): Column[] {
  const faults = new FaultList();
  const columns = surveys.flatMap((survey): Column[] => {
    const { name, place, numbers, words, isNumbers } = survey;
    if (isNumbers) return [{ name, kind: 'numbers', values: Float64Array.from(numbers) }];
    if (words) return [{ name, kind: 'words', ...inOrder(words) }];
    faults.addWhole({
      where: `column ${place} (${shown(name)})`,
      what: `it holds words, and more than ${mostValues} different ones`,
      remedy: `Remove the column, or join its words into at most ${mostValues} groups.`,
    });
    return [];
  });
  const features = columns.reduce((sum, column) => sum + featuresOf(column).length, 0);
  const where = 'the columns';
  const encoded = 'after each word has become a column of its own';
  if (found.isEmpty && faults.isEmpty && features < fewestFeatures)
    faults.addWhole({
      where,
      what: `there is ${counted(features, 'feature')} to learn from, at least ${fewestFeatures}`,
      remedy: 'Add a column.',
    });
  if (features > mostFeatures) {
    const what = `there are ${features} features ${encoded}, at most ${mostFeatures}`;
    faults.addWhole({ where, what, remedy: 'Remove columns that hold many different words.' });
  } else if (features * rows > mostNumbers) {
    const millions = Math.ceil((features * rows) / 1e6);
    const what = `${rows} rows of ${features} features ${encoded} are ${millions} million numbers, at most ${mostNumbers / 1e6}`;
    faults.addWhole({ where, what, remedy: 'Take fewer rows, or remove columns that hold many different words.' });
  }
  found.include(faults);
  return columns;
}

/** Words in the order of their letters, so that the order of the rows does not matter. */
function inOrder({ values, codes }: { values: string[]; codes: number[] }) {
  const sorted = [...values].sort();
  const places = values.map((value) => sorted.indexOf(value));
  return { values: sorted, codes: Uint8Array.from(codes, (code) => places[code] ?? 0) };
}
