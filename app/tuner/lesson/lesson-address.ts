/** The lesson with a run of it to follow. */
export const lessonAddress = (job: string): string => `/tuner/lesson?job=${encodeURIComponent(job)}`;
