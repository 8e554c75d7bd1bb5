import { validity } from '#lib/exams/validity.ts';
import { content } from '#lib/server/content/load.ts';
import { chapters } from '#lib/server/study.ts';
import type { Choice, ScopeChoice } from './round-scope.tsx';

/**
 * What a round can be narrowed to: topics, concepts, exams and their objectives, only those that are asked about, and
 * within a topic only the concepts that its questions ask about.
 */
export function scopeChoices(topic: string | null): ScopeChoice[] {
  const { questions, topics, blueprints } = content();
  const live = [...questions.values()].filter(({ question }) => question.status === 'live');
  const asked = new Set(live.flatMap(({ topic, question }) => [topic, question.concept, ...question.objectives]));
  const today = new Date().toISOString().slice(0, 10);
  const known = ({ value }: Choice) => asked.has(value);
  const within = live.filter((entry) => topic === null || entry.topic === topic);
  const fitting = new Set(within.map(({ question }) => question.concept));
  const topicChoices = topics.map(({ slug, title }) => ({ value: slug, label: title }));
  const concepts = chapters(content()).map(({ topic: { title: label }, concepts: list }) => ({
    label,
    choices: list.filter(({ id }) => fitting.has(id)).map(({ id, title }) => ({ value: id, label: title })),
  }));
  const exams = [...blueprints].map(([exam, blueprint]) => {
    const code = `${blueprint.code} (${validity(blueprint, today).says})`;
    const objectives = blueprint.objectives
      .map(({ id, says }) => ({ value: `${exam}:${id}`, label: `${id} ${shorten(says)}` }))
      .filter(known);
    return { label: code, choices: [{ value: exam, label: `All of ${code}` }, ...objectives] };
  });
  return [
    {
      name: 'topic',
      label: 'Topic',
      any: 'All topics',
      groups: [{ label: null, choices: topicChoices.filter(known) }],
    },
    { name: 'concept', label: 'Concept', any: 'All concepts', groups: concepts.filter(hasChoices) },
    { name: 'objective', label: 'Exam', any: 'Whatever the exam', groups: exams.filter(hasObjectives) },
  ];
}

const hasChoices = ({ choices }: { choices: Choice[] }) => choices.length > 0;
const hasObjectives = ({ choices }: { choices: Choice[] }) => choices.length > 1;
const shorten = (text: string) => (text.length > 64 ? `${text.slice(0, 62).trimEnd()} …` : text);
