/** Serves the JSON Schema (2020-12) of `/nummers.json`. */
import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { numbersJsonSchema } from '../schemas/numbers-json.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(z.toJSONSchema(numbersJsonSchema), null, 2));
