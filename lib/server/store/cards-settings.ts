import { eq } from 'drizzle-orm';
import { learners, memorySettings as table } from '#drizzle/schema.ts';
import { defaultSettings, type MemorySettings, memorySettings } from '#lib/memory/settings.ts';
import type { Db } from '../db.ts';

/** The learner's settings; the defaults where none are stored, or where what is stored fits no longer. */
export function cardSettingsOf(db: Db, learner: string): MemorySettings {
  const stored = db.select().from(table).where(eq(table.learner, learner)).get();
  const parsed = memorySettings.safeParse(stored?.settings);
  return parsed.success ? parsed.data : defaultSettings;
}

export function saveCardSettings(db: Db, learner: string, settings: MemorySettings, now: Date): void {
  db.transaction(
    (tx) => {
      tx.insert(learners).values({ id: learner, createdAt: now }).onConflictDoNothing().run();
      tx.insert(table)
        .values({ learner, settings })
        .onConflictDoUpdate({ target: table.learner, set: { settings } })
        .run();
    },
    { behavior: 'immediate' },
  );
}
