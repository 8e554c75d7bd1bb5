import { drawCanvasAt, resolveColour } from './use-canvas.ts';

/** Pixels of the image for each pixel of the page. */
const density = 2;
/** Room around the figure, in pixels of the page. */
const padding = 16;

/** A figure as an image: its canvases, legends and words where the page has them, on the card's colour. */
export function figurePicture(figure: HTMLElement): HTMLCanvasElement {
  const box = figure.getBoundingClientRect();
  const sheet = document.createElement('canvas');
  sheet.width = Math.ceil((box.width + 2 * padding) * density);
  sheet.height = Math.ceil((box.height + 2 * padding) * density);
  const context = sheet.getContext('2d');
  if (!context) return sheet;
  const own = figure.style.color;
  context.fillStyle = resolveColour(figure, '--card');
  figure.style.color = own;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.scale(density, density);
  context.translate(padding - box.left, padding - box.top);
  for (const canvas of figure.querySelectorAll('canvas')) {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    drawCanvasAt(canvas, density);
    context.drawImage(canvas, left, top, width, height);
    drawCanvasAt(canvas, window.devicePixelRatio || 1);
  }
  for (const swatch of figure.querySelectorAll<HTMLElement>('[data-swatch]')) drawSwatch(context, swatch);
  const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) drawWords(context, text as Text);
  return sheet;
}

function drawSwatch(context: CanvasRenderingContext2D, swatch: HTMLElement): void {
  const { left, top, width } = swatch.getBoundingClientRect();
  const { borderTopColor, borderTopWidth, borderTopStyle } = getComputedStyle(swatch);
  const thickness = Number.parseFloat(borderTopWidth);
  context.strokeStyle = borderTopColor;
  context.lineWidth = thickness;
  context.setLineDash(borderTopStyle === 'dashed' ? [4, 3] : []);
  context.beginPath();
  context.moveTo(left, top + thickness / 2);
  context.lineTo(left + width, top + thickness / 2);
  context.stroke();
  context.setLineDash([]);
}

/** Word by word, since a text may be broken into lines. */
function drawWords(context: CanvasRenderingContext2D, text: Text): void {
  const parent = text.parentElement;
  if (!parent || parent.closest('.sr-only, canvas')) return;
  const { color, fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(parent);
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  context.fillStyle = color;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  const range = document.createRange();
  for (const word of text.data.matchAll(/\S+/g)) {
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    const { left, top, height } = range.getBoundingClientRect();
    if (height > 0) context.fillText(word[0], left, top + height / 2);
  }
}
