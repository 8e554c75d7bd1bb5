import path from 'node:path';
import { printProblem } from '#lib/base/problem.ts';
import { lint } from '#lib/questions/lint.ts';
import { countsOf, undemonstrated } from './content/counts.ts';
import { endedObjectives } from './content/ended-objectives.ts';
import { loadContent, questionFile } from './content/load.ts';

const { content, problems: faults } = loadContent(path.resolve('content'));
const without = undemonstrated(countsOf(content, []));
const problems = [
  ...faults,
  ...lint([...content.questions.values()], questionFile),
  ...without.problems,
  ...endedObjectives(content, new Date().toISOString().slice(0, 10)),
];
const counts = countsOf(content, problems);

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(counts)}\n`);
} else if (problems.length > 0) {
  console.error(`${problems.length} ${problems.length === 1 ? 'fault' : 'faults'} in content:\n`);
  for (const problem of problems) console.error(`${printProblem(problem)}\n`);
} else {
  console.info(
    `Content: ${counts.questions} questions on ${counts.conceptsCovered} of ${counts.concepts} concepts, ` +
      `${counts.demonstrated} with a demonstration, ${counts.lessons} lessons, no fault.`,
  );
  for (const tally of [counts.byType, counts.byTopic, counts.byLevel, counts.byDemonstration]) {
    console.info('');
    for (const [name, count] of Object.entries(tally)) console.info(`  ${String(count).padStart(4)}  ${name}`);
  }
  console.info(`\n${without.says}`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
