import type { SourceDetails } from '../../model/source.ts';
import { decodeText } from '../decodeText.ts';
import type { ImportFile, ImportFormat, ReadDocument, ReadOptions } from '../imported.ts';
import { layOut } from '../layOut.ts';
import { Warnings } from '../warnings.ts';
import { foldRolling } from './foldRolling.ts';
import { readCues } from './readCues.ts';
import { toPieces } from './toPieces.ts';
import { toTurns } from './toTurns.ts';

const SRT_START = /^(?:\u00ef\u00bb\u00bf)?\s*\d+\s*\n\s*\d{1,2}:\d\d:\d\d[,.]\d{1,3}\s*-->/u;
const VTT_START = /^(?:\u00ef\u00bb\u00bf)?WEBVTT(?:\s|$)/u;

/** SubRip subtitles, read as a transcript: paragraphs with who speaks and from when. */
export const subRip: ImportFormat = {
  name: 'SubRip transcript',
  mediaType: 'application/x-subrip',
  extensions: ['srt'],
  recognises: (start) => SRT_START.test(asLatin(start)),
  read: (file, options) => readTranscript(file, options, subRip.name),
};

/** WebVTT captions (w3.org/TR/webvtt1), read as a transcript. */
export const webVtt: ImportFormat = {
  name: 'WebVTT transcript',
  mediaType: 'text/vtt',
  extensions: ['vtt'],
  recognises: (start) => VTT_START.test(asLatin(start)),
  read: (file, options) => readTranscript(file, options, webVtt.name),
};

/**
 * The text is the words alone; who speaks stands beside it, in `speaker` of each block, so that a
 * passage quotes only what was said.
 */
async function readTranscript(
  { fileName, bytes }: ImportFile,
  { encoding: wanted }: ReadOptions,
  format: string,
): Promise<ReadDocument[]> {
  const { text, encoding } = decodeText(bytes, fileName, wanted);
  const warnings = new Warnings();
  const { cues, title, language } = readCues(text, { fileName, format }, warnings);
  const turns = toTurns(toPieces(foldRolling(cues)));
  const details: Partial<SourceDetails> = {
    // Not the first words: what somebody says first is no title.
    title: (title ?? fileName.replace(/(?<=.)\.[^.]*$/u, '')).slice(0, 1000).toWellFormed(),
    ...(language === null ? {} : { language }),
  };
  return [{ ...layOut(turns), encoding, details, warnings: warnings.list() }];
}

function asLatin(start: Uint8Array): string {
  return Buffer.from(start.subarray(0, 200)).toString('latin1').replace(/\r\n?/gu, '\n');
}
