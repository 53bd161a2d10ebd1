// `node build/icons/make.mjs`: draws the icons of every system from the two SVG files beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../lib/chromium.mjs';
import { exitWith, Problem } from '../lib/problem.mjs';

const folder = import.meta.dirname;
const LINUX = [16, 32, 48, 64, 128, 256, 512];
const WINDOWS = [16, 32, 48, 256];
/** The type of an entry says how large its picture is. */
const MAC = /** @type {const} */ ([
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic14', 512],
]);

const executablePath = await ensureChromium();
if (!executablePath) exitWith(new Problem('There is no Chromium here to draw the icons with.'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const name of ['icon', 'document']) {
  const pictures = await draw(name, LINUX);
  writeFileSync(path.join(folder, `${name}.ico`), windowsIcon(pictures));
  writeFileSync(path.join(folder, `${name}.icns`), macIcon(pictures));
  if (name !== 'icon') continue;
  for (const [size, png] of pictures) writeFileSync(path.join(folder, `${size}x${size}.png`), png);
}
await browser.close();

/**
 * @param {string} name
 * @param {number[]} sizes
 * @returns {Promise<Map<number, Buffer>>} PNG files by size
 */
async function draw(name, sizes) {
  const svg = readFileSync(path.join(folder, `${name}.svg`), 'utf8');
  const page = await browser.newPage();
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  const pictures = new Map();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    pictures.set(size, await page.screenshot({ omitBackground: true }));
  }
  return pictures;
}

/** @param {Map<number, Buffer>} pictures */
function windowsIcon(pictures) {
  const header = Buffer.alloc(6 + 16 * WINDOWS.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(WINDOWS.length, 4);
  const files = WINDOWS.map((size) => pictures.get(size) ?? Buffer.alloc(0));
  let offset = header.length;
  for (const [index, size] of WINDOWS.entries()) {
    const entry = 6 + 16 * index;
    const length = files[index]?.length ?? 0;
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += length;
  }
  return Buffer.concat([header, ...files]);
}

/** @param {Map<number, Buffer>} pictures */
function macIcon(pictures) {
  const entries = MAC.map(([type, size]) => chunk(type, pictures.get(size) ?? Buffer.alloc(0)));
  return chunk('icns', Buffer.concat(entries));
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function chunk(type, content) {
  const header = Buffer.alloc(8);
  header.write(type, 'latin1');
  header.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([header, content]);
}
