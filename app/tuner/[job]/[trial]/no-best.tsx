import Link from 'next/link';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { jobAddress } from '../../job-address.ts';
import { TunerPlaces } from '../../tuner-places.tsx';

/** Said where a job's best model is asked for before there is one. */
export function NoBest({ job }: { job: string }) {
  return (
    <>
      <PageTitle title="No model yet" lead="No training job of this tuning job has completed with an objective." />
      <TunerPlaces here="/tuner" isBelow />
      <Link href={jobAddress(job)} className={`${buttonStyle.primary} mt-6`}>
        Back to {job}
      </Link>
    </>
  );
}
