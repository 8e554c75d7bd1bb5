import Link from 'next/link';
import { jobAddress } from '../../job-address.ts';

interface Props {
  job: string;
  /** From 1 up. */
  number: number;
  hasNext: boolean;
  /** The best one's number, if there is one. */
  best: number | undefined;
}

const link = 'inline-flex min-h-9 items-center text-accent underline underline-offset-2';

/** Ways from one training job to others of its tuning job. */
export function TrialNeighbours({ job, number, hasNext, best }: Props) {
  const address = (of: number) => `${jobAddress(job)}/${of}`;
  return (
    <nav aria-label="Other training jobs" className="mt-2 flex flex-wrap gap-x-5 text-[0.9375rem]">
      {number > 1 && (
        <Link className={link} href={address(number - 1)}>
          ← no. {number - 1}
        </Link>
      )}
      {hasNext && (
        <Link className={link} href={address(number + 1)}>
          no. {number + 1} →
        </Link>
      )}
      {best === number && <span className="inline-flex min-h-9 items-center font-medium text-good">the best one</span>}
      {best !== undefined && best !== number && (
        <Link className={link} href={address(best)}>
          the best one, no. {best}
        </Link>
      )}
    </nav>
  );
}
