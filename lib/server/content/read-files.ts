import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import type { Problem } from '#lib/base/problem.ts';

/** A parsed file of the content folder. */
export interface ContentFile {
  /** Its path as an author sees it, such as content/questions/epochs/memorised.yaml. */
  where: string;
  /** Its path below the kind's folder, without the ending. */
  id: string;
  /** SHA-256 of its text, 16 hexadecimal digits. */
  hash: string;
  /** What its YAML says; of a Markdown file its front matter. */
  data: unknown;
  /** The Markdown below the front matter; empty in YAML files. */
  body: string;
}

const separator = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

/** Reads every .yaml or .md file below `content/<kind>`; files that cannot be read become problems. */
export function readFiles(root: string, kind: string): { files: ContentFile[]; problems: Problem[] } {
  const folder = path.join(root, kind);
  if (!existsSync(folder)) return { files: [], problems: [] };
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ya?ml|md)$/.test(name));
  const read = names.sort().map((name) => readOne(root, path.join(kind, name), kind));
  return { files: read.flatMap(({ file }) => file ?? []), problems: read.flatMap(({ problems }) => problems) };
}

export function readOne(root: string, name: string, kind = ''): { file?: ContentFile; problems: Problem[] } {
  const where = path.posix.join('content', ...name.split(path.sep));
  const text = readFileSync(path.join(root, name), 'utf8');
  const front = name.endsWith('.md') ? separator.exec(text) : null;
  if (name.endsWith('.md') && !front)
    return {
      problems: [{ where, what: 'there is no front matter', remedy: 'begin the file with ---, its fields, and ---' }],
    };
  const document = parseDocument(front?.[1] ?? text, { prettyErrors: true });
  if (document.errors.length > 0)
    return {
      problems: document.errors.map(({ message }) => ({
        where,
        what: message.split('\n')[0] ?? message,
        remedy: 'mend the YAML at that line',
      })),
    };
  const id = path
    .relative(kind, name)
    .replace(/\.[a-z]+$/, '')
    .split(path.sep)
    .join('/');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { file: { where, id, hash, data: document.toJS() as unknown, body: front?.[2]?.trim() ?? '' }, problems: [] };
}
