'use client';
import { useEffect, useRef, useState } from 'react';
import { openCardOutbox, type Parcel, type Reply, type Sending } from '#lib/browser/card-outbox.ts';

const retryMs = 3000;
/** Of this tab alone, so that two tabs do not send each other's changes. */
const key = 'holdout.cards';

async function send({ address, body }: Parcel): Promise<Reply> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    keepalive: true,
  });
  return { status: response.status, body: await response.json().catch(() => null) };
}

function later(again: () => void): void {
  let isOver = false;
  const once = () => {
    if (isOver) return;
    isOver = true;
    window.removeEventListener('online', once);
    again();
  };
  window.addEventListener('online', once);
  setTimeout(once, retryMs);
}

function kept(): Parcel[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]') as Parcel[];
  } catch {
    return [];
  }
}

/** The way of a review to the server, over a lost network and over a reload; `learner` null makes one known first. */
export function useParcels(learner: string | null, onReply: (parcel: Parcel, reply: Reply) => void) {
  const [sending, setSending] = useState<Sending>('idle');
  const outbox = useRef<ReturnType<typeof openCardOutbox> | null>(null);
  const answer = useRef(onReply);
  useEffect(() => {
    answer.current = onReply;
  });
  useEffect(() => {
    outbox.current = openCardOutbox(kept(), {
      send,
      later,
      keep: (parcels) => sessionStorage.setItem(key, JSON.stringify(parcels)),
      onReply: (parcel, reply) => answer.current(parcel, reply),
      onSending: setSending,
    });
    outbox.current.flush();
  }, []);
  const isNew = useRef(learner === null);
  function put(parcel: Parcel) {
    if (isNew.current) outbox.current?.put({ address: '/api/cards/sessions', body: {} });
    isNew.current = false;
    outbox.current?.put(parcel);
  }
  return { sending, put };
}
