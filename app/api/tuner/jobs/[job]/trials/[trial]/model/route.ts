import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { refuseMethod } from '#lib/server/action.ts';
import { readKept } from '#lib/server/executors/kept-artefact.ts';
import { writeTar } from '#lib/server/predict/write-tar.ts';
import { askedTrial, notThere, type TrialParams } from '../asked-trial.ts';

const compressed = promisify(gzip);

/** A training job's model as SageMaker keeps it: the files that the algorithm wrote, in a model.tar.gz. */
export async function GET(_: Request, { params }: TrialParams) {
  const found = await askedTrial(params);
  if (found instanceof Response) return found;
  const { view, model } = found;
  const kept = view.status === 'completed' ? readKept(model) : undefined;
  if (!kept) return notThere('it has no model here', 'take one that has completed');
  const body = await compressed(writeTar(kept.artefact, view.endedAt ?? view.modifiedAt));
  const headers = {
    'Content-Type': 'application/gzip',
    'Content-Disposition': `attachment; filename="${view.name}-model.tar.gz"`,
    'Cache-Control': 'no-store, no-transform',
  };
  return new Response(new Uint8Array(body), { headers });
}

const refuse = refuseMethod('GET');

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
