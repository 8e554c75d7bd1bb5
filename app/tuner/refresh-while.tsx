'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const everyMs = 3000;

/** Reads the page anew every three seconds while it is looked at. */
export function RefreshWhile() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && router.refresh(), everyMs);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
