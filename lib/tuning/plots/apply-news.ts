import type { CurvePoint, JobNews, JobPicture } from './job-picture.ts';

/** The picture after a piece of news; the same piece twice changes nothing further. */
export function applyNews(picture: JobPicture, news: JobNews): JobPicture {
  if (news.kind === 'head') return { ...picture, head: news.head };
  if (news.kind === 'gone') return { ...picture, head: { ...picture.head, status: 'deleted' } };
  if (news.kind === 'trials') {
    const byNumber = new Map([...picture.trials, ...news.trials].map((trial) => [trial.number, trial]));
    return { ...picture, trials: [...byNumber.values()].sort((a, b) => a.number - b.number) };
  }
  const curves = { ...picture.curves };
  for (const [trial, points] of Map.groupBy(news.points, ([number]) => number))
    curves[trial] = merged(curves[trial] ?? [], points);
  return { ...picture, curves };
}

/** Of two attempts that reported the same epoch the later one counts. */
function merged(known: readonly CurvePoint[], fresh: readonly CurvePoint[]): CurvePoint[] {
  const byEpoch = new Map<number, CurvePoint>();
  for (const point of [...known, ...fresh]) {
    const [, attempt, epoch] = point;
    if (attempt >= (byEpoch.get(epoch)?.[1] ?? 0)) byEpoch.set(epoch, point);
  }
  return [...byEpoch.values()].sort((a, b) => a[2] - b[2]);
}
