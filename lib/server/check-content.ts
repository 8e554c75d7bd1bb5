import path from 'node:path';
import { printProblem } from '#lib/base/problem.ts';
import { countsOf } from './content/counts.ts';
import { loadContent } from './content/load.ts';

const { content, problems } = loadContent(path.resolve('content'));
const counts = countsOf(content, problems);

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(counts)}\n`);
} else if (problems.length > 0) {
  console.error(`${problems.length} ${problems.length === 1 ? 'fault' : 'faults'} in content:\n`);
  for (const problem of problems) console.error(`${printProblem(problem)}\n`);
} else {
  console.info(
    `Content: ${counts.questions} questions on ${counts.conceptsCovered} of ${counts.concepts} concepts, ` +
      `${counts.demonstrated} with an experiment, ${counts.lessons} lessons, no fault.`,
  );
  for (const [name, count] of Object.entries({ ...counts.byType, ...counts.byTopic }))
    console.info(`  ${String(count).padStart(4)}  ${name}`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
