import { answered } from '#lib/server/action.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { liveWorkers } from '#lib/server/store/workers.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  return answered({ ok: true, questions: content().questions.size, workers: liveWorkers(database(), new Date()) });
}
