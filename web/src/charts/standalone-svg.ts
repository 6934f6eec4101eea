/** Words printed around a picture so that it still says what it shows when it leaves the page. */
export interface PictureCaption {
  title: string;
  unit: string;
  source: string;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const HEAD = 58;
const FOOT = 30;
const SIDE = 12;
// The page's style sheets do not travel with the file, so these are written on each element.
const KEPT_STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];

function writeStyles(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const name of KEPT_STYLES) copy.setAttribute(name, style.getPropertyValue(name).replaceAll('"', "'"));
  for (const name of ['class', 'style', 'tabindex', 'href']) copy.removeAttribute(name);
}

function line(text: string, y: number, size: number, like: CSSStyleDeclaration, weight = '400'): SVGTextElement {
  const element = document.createElementNS(NAMESPACE, 'text');
  element.textContent = text;
  const attributes = {
    x: String(SIDE),
    y: String(y),
    fill: like.color,
    'font-family': like.fontFamily.replaceAll('"', "'"),
    'font-size': String(size),
    'font-weight': weight,
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function backdrop(width: number, height: number, color: string): SVGRectElement {
  const element = document.createElementNS(NAMESPACE, 'rect');
  element.setAttribute('width', String(width));
  element.setAttribute('height', String(height));
  element.setAttribute('fill', color);
  return element;
}

/** A copy of the picture with its styles written out and its title, unit and source around it. */
export function standaloneSvg(svg: SVGSVGElement, caption: PictureCaption): SVGSVGElement {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries())
    writeStyles(originals[index]!, element);
  copy.setAttribute('x', String(SIDE));
  copy.setAttribute('y', String(HEAD));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));

  const sheet = document.createElementNS(NAMESPACE, 'svg');
  const total = { width: width + SIDE * 2, height: HEAD + height + FOOT };
  sheet.setAttribute('xmlns', NAMESPACE);
  sheet.setAttribute('width', String(total.width));
  sheet.setAttribute('height', String(total.height));
  sheet.setAttribute('viewBox', `0 0 ${total.width} ${total.height}`);
  const page = getComputedStyle(svg.closest('figure') ?? document.body);
  sheet.append(
    backdrop(total.width, total.height, page.backgroundColor),
    line(caption.title, 26, 17, page, '600'),
    line(caption.unit, 46, 12, page),
    copy,
    line(caption.source, total.height - 12, 11, page),
  );
  return sheet;
}
