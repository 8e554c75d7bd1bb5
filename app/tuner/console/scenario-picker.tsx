'use client';
import { useRouter } from 'next/navigation';
import { buttonStyle } from '#lib/ui/button-style.ts';
import type { Scenario } from './console.tsx';

interface Props {
  scenarios: readonly Pick<Scenario, 'address' | 'group' | 'title'>[];
  chosen: string;
}

/** Chooses among the scenarios; what is chosen is in the address. Works before any script. */
export function ScenarioPicker({ scenarios, chosen }: Props) {
  const router = useRouter();
  const groups = [...Map.groupBy(scenarios, ({ group }) => group)];
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      action="/tuner/console"
      onSubmit={(event) => {
        event.preventDefault();
        const scenario = new FormData(event.currentTarget).get('scenario');
        router.push(`/tuner/console?${scenario}`, { scroll: false });
      }}
    >
      <label className="min-w-0 grow basis-72">
        <span className="text-sm font-medium">Scenario</span>
        <select
          name="scenario"
          key={chosen}
          defaultValue={chosen}
          className="mt-1 block min-h-11 w-full cursor-pointer rounded-xl border border-line bg-card px-3.5 hover:border-accent"
        >
          {groups.map(([group, some]) => (
            <optgroup key={group} label={group}>
              {some.map(({ address, title }) => (
                <option key={address} value={address}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonStyle.secondary}>
        Show it
      </button>
    </form>
  );
}
