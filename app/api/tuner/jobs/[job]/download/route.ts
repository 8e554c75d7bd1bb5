import { currentLearner } from '#app/current-learner.ts';
import { pictureOf } from '#app/tuner/[job]/picture-of.ts';
import { jobOfAddress } from '#app/tuner/job-address.ts';
import { refuseMethod } from '#lib/server/action.ts';
import { database } from '#lib/server/db.ts';
import { toldTrials } from '#lib/tuning/plots/told-trials.ts';
import { trialTable } from '#lib/tuning/plots/trial-table.ts';
import { writeCsv } from '#lib/ui/chart/write-csv.ts';

/** A tuning job's trials as a file: `?format=csv`, or `json` with the job's definition. */
export async function GET(request: Request, { params }: { params: Promise<{ job: string }> }) {
  const name = jobOfAddress((await params).job);
  const learner = await currentLearner();
  const picture = learner === null ? undefined : pictureOf(database(), learner, name);
  if (!picture) {
    const problem = { where: 'job', what: `you have no tuning job "${name}"`, remedy: 'name one of /tuner' };
    return Response.json({ problems: [problem] }, { status: 404 });
  }
  const isCsv = new URL(request.url).searchParams.get('format') === 'csv';
  const { columns, rows } = trialTable(picture);
  const { head } = picture;
  const body = isCsv
    ? writeCsv(columns, rows, ',')
    : `${JSON.stringify({ ...head, trials: toldTrials(picture) }, null, 2)}\n`;
  const headers = {
    'Content-Type': isCsv ? 'text/csv; charset=utf-8' : 'application/json',
    'Content-Disposition': `attachment; filename="${name}.${isCsv ? 'csv' : 'json'}"`,
    'Cache-Control': 'no-store',
  };
  return new Response(body, { headers });
}

const refuse = refuseMethod('GET');

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
