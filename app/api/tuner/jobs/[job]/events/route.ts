import { currentLearner } from '#app/current-learner.ts';
import { jobOfAddress } from '#app/tuner/job-address.ts';
import { refuseMethod } from '#lib/server/action.ts';
import { database } from '#lib/server/db.ts';
import { newsOf } from './news-of.ts';

/** `no-transform` keeps the stream from being compressed, which would hold its pieces back. */
const headers = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
};

/** The news of one tuning job as server-sent events; `end` says that there will be no more. */
export async function GET(request: Request, { params }: { params: Promise<{ job: string }> }) {
  const name = jobOfAddress((await params).job);
  const learner = await currentLearner();
  if (learner === null) return Response.json({ problems: [] }, { status: 404 });
  const left = new AbortController();
  request.signal.addEventListener('abort', () => left.abort());
  const news = newsOf(database(), learner, name, left.signal);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await news.next();
      if (!done) return controller.enqueue(encoder.encode(`data: ${JSON.stringify(value)}\n\n`));
      if (!left.signal.aborted) controller.enqueue(encoder.encode('event: end\ndata: {}\n\n'));
      controller.close();
    },
    cancel: () => left.abort(),
  });
  return new Response(stream, { headers });
}

const refuse = refuseMethod('GET');

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
