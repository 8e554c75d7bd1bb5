'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width in pixels that an element has; `before` it is measured. */
export function useWidth<Element extends HTMLElement>(before: number): [RefObject<Element | null>, number] {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const sizes = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    if (element.current) sizes.observe(element.current);
    return () => sizes.disconnect();
  }, []);
  return [element, width];
}
