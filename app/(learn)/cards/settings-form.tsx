import type { ReactNode } from 'react';
import type { MemorySettings } from '#lib/memory/settings.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';

const steps = [
  ['1 10', '1 min, then 10 min'],
  ['10', '10 min'],
  ['1 10 60', '1 min, 10 min, then 1 h'],
  ['', 'none: after a day at once'],
] as const;

/** A plain form, so that it works before any script. */
export function SettingsForm({ settings, isSaved }: { settings: MemorySettings; isSaved: boolean }) {
  const { retention, newCardsPerDay, reviewsPerDay, learningStepsMinutes } = settings;
  const chosen = learningStepsMinutes.join(' ');
  const choices = steps.some(([value]) => value === chosen) ? steps : [...steps, [chosen, `${chosen} min`] as const];
  return (
    <section id="settings" aria-labelledby="settings-title" className="mt-12 scroll-mt-6">
      <h2 id="settings-title" className="font-serif text-2xl font-semibold">
        Settings
      </h2>
      <form method="post" action="/api/cards/settings" className="mt-4 grid max-w-2xl gap-5 sm:grid-cols-2">
        <Setting name="Desired retention, %" note="80 to 97. Higher means shorter intervals and more reviews.">
          <NumberField name="retentionPercent" value={Math.round(100 * retention)} min={80} max={97} />
        </Setting>
        <Setting name="Steps of a new card" note="Waits before it counts as learnt.">
          <select
            name="steps"
            defaultValue={chosen}
            className="mt-1.5 min-h-11 w-full rounded-xl border border-line bg-card px-3.5"
          >
            {choices.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </Setting>
        <Setting name="New cards a day" note="0 to 50. Each brings several reviews later.">
          <NumberField name="newCardsPerDay" value={newCardsPerDay} min={0} max={50} />
        </Setting>
        <Setting name="Reviews a day" note="10 to 500. What is more waits until the next day.">
          <NumberField name="reviewsPerDay" value={reviewsPerDay} min={10} max={500} />
        </Setting>
        <p className="flex flex-wrap items-center gap-4 sm:col-span-2">
          <button type="submit" className={buttonStyle.secondary}>
            Save settings
          </button>
          {isSaved && <span role="status">Saved. They count from the next review on.</span>}
        </p>
      </form>
    </section>
  );
}

function Setting({ name, note, children }: { name: string; note: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label className="block">
      <span className="font-medium">{name}</span>
      {children}
      <span className="mt-1 block text-sm text-quiet">{note}</span>
    </label>
  );
}

function NumberField({ name, value, min, max }: { name: string; value: number; min: number; max: number }) {
  return (
    <input
      type="number"
      name={name}
      defaultValue={value}
      min={min}
      max={max}
      step={1}
      required
      className="mt-1.5 min-h-11 w-full rounded-xl border border-line bg-card px-3.5 tabular-nums"
    />
  );
}
