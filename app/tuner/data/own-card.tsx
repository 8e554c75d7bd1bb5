import { counted } from '#lib/base/numbers.ts';
import type { OwnDatasetRow } from '#lib/server/store/own-datasets.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { DatasetCard } from './dataset-card.tsx';
import { megabytes } from './megabytes.ts';

const mostNames = 6;

/** A data set that the learner brought. */
export function OwnCard({ dataset }: { dataset: OwnDatasetRow }) {
  const { name, rows, features, classes, target, bytes, createdAt } = dataset;
  const says = classes
    ? `Predicts the class of “${target}”: ${listed(classes)}.`
    : `Predicts the value of “${target}”.`;
  const facts = [
    `${rows.toLocaleString('en-GB')} rows`,
    counted(features.length, 'feature'),
    classes ? counted(classes.length, 'class', 'classes') : 'a value',
    megabytes(bytes),
    createdAt.toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
  ];
  return (
    <DatasetCard name={name} says={says} facts={facts}>
      <details>
        <summary className={buttonStyle.quiet}>
          Delete…<span className="sr-only"> {name}</span>
        </summary>
        <form method="post" action="/api/tuner/datasets/delete" className="mt-2 grid max-w-72 gap-2 text-sm">
          <input type="hidden" name="dataset" value={name} />
          <p>Its rows go for good. Models stay; jobs that still train on it fail.</p>
          <button type="submit" className={`${buttonStyle.secondary} text-bad`}>
            Delete the data set
          </button>
        </form>
      </details>
    </DatasetCard>
  );
}

function listed(classes: readonly string[]): string {
  const more = classes.length - mostNames;
  return [...classes.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
