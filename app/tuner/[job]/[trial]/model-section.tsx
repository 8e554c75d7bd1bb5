import { statSync } from 'node:fs';
import { formatNumber } from '#lib/base/numbers.ts';
import type { TrialOfJob } from '#lib/server/predict/trial-of-job.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PredictPanel } from './predict/predict-panel.tsx';
import { noModelInWords } from './trial-words.ts';

interface Props extends Pick<TrialOfJob, 'view' | 'model'> {
  job: string;
}

/** A training job's model, to try and to take away; or why there is none. */
export function ModelSection({ view, model, job }: Props) {
  const kept = view.status === 'completed' ? statSync(model, { throwIfNoEntry: false }) : undefined;
  const number = view.number + 1;
  return (
    <section aria-labelledby="try" className="mt-4 rounded-2xl border border-line bg-card p-4 sm:p-5">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id="try" className="font-serif text-xl font-semibold">
          Try the model
        </h2>
        {kept && (
          <a href={`/api/tuner/jobs/${job}/trials/${number}/model`} download className={buttonStyle.secondary}>
            Download model.tar.gz
            <span className="hidden font-normal text-quiet sm:inline">
              {formatNumber(kept.size / 1024, 2)} KiB unpacked
            </span>
          </a>
        )}
      </div>
      {kept ? (
        <PredictPanel key={`${job} ${number}`} job={job} trial={number} />
      ) : (
        <p className="text-quiet">{noModelInWords(view)}</p>
      )}
    </section>
  );
}
