'use client';
import { z } from 'zod';
import type { Problem } from '#lib/base/problem.ts';

export interface Sending {
  name: string;
  target: string;
  reading: string;
  file: File;
  /** Hears the share that is on its way, 0 to 1. */
  onProgress: (share: number) => void;
}
const problems = z.object({
  problems: z.array(z.object({ where: z.string(), what: z.string(), remedy: z.string() })).min(1),
});
const unreachable: Problem = {
  where: 'the server',
  what: 'it gave no answer',
  remedy: 'Your choices are kept; try again.',
};

/** Sends a file as a data set; what is wrong with it, or nothing. By XMLHttpRequest, because fetch tells no progress. */
export function sendDataset({ name, target, reading, file, onProgress }: Sending): Promise<Problem[]> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/tuner/datasets?${new URLSearchParams({ name, reading, ...(target && { target }) })}`);
    request.setRequestHeader('Content-Type', 'text/csv');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => done([unreachable]);
    request.onload = () => done(request.status === 201 ? [] : told(request.responseText));
    request.send(file);
  });
}

function told(text: string): Problem[] {
  try {
    return problems.parse(JSON.parse(text)).problems;
  } catch {
    return [unreachable];
  }
}
