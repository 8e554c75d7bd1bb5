import { expect, test } from 'vitest';
import { openCardOutbox, type Parcel, type Reply } from './card-outbox.ts';

const parcel = (id: string): Parcel => ({ address: '/api/cards/reviews', body: { id } });
/** Everything that waits for no timer has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

function outboxWith(replies: (Reply | 'lost')[], kept: Parcel[] = []) {
  const sent: unknown[] = [];
  const heard: number[] = [];
  const states: string[] = [];
  const retries: (() => void)[] = [];
  let stored: readonly Parcel[] = kept;
  const outbox = openCardOutbox(kept, {
    async send({ body }) {
      sent.push(body['id']);
      const reply = replies.shift() ?? { status: 201, body: null };
      if (reply === 'lost') throw new TypeError('failed to fetch');
      return reply;
    },
    later: (again) => void retries.push(again),
    keep: (parcels) => {
      stored = [...parcels];
    },
    onReply: (_, { status }) => heard.push(status),
    onSending: (state) => states.push(state),
  });
  return { outbox, sent, heard, states, retries, stored: () => stored };
}

test('sends one after the other, in order', async () => {
  const { outbox, sent, heard, states, stored } = outboxWith([]);
  for (const id of ['a', 'b', 'c']) outbox.put(parcel(id));
  await settled();
  expect([sent, heard, states.at(-1), stored()]).toEqual([['a', 'b', 'c'], [201, 201, 201], 'idle', []]);
});

test('repeats the same parcel when the network or the server fails, and keeps what comes behind it', async () => {
  const { outbox, sent, heard, states, retries, stored } = outboxWith(['lost', { status: 503, body: null }]);
  outbox.put(parcel('a'));
  await settled();
  outbox.put(parcel('b'));
  await settled();
  expect([states.at(-1), stored().length]).toEqual(['waiting', 2]);
  retries.at(-1)?.();
  await settled();
  expect([sent, heard, states.at(-1)]).toEqual([['a', 'a', 'a', 'b'], [201, 201], 'idle']);
});

test('takes a refusal for an answer', async () => {
  const { outbox, sent, heard } = outboxWith([{ status: 409, body: null }]);
  outbox.put(parcel('a'));
  outbox.put(parcel('b'));
  await settled();
  expect([sent, heard]).toEqual([
    ['a', 'b'],
    [409, 201],
  ]);
});

test('sends what a reload has left over', async () => {
  const { outbox, sent } = outboxWith([], [parcel('kept')]);
  outbox.flush();
  await settled();
  expect(sent).toEqual(['kept']);
});
