'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { keepCookie } from '#lib/browser/keep-cookie.ts';

/** Tells the server in which time zone the learner's days begin, once and whenever it has changed. */
export function RememberZone({ known }: { known: string }) {
  const router = useRouter();
  useEffect(() => {
    const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
    if (zone === known) return;
    keepCookie('zone', zone);
    router.refresh();
  }, [known, router]);
  return null;
}
