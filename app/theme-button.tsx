'use client';
import { keepCookie } from '#lib/browser/keep-cookie.ts';

/** Switches between light and dark and keeps the choice in a cookie, so that the next page arrives in it. */
export function ThemeButton() {
  const toggle = () => {
    const root = document.documentElement;
    const dark = root.dataset['theme']
      ? root.dataset['theme'] === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    const next = dark ? 'light' : 'dark';
    root.dataset['theme'] = next;
    keepCookie('theme', next);
    window.dispatchEvent(new Event('themechange'));
  };
  return (
    <button
      type="button"
      onClick={toggle}
      aria-label="Switch between light and dark"
      className="grid size-9 cursor-pointer place-items-center rounded-lg text-quiet hover:bg-ink/6 hover:text-ink"
    >
      <svg viewBox="0 0 24 24" className="size-5" aria-hidden="true">
        <circle cx="12" cy="12" r="8.5" className="fill-none stroke-current stroke-[1.8]" />
        <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" className="fill-current" />
      </svg>
    </button>
  );
}
