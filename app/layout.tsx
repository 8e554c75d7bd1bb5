import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import './globals.css';
import { SiteHeader } from './site-header.tsx';

export const metadata: Metadata = {
  title: { default: 'Holdout: every answer is an experiment', template: '%s · Holdout' },
  description: 'Exam preparation for machine learning in which every answer is an experiment that you can run.',
};
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

/** Every page is rendered for its request, because its scripts carry the request's nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const theme = (await cookies()).get('theme')?.value;
  const chosen = theme === 'light' || theme === 'dark' ? theme : undefined;
  return (
    <html lang="en" data-theme={chosen}>
      <body className="flex min-h-dvh flex-col bg-paper font-sans text-ink antialiased">
        <a
          href="#main"
          className="sr-only rounded-lg bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10"
        >
          Skip to the content
        </a>
        <SiteHeader />
        <main id="main" className="mx-auto w-full max-w-5xl flex-1 px-4 py-8 sm:px-6 sm:py-12">
          {children}
        </main>
        <footer className="border-t border-line">
          <p className="mx-auto max-w-5xl px-4 py-6 text-sm text-quiet sm:px-6">
            Holdout measures what it claims. Not affiliated with Amazon Web Services.
          </p>
        </footer>
      </body>
    </html>
  );
}
