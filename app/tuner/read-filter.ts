import { z } from 'zod';

const filter = z.object({
  name: z.string().max(64).catch(''),
  status: z.enum(['in-progress', 'stopping', 'completed', 'failed', 'stopped']).optional().catch(undefined),
  /** Where a page of the list begins. */
  after: z.base64url().max(200).optional().catch(undefined),
});

/** Which jobs an address asks for; what it gets wrong is left out. */
export const readFilter = (query: Record<string, string | string[] | undefined>) => filter.parse(query);
