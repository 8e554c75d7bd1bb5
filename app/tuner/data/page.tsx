import type { Metadata } from 'next';
import { currentLearner } from '#app/current-learner.ts';
import { counted } from '#lib/base/numbers.ts';
import { builtInFacts } from '#lib/server/datasets/built-in-facts.ts';
import { ownerLimits, tableLimits } from '#lib/server/datasets/own/limits.ts';
import { datasetNames } from '#lib/server/datasets/registry.ts';
import { database } from '#lib/server/db.ts';
import { ownDatasetsOf } from '#lib/server/store/own-datasets.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { NeedsScript } from '../needs-script.tsx';
import { TunerPlaces } from '../tuner-places.tsx';
import { DatasetCard } from './dataset-card.tsx';
import { OwnCard } from './own-card.tsx';
import { UploadForm } from './upload-form.tsx';

export const metadata: Metadata = { title: 'Data sets' };

const heading = 'mt-10 font-serif text-2xl font-semibold';
const { mostRows, fewestRows, mostFeatures, mostValues, mostBytes } = tableLimits;

/** What can be trained on: the data sets of everybody, and those that a learner brought. */
export default async function DataPage() {
  const learner = await currentLearner();
  const own = learner === null ? [] : ownDatasetsOf(database(), learner);
  return (
    <>
      <PageTitle title="Data sets" lead="What jobs train on: six built-in data sets, and tables of your own." />
      <TunerPlaces here="/tuner/data" />
      <h2 className={heading}>Your own</h2>
      {own.length > 0 && (
        <ul className="mt-4 grid gap-3 md:grid-cols-2">
          {own.map((dataset) => (
            <OwnCard key={dataset.id} dataset={dataset} />
          ))}
        </ul>
      )}
      <p className="mt-4 max-w-2xl leading-7">
        Bring a table as CSV: names of the columns in the first line, commas, semicolons or tabs between them, no gaps,{' '}
        {fewestRows} to {mostRows.toLocaleString('en-GB')} rows. Words become one feature for each, at most {mostValues}{' '}
        in a column and {mostFeatures} features in all. One row in five is kept to judge by.{' '}
        <a href="/api/tuner/datasets/example" download className="text-accent underline">
          An example to try
        </a>
      </p>
      <NeedsScript what="Your browser shows how a file begins before it sends it. The data sets below are there without." />
      <UploadForm mostBytes={mostBytes} />
      <p className="mt-2 text-sm text-quiet">
        Only you see and train on them. You may keep {ownerLimits.datasets} data sets and {ownerLimits.bytes / 1e6} MB.
      </p>
      <h2 className={heading}>Built in</h2>
      <ul className="mt-4 grid gap-3 md:grid-cols-2">
        {datasetNames.map((name) => {
          const { says, rows, features, classes, origin } = builtInFacts[name];
          const facts = [
            `${rows.toLocaleString('en-GB')} rows`,
            counted(features, 'feature'),
            classes > 0 ? counted(classes, 'class', 'classes') : 'a value',
          ];
          return <DatasetCard key={name} name={name} says={says} facts={facts} origin={origin} />;
        })}
      </ul>
    </>
  );
}
