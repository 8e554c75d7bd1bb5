import { refuseMethod } from '#lib/server/action.ts';
import { database } from '#lib/server/db.ts';
import { logPieces } from '#lib/server/store/training-jobs-told.ts';
import { askedTrial, type TrialParams } from '../asked-trial.ts';

/** A training job's whole log as text. */
export async function GET(_: Request, { params }: TrialParams) {
  const found = await askedTrial(params);
  if (found instanceof Response) return found;
  const pieces = logPieces(database(), found.view.id);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Disposition': `attachment; filename="${found.view.name}.log"`,
    'Cache-Control': 'no-store',
  };
  return new Response(stream, { headers });
}

const refuse = refuseMethod('GET');

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
