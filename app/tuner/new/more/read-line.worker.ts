'use client';
import { readLine } from './read-line.ts';

addEventListener('message', ({ data }: MessageEvent<{ expression: string; line: string }>) =>
  postMessage(readLine(data.expression, data.line)),
);
