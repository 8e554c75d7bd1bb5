import type { z } from 'zod';
import { commonFields } from '../question.ts';
import type { Part } from '../registry.ts';
import type { PartTypes } from './case-study.ts';

type Authored = { parts: Record<string, unknown>[] } & z.infer<z.ZodObject<typeof commonFields>>;

/** Each part as a whole question of its kind, which it becomes with the common fields of its case study. */
export function parseParts(types: PartTypes, authored: Authored, context: z.RefinementCtx): Part[] {
  const inherited = Object.keys(commonFields).filter((field) => field !== 'stem');
  const common = Object.fromEntries(Object.entries(authored).filter(([field]) => inherited.includes(field)));
  const complain = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path: ['parts', ...path], message });
  return authored.parts.flatMap((part, at) => {
    const { kind } = part;
    if (!isPartKind(types, kind)) {
      complain([at, 'kind'], `${JSON.stringify(kind)} is no kind of part; use one of ${Object.keys(types).join(', ')}`);
      return [];
    }
    const doubled = inherited.filter((field) => field in part);
    for (const field of doubled) complain([at, field], 'a part takes this field from its case study');
    const parsed = types[kind].schema.safeParse({ ...common, ...part });
    if (parsed.success) return [parsed.data];
    for (const issue of parsed.error.issues) complain([at, ...issue.path], issue.message);
    return [];
  });
}

const isPartKind = (types: PartTypes, kind: unknown): kind is keyof PartTypes =>
  typeof kind === 'string' && Object.hasOwn(types, kind);
