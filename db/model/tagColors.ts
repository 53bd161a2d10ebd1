import { TagColor } from './tag.ts';

/** The colours as other programs know them, sRGB: the shades of the light look. */
const RGB: Readonly<Record<TagColor, string>> = {
  blue: '#2f62a8',
  orange: '#b04a10',
  violet: '#7a33e6',
  green: '#22704e',
  teal: '#0b6e78',
  red: '#b3261e',
  gold: '#82610a',
  grey: '#5f5f5f',
  pink: '#b0256f',
  brown: '#7a4b2b',
};

/** A colour as `#rrggbb`. */
export function rgbOf(color: TagColor): string {
  return RGB[color];
}

/**
 * The colour that is nearest to an sRGB one (`#rgb` or `#rrggbb`) to the eye: by its hue above all,
 * since Parley's shades are all of medium strength and lightness. What has next to no colour is grey.
 * Null where the text is no such colour.
 */
export function nearestColor(rgb: string): TagColor | null {
  const wanted = okLab(rgb);
  if (!wanted) return null;
  if (Math.hypot(wanted[1], wanted[2]) < GREY_BELOW) return 'grey';
  return HUES.reduce((best, color) =>
    distance(wanted, okLab(RGB[color])!) < distance(wanted, okLab(RGB[best])!) ? color : best,
  );
}

const HUES = TagColor.options.filter((color) => color !== 'grey');

/** Chroma of OKLab below which no hue is seen. */
const GREY_BELOW = 0.03;

type Lab = [lightness: number, a: number, b: number];

/** How much a difference of lightness, of chroma and of hue counts. */
const WEIGHTS = { lightness: 0.25, chroma: 0.5, hue: 0.2 };

function distance([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const [c1, c2] = [Math.hypot(a1, b1), Math.hypot(a2, b2)];
  return Math.hypot(
    (l1 - l2) * WEIGHTS.lightness,
    (c1 - c2) * WEIGHTS.chroma,
    Math.hypot(a1 / c1 - a2 / c2, b1 / c1 - b2 / c2) * WEIGHTS.hue,
  );
}

/** OKLab (B. Ottosson, “A perceptual color space for image processing”, 2020). */
function okLab(rgb: string): Lab | null {
  const digits = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/iu.exec(rgb.trim());
  if (!digits) return null;
  const six = digits[2] ?? digits[1]!.replace(/./gu, '$&$&');
  const [r, g, b] = [0, 2, 4].map((at) => linear(Number.parseInt(six.slice(at, at + 2), 16) / 255));
  const l = Math.cbrt(0.4122214708 * r! + 0.5363325363 * g! + 0.0514459929 * b!);
  const m = Math.cbrt(0.2119034982 * r! + 0.6806995451 * g! + 0.1073969566 * b!);
  const s = Math.cbrt(0.0883024619 * r! + 0.2817188376 * g! + 0.6299787005 * b!);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
