/** Serves the lines to other sites, in a stable shape (see `schemas/numbers-json.ts`). */
import type { APIRoute } from 'astro';
import { allLines, builtAt } from '../data/content.ts';
import { numbersJson } from '../formats/numbers-json.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(numbersJson(await allLines(), builtAt), null, 2));
