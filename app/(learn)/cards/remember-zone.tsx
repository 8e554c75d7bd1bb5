'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Tells the server in which time zone the learner's days begin, once and whenever it has changed. */
export function RememberZone({ known }: { known: string }) {
  const router = useRouter();
  useEffect(() => {
    const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
    if (zone === known) return;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
    document.cookie = `zone=${zone}; path=/; max-age=31536000; samesite=lax`;
    router.refresh();
  }, [known, router]);
  return null;
}
