import { refuseMethod } from '#lib/server/action.ts';
import { exampleCsv } from '#lib/server/datasets/own/example-csv.ts';

/** A file to try an upload with. */
export function GET(): Response {
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="wine-example.csv"',
  };
  return new Response(exampleCsv(), { headers });
}

const refuse = refuseMethod('GET');

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
