'use client';
import Link from 'next/link';
import { useEffect, useRef } from 'react';

interface Props {
  links: readonly { href: string; label: string; isHere: boolean }[];
}

/** The places as a menu under the header of a narrow window; a native disclosure, so that it opens without script too. */
export function SiteMenu({ links }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const close = () => details.current?.removeAttribute('open');
  useEffect(() => {
    const closeFromOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !details.current?.contains(target)) details.current?.removeAttribute('open');
    };
    document.addEventListener('pointerdown', closeFromOutside);
    return () => document.removeEventListener('pointerdown', closeFromOutside);
  }, []);
  return (
    <details
      ref={details}
      className="group ml-auto md:hidden"
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !details.current?.contains(relatedTarget)) close();
      }}
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        close();
        summary.current?.focus();
      }}
    >
      <summary
        ref={summary}
        className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-xl px-3 text-[0.9375rem] font-medium hover:bg-accent/8 [&::-webkit-details-marker]:hidden"
      >
        <span>
          <span className="sr-only">Menu: </span>
          {links.find(({ isHere }) => isHere)?.label ?? 'Menu'}
        </span>
        <svg
          viewBox="0 0 16 16"
          className="size-4 fill-none stroke-current stroke-[1.75] text-quiet transition-transform group-open:rotate-180"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
        >
          <path d="M3.5 6 8 10.5 12.5 6" />
        </svg>
      </summary>
      <nav
        aria-label="Main"
        className="absolute inset-x-0 top-full border-y border-line bg-card px-2 py-2 shadow-lg shadow-ink/10"
      >
        <ul className="grid grid-cols-2 gap-1">
          {links.map(({ href, label, isHere }) => (
            <li key={href}>
              <Link
                href={href}
                onClick={close}
                aria-current={isHere ? 'page' : undefined}
                className="flex min-h-12 items-center gap-3 rounded-xl px-3 aria-[current=page]:bg-accent/10 aria-[current=page]:font-medium aria-[current=page]:text-accent hover:bg-accent/8"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
