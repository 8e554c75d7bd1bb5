/** One change on its way to the server; whether it has arrived before is for the server to know. */
export interface Parcel {
  address: string;
  body: Record<string, unknown>;
}

export interface Reply {
  status: number;
  body: unknown;
}

export type Sending = 'idle' | 'sending' | 'waiting';

interface Options {
  /** Rejects when there is no network. */
  send: (parcel: Parcel) => Promise<Reply>;
  /** Calls back after a while, or earlier when the network is back. */
  later: (again: () => void) => void;
  /** Keeps what has not arrived over a reload. */
  keep: (parcels: readonly Parcel[]) => void;
  onReply: (parcel: Parcel, reply: Reply) => void;
  onSending: (sending: Sending) => void;
}

/**
 * Sends changes one after the other, each until the server has answered it. A lost network or a failing server is waited
 * for; a refusal (4xx) is an answer. Every parcel carries its own id or revision, so that repeating it is harmless.
 */
export function openCardOutbox(kept: readonly Parcel[], { send, later, keep, onReply, onSending }: Options) {
  const parcels = [...kept];
  let isBusy = false;

  async function flush() {
    if (isBusy) return;
    isBusy = true;
    for (let parcel = parcels[0]; parcel; parcel = parcels[0]) {
      onSending('sending');
      const reply = await send(parcel).catch(() => null);
      if (!reply || reply.status >= 500) {
        isBusy = false;
        onSending('waiting');
        return later(flush);
      }
      parcels.shift();
      keep(parcels);
      onReply(parcel, reply);
    }
    isBusy = false;
    onSending('idle');
  }

  return {
    put(parcel: Parcel) {
      parcels.push(parcel);
      keep(parcels);
      void flush();
    },
    flush: () => void flush(),
    size: () => parcels.length,
  };
}
