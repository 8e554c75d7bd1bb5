import { shortHash } from '#lib/base/hash.ts';
import { refuseMethod } from '#lib/server/action.ts';
import { content } from '#lib/server/content/load.ts';
import { searchDocuments } from '#lib/server/search-documents.ts';

/** What the search page searches, fetched once and kept until the content changes. */
export function GET(request: Request): Response {
  const body = JSON.stringify(searchDocuments(content()));
  const headers = {
    'Content-Type': 'application/json',
    'Cache-Control': 'public, max-age=300',
    ETag: `"${shortHash(body)}"`,
  };
  if (request.headers.get('if-none-match') === headers.ETag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

const refuse = refuseMethod('GET');

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
