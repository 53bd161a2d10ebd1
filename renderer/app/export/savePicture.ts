import { toBase64 } from '../../data/base64.ts';
import { reportError } from '../../ui/toasts.ts';
import { saveFile } from './saveFile.ts';

/** A drawing as the text of an SVG file, and its size in pixels. */
export interface Picture {
  text: string;
  width: number;
  height: number;
}

/** A picture for print has more dots than the screen. */
const DOTS = 2;
/** Chromium draws nothing on a canvas that is larger. */
const LARGEST_SIDE = 8192;

/** Saves a drawing as it is, or painted in dots. */
export async function savePicture(
  { text, width, height }: Picture,
  format: 'svg' | 'png',
  name: string,
): Promise<void> {
  try {
    const drawing = new Blob([text], { type: 'image/svg+xml' });
    const blob = format === 'svg' ? drawing : await painted(drawing, width, height);
    await saveFile({
      fileName: `${name}.${format}`,
      mediaType: blob.type,
      base64: await toBase64(blob),
    });
  } catch (error) {
    reportError(error);
  }
}

async function painted(drawing: Blob, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const dots = Math.min(DOTS, LARGEST_SIDE / Math.max(width, height));
    const canvas = new OffscreenCanvas(Math.ceil(width * dots), Math.ceil(height * dots));
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
