/** Things that have a name in several languages, for search. The build puts it beside the index (scripts/search-index). */
import type { APIRoute } from 'astro';
import { searchConcepts } from '../queries/search-records.ts';

/** The concepts as JSON. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await searchConcepts()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
