import Link from 'next/link';
import { jobAddress } from '../../job-address.ts';

/** The number of a training job, from 1 up, as the way to its page. */
export function TrialLink({ job, number }: { job: string; number: number }) {
  return (
    <Link
      href={`${jobAddress(job)}/${number}`}
      prefetch={false}
      className="inline-block min-w-6 py-0.5 text-accent underline underline-offset-2"
    >
      <span className="sr-only">training job </span>
      {number}
    </Link>
  );
}
