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

/** A canvas that is drawn again whenever `draw` is new, its size changes or the theme does; sharp on dense screens. */
export function useCanvas(draw: (surface: Surface) => void): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const redraw = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const density = window.devicePixelRatio || 1;
      element.width = Math.round(width * density);
      element.height = Math.round(height * density);
      context.setTransform(density, 0, 0, density, 0, 0);
      draw({ context, width, height, colour: (variable) => resolveColour(element, variable) });
    };
    redraw();
    const sizes = new ResizeObserver(redraw);
    sizes.observe(element);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', redraw);
    addEventListener('themechange', redraw);
    return () => {
      sizes.disconnect();
      dark.removeEventListener('change', redraw);
      removeEventListener('themechange', redraw);
    };
  }, [draw]);
  return canvas;
}

function resolveColour(element: HTMLElement, variable: string): string {
  element.style.color = `var(${variable})`;
  return getComputedStyle(element).color;
}

/** Red, green and blue of a colour that a surface named. */
export const channels = (rgb: string): number[] => (rgb.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
