'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

const style =
  'min-h-11 cursor-pointer rounded-lg px-2.5 text-[0.9375rem] font-medium text-accent hover:bg-accent/8 max-sm:-ml-2.5';

interface Props {
  card: string;
  revision: number;
  isAside: boolean;
}

/** Suspends a card or restores it. */
export function AsideButton({ card, revision, isAside }: Props) {
  const router = useRouter();
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  async function change() {
    setIsBusy(true);
    setProblem('');
    const response = await fetch('/api/cards/aside', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ card, revision, aside: isAside ? 'restore' : 'suspend' }),
    }).catch(() => null);
    if (!response) setProblem('There is no connection.');
    else if (response.status === 409) setProblem('The card had changed; this is how it stands.');
    else if (!response.ok) setProblem('The server refused that.');
    setIsBusy(false);
    router.refresh();
  }
  return (
    <>
      <button type="button" className={style} onClick={change} disabled={isBusy}>
        {isAside ? 'Restore' : 'Suspend'}
      </button>
      <p role="status" className="text-sm text-bad empty:hidden">
        {problem}
      </p>
    </>
  );
}
