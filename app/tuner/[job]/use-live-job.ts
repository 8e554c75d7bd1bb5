'use client';
import { useEffect, useState } from 'react';
import { applyNews } from '#lib/tuning/plots/apply-news.ts';
import type { JobNews, JobPicture } from '#lib/tuning/plots/job-picture.ts';

/** A job's picture as its news comes in, and when the last of it came, in milliseconds since 1970. */
export function useLiveJob(first: JobPicture, now: number): { picture: JobPicture; heardAt: number } {
  const [live, setLive] = useState({ picture: first, heardAt: now });
  const { name } = first.head;
  useEffect(() => {
    const source = new EventSource(`/api/tuner/jobs/${name}/events`);
    source.onmessage = ({ data }) => {
      const news: JobNews = JSON.parse(data);
      const heardAt = Date.now();
      setLive(({ picture }) => ({ picture: applyNews(picture, news), heardAt }));
    };
    source.addEventListener('end', () => source.close());
    return () => source.close();
  }, [name]);
  return live;
}
