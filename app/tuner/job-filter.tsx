import Form from 'next/form';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { statusWords } from './[job]/job-words.ts';

const statuses = ['in-progress', 'stopping', 'completed', 'failed', 'stopped'] as const;
const field = 'mt-1 block min-h-11 w-full rounded-xl border border-line bg-card px-3.5 hover:border-accent';

/** Asks for some of the jobs; works before any script. */
export function JobFilter({ name, status }: { name: string; status: string | undefined }) {
  return (
    <Form action="/tuner" className="mt-6 flex flex-wrap items-end gap-3">
      <label className="grow basis-40">
        <span className="text-sm font-medium">Name contains</span>
        <input name="name" defaultValue={name} maxLength={64} className={field} />
      </label>
      <label className="grow basis-40">
        <span className="text-sm font-medium">Status</span>
        <select name="status" defaultValue={status ?? ''} className={`${field} cursor-pointer`}>
          <option value="">any</option>
          {statuses.map((one) => (
            <option key={one} value={one}>
              {statusWords[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonStyle.secondary}>
        Show
      </button>
    </Form>
  );
}
