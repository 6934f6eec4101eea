import { downloadBlob } from './download.js';
import { fontsFor } from './picture-fonts.js';
import { type PictureCaption, standaloneSvg } from './standalone-svg.js';

// Twice the size on screen stays sharp on a projector and in print.
const PIXELS_PER_UNIT = 2;

/** Fonts inside a data address need no network, only parsing. */
const FONTS_READY_MS = 400;

async function asText(sheet: SVGSVGElement): Promise<string> {
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  const family = sheet.querySelector('text')?.getAttribute('font-family') ?? '';
  style.textContent = await fontsFor(sheet.textContent ?? '', family);
  sheet.prepend(style);
  return new XMLSerializer().serializeToString(sheet);
}

async function asBitmap(text: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  // The picture is ready before the fonts inside it are; nothing tells when they are.
  await new Promise(resolve => setTimeout(resolve, FONTS_READY_MS));
  const canvas = Object.assign(document.createElement('canvas'), {
    width: width * PIXELS_PER_UNIT,
    height: height * PIXELS_PER_UNIT,
  });
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('The browser drew no picture.'))), 'image/png');
  });
}

/** The picture as a file that carries its own title, unit, source, styles and fonts. */
export async function pictureFile(svg: SVGSVGElement, caption: PictureCaption, format: 'svg' | 'png'): Promise<Blob> {
  const sheet = standaloneSvg(svg, caption);
  const text = await asText(sheet);
  if (format === 'svg') return new Blob([text], { type: 'image/svg+xml' });
  return asBitmap(text, Number(sheet.getAttribute('width')), Number(sheet.getAttribute('height')));
}

export async function downloadPicture(
  svg: SVGSVGElement,
  caption: PictureCaption,
  format: 'svg' | 'png',
): Promise<void> {
  downloadBlob(await pictureFile(svg, caption, format), `${caption.title}.${format}`);
}
