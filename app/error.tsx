'use client';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <>
      <PageTitle
        title="This page failed"
        lead="Nothing that you answered is lost. Try once more; if it fails again, report the number below."
      />
      {error.digest && <p className="mt-4 font-mono text-sm text-quiet">{error.digest}</p>}
      <button type="button" onClick={reset} className={`mt-6 ${buttonStyle.primary}`}>
        Try again
      </button>
    </>
  );
}
