'use client';
import { type RefObject, useEffect, useRef } from 'react';

export interface Surface {
  context: CanvasRenderingContext2D;
  /** In CSS pixels. */
  width: number;
  height: number;
  /** The colour that a custom property has in the present theme, as `rgb(…)`. */
  colour: (variable: string) => string;
}

const redrawEvent = 'redrawat';

/** Draws a canvas of `useCanvas` again at once, with so many pixels for each of the page's. */
export function drawCanvasAt(canvas: HTMLCanvasElement, density: number): void {
  canvas.dispatchEvent(new CustomEvent(redrawEvent, { detail: density }));
}

/** A canvas that is drawn again whenever `draw` is new, its size changes or the theme does; sharp on dense screens. */
export function useCanvas(draw: (surface: Surface) => void): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const redrawAt = (density: number) => {
      const { clientWidth: width, clientHeight: height } = element;
      element.width = Math.round(width * density);
      element.height = Math.round(height * density);
      context.setTransform(density, 0, 0, density, 0, 0);
      draw({ context, width, height, colour: (variable) => resolveColour(element, variable) });
    };
    const redraw = () => redrawAt(window.devicePixelRatio || 1);
    const asked = (event: Event) => event instanceof CustomEvent && redrawAt(Number(event.detail));
    redraw();
    element.addEventListener(redrawEvent, asked);
    const sizes = new ResizeObserver(redraw);
    sizes.observe(element);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', redraw);
    addEventListener('themechange', redraw);
    return () => {
      sizes.disconnect();
      element.removeEventListener(redrawEvent, asked);
      dark.removeEventListener('change', redraw);
      removeEventListener('themechange', redraw);
    };
  }, [draw]);
  return canvas;
}

/** The colour of a custom property where an element stands, as `rgb(…)`; leaves it as the element's own colour. */
export function resolveColour(element: HTMLElement, variable: string): string {
  element.style.color = `var(${variable})`;
  return getComputedStyle(element).color;
}

/** Red, green and blue of a colour that a surface named. */
export const channels = (rgb: string): number[] => (rgb.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
