'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { sendJob } from '../new/send-job.ts';
import { lessonAddress } from './lesson-address.ts';
import { moreJobs } from './lesson-request.ts';

/** Begins a search that learns from the one that is over, and leads to it. */
export function MoreButton({ name, request }: { name: string; request: string }) {
  const router = useRouter();
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const goOn = async () => {
    setSending(true);
    const sent = await sendJob(request);
    setSending(false);
    if ('refused' in sent) setRefusal(sent.refused.message);
    else router.push(lessonAddress(name), { scroll: false });
  };
  return (
    <div className="min-w-0">
      <button type="button" className={buttonStyle.primary} disabled={isSending} onClick={goOn}>
        Go on with {moreJobs} more
      </button>
      <p role="status" className="mt-1 max-w-xl text-sm text-bad wrap-anywhere">
        {refusal}
      </p>
    </div>
  );
}
