import path from 'node:path';
import type { ZodType } from 'zod';
import { type Problem, problemsOf } from '#lib/base/problem.ts';
import { type Blueprint, blueprint } from '#lib/exams/blueprint.ts';
import { isSlug } from '#lib/experiments/loaders.ts';
import { readChosen } from '#lib/experiments/read-chosen.ts';
import { experiments, slugs } from '#lib/experiments/registry.ts';
import { type Entry, readQuestion } from '#lib/questions/bank.ts';
import { demonstrationFaults } from '#lib/sagemaker/demonstration-faults.ts';
import { readCards } from './read-cards.ts';
import { type ContentFile, readFiles, readOne } from './read-files.ts';
import {
  type Card,
  type Concept,
  cards as cardFile,
  concept,
  type ExperimentWords,
  experimentWords,
  type Topic,
  topics,
} from './schemas.ts';

export interface Content {
  topics: Topic[];
  blueprints: Map<string, Blueprint>;
  concepts: Map<string, Concept>;
  questions: Map<string, Entry>;
  experiments: Map<string, ExperimentWords>;
  /** In the order of their files. */
  cards: Map<string, Card>;
}

/** The file of a question, as an author sees it. */
export const questionFile = (id: string): string => `content/questions/${id}.yaml`;

/** All content below a folder, with every fault found; the content is whole only when there are none. */
export function loadContent(root: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = (kind: string) => {
    const { files, problems: found } = readFiles(root, kind);
    problems.push(...found);
    return files;
  };
  const check = <T>(file: ContentFile, schema: ZodType<T>, remedy: string): T | undefined => {
    const parsed = schema.safeParse(file.data);
    if (parsed.success) return parsed.data;
    problems.push(...problemsOf(file.where, parsed.error.issues, remedy));
    return undefined;
  };
  const all = <T, R>(kind: string, schema: ZodType<T>, build: (data: T, file: ContentFile) => R): Map<string, R> => {
    const remedy = `see the other files of content/${kind}`;
    const entries = read(kind).flatMap((file): [string, R][] => {
      const data = check(file, schema, remedy);
      return data === undefined ? [] : [[file.id, build(data, file)]];
    });
    return new Map(entries);
  };

  const topicFile = readOne(root, 'topics.yaml');
  problems.push(...topicFile.problems);
  const topicList = (topicFile.file && check(topicFile.file, topics, 'give each topic slug, title and summary')) ?? [];
  const blueprints = all('blueprints', blueprint, (data) => data);
  const concepts = all(
    'concepts',
    concept,
    (data, { id, body }): Concept => ({ ...data, id, topic: id.split('/')[0] ?? id, lesson: body }),
  );
  const words = all('experiments', experimentWords, (data, { body }): ExperimentWords => ({ ...data, body }));
  const objectives = new Set(
    [...blueprints].flatMap(([exam, { objectives: list }]) => list.map(({ id }) => `${exam}:${id}`)),
  );

  problems.push(...conceptProblems(concepts, topicList, objectives), ...wordProblems(words));
  const references = {
    concepts: new Set(concepts.keys()),
    objectives,
    requests: demonstrationFaults,
    experiments: new Map(
      slugs.map((slug) => [
        slug,
        (given: Record<string, number | string>) => readChosen(experiments[slug].parameters, given).faults,
      ]),
    ),
  };
  const questions = new Map<string, Entry>();
  for (const file of read('questions')) {
    const entry = readQuestion(file, references);
    if (Array.isArray(entry)) problems.push(...entry);
    else questions.set(entry.id, entry);
  }
  const { cards, problems: cardProblems } = readCards(
    all('cards', cardFile, (data) => data),
    concepts,
    topicList,
  );
  problems.push(...cardProblems);
  return { content: { topics: topicList, blueprints, concepts, questions, experiments: words, cards }, problems };
}

function conceptProblems(concepts: Map<string, Concept>, topicList: Topic[], objectives: Set<string>): Problem[] {
  const topicSlugs = new Set(topicList.map(({ slug }) => slug));
  return [...concepts.values()].flatMap(({ id, topic, experiment, objectives: named }) => {
    const where = `content/concepts/${id}.md`;
    const unknown = named.filter((objective) => !objectives.has(objective));
    return [
      ...(topicSlugs.has(topic)
        ? []
        : [{ where, what: `there is no topic "${topic}"`, remedy: 'list it in content/topics.yaml' }]),
      ...(experiment && !isSlug(experiment)
        ? [
            {
              where: `${where}: experiment`,
              what: `there is no experiment "${experiment}"`,
              remedy: `use one of ${slugs.join(', ')}`,
            },
          ]
        : []),
      ...unknown.map((objective) => ({
        where: `${where}: objectives`,
        what: `no blueprint has "${objective}"`,
        remedy: 'name one of content/blueprints',
      })),
    ];
  });
}

function wordProblems(words: Map<string, ExperimentWords>): Problem[] {
  const missing = slugs
    .filter((slug) => !words.has(slug))
    .map((slug) => ({
      where: `content/experiments/${slug}.md`,
      what: 'the file is missing',
      remedy: 'write the words around the experiment',
    }));
  const wrong = [...words].flatMap(([slug, { presets }]) => {
    const where = `content/experiments/${slug}.md`;
    if (!isSlug(slug))
      return [{ where, what: `there is no experiment "${slug}"`, remedy: `use one of ${slugs.join(', ')}` }];
    return presets.flatMap(({ title, parameters }) =>
      readChosen(experiments[slug].parameters, parameters).faults.map((what) => ({
        where: `${where}: preset "${title}"`,
        what,
        remedy: 'stay within the parameters of the experiment',
      })),
    );
  });
  return [...missing, ...wrong];
}

const shared = globalThis as typeof globalThis & { holdoutContent?: Content };

/** The content of this installation, read once a process (again at each call while developing). */
export function content(): Content {
  if (shared.holdoutContent && process.env.NODE_ENV === 'production') return shared.holdoutContent;
  const { content: loaded, problems } = loadContent(path.resolve('content'));
  if (problems.length > 0) throw new Error(`${problems.length} faults in content; run "npm run check:content"`);
  shared.holdoutContent = loaded;
  return loaded;
}
