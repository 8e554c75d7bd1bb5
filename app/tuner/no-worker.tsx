/** Said where jobs wait because nobody trains them. */
export function NoWorker() {
  return (
    <p className="mt-4 rounded-xl border border-line bg-card px-4 py-3 text-[0.9375rem]">
      No worker process is running, so jobs wait. It starts with the site: <code className="font-mono">npm start</code>.
    </p>
  );
}
