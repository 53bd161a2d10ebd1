import { ApiError } from '../../api/errors.ts';
import type { RenderedBlock } from '../layOut.ts';
import { marked, tidied } from '../renderedBlocks.ts';
import { ByteText } from './byteText.ts';
import { Flow } from './flow.ts';
import { Fonts } from './fonts.ts';
import { applyGroup } from './groups.ts';
import { PLAIN_PARAGRAPH } from './paragraph.ts';
import { applyFormat, startState, type State } from './state.ts';
import { StyleSheet } from './styleSheet.ts';
import { rtfTokens, type RtfToken } from './tokens.ts';
import { CHARACTERS, SYMBOL_CHARACTERS } from './words.ts';

/** What an RTF file says. */
export interface RtfDocument {
  /** In order, none empty; footnotes come last. */
  blocks: RenderedBlock[];
  /** Of itself: `title`, `author`, `doccomm`; and when it was made: `yr`, `mo`, `dy`. */
  info: ReadonlyMap<string, string>;
  /** Whether the file ends before its text does. */
  cutOff: boolean;
}

/** How deep groups may be nested: no document made by people comes near. */
const MAX_DEPTH = 1000;

/** Paragraphs and cells of tables: more take more memory than reading may. */
const MAX_PARTS = 500_000;

/** Words that end a paragraph. */
const ENDS = new Set(['par', 'sect', 'cell', 'nestcell']);

/** The bullet of the font Symbol, the only one of its signs that is read. */
const SYMBOL_BULLET = 0xb7;

/**
 * Reads RTF (Rich Text Format 1.9.1); nothing in it is run or fetched, pictures and objects are passed
 * over. Throws SOURCE_TOO_COMPLEX where groups are nested too deep.
 */
export function readRtf(bytes: Uint8Array, fileName: string): RtfDocument {
  const reader = new RtfReader(fileName);
  for (const token of rtfTokens(bytes)) {
    reader.read(token);
    if (reader.ended) break;
  }
  return reader.finish();
}

class RtfReader {
  /** Whether the group that is the document has ended. */
  ended = false;

  readonly #fileName: string;
  readonly #fonts = new Fonts();
  readonly #sheet = new StyleSheet();
  readonly #info = new Map<string, string>();
  readonly #text = new Flow(this.#sheet.styles);
  readonly #notes: RenderedBlock[] = [];
  readonly #bytes = new ByteText((words) => this.#write(words));
  /** The states of the groups around. */
  readonly #outer: State[] = [];
  #state = startState(this.#text);
  #noteCount = 0;
  #parts = 0;
  /** How many characters that follow a `\u` are still to be passed over. */
  #passOver = 0;
  /** Whether the group has just begun with `\*`. */
  #starred = false;

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  read(token: RtfToken): void {
    if (token.kind === 'bytes') {
      this.#readBytes(token.bytes);
      return;
    }
    this.#bytes.end();
    const starred = this.#starred;
    this.#starred = false;
    if (token.kind === 'open') this.#openGroup();
    else if (token.kind === 'close') this.#closeGroup();
    else if (token.kind === 'symbol') this.#readSymbol(token.character);
    else this.#readWord(token.name, token.value, starred);
  }

  finish(): RtfDocument {
    const cutOff = !this.ended;
    this.#bytes.end();
    while (!this.ended) this.#closeGroup();
    const blocks = tidied([...this.#text.finish(PLAIN_PARAGRAPH), ...this.#notes]);
    return { blocks, info: this.#info, cutOff };
  }

  #openGroup(): void {
    if (this.#outer.length >= MAX_DEPTH) {
      throw this.#tooComplex(`it is nested more than ${MAX_DEPTH} deep`);
    }
    this.#passOver = 0;
    if (this.#state.target === 'styles') this.#sheet.begin();
    this.#outer.push(this.#state);
    this.#state = { ...this.#state, label: null };
  }

  #closeGroup(): void {
    const closed = this.#state;
    const outer = this.#outer.pop();
    this.#passOver = 0;
    if (!outer || this.#outer.length === 0) this.ended = true;
    if (!outer) return;
    this.#state = outer;
    if (closed.target === 'styles' && outer.target === 'styles') this.#sheet.end();
    if (closed.label === null) return;
    const blocks = tidied(closed.flow.finish(closed.paragraph));
    if (closed.label === '') outer.flow.anchor(blocks);
    else this.#notes.push(...marked(blocks, closed.label));
  }

  #readBytes(bytes: Uint8Array): void {
    const passed = Math.min(this.#passOver, bytes.length);
    this.#passOver -= passed;
    const rest = bytes.subarray(passed);
    const { font, target } = this.#state;
    // Mostly pictures, which can be most of the file.
    if (target === 'nowhere' || target === 'fonts') return;
    if (!this.#fonts.isSymbol(font)) this.#bytes.add(rest, this.#fonts.encodingOf(font));
    else if (rest.includes(SYMBOL_BULLET)) this.#write('•');
  }

  #readSymbol(character: string): void {
    if (character === '*') {
      this.#starred = true;
    } else if (character === '\n' || character === '\r') {
      if (this.#state.target === 'text') this.#readPart('par');
    } else {
      this.#writeCharacter(SYMBOL_CHARACTERS[character] ?? '');
    }
  }

  #readWord(name: string, value: number | null, starred: boolean): void {
    const state = this.#state;
    const character = CHARACTERS.get(name);
    if (applyGroup(state, name, starred)) return;
    if (state.target === 'fonts' || name === 'ansicpg' || name === 'deff') {
      this.#fonts.read(name, value ?? 0);
    } else if (state.target === 'styles') {
      this.#sheet.readWord(name, value);
    } else if (state.target === 'field' && /^(?:yr|mo|dy)$/u.test(name)) {
      this.#info.set(name, String(value));
    } else if (name === 'u') {
      this.#write(String.fromCharCode((value ?? 0) & 0xffff));
      this.#passOver = state.fallback;
    } else if (character !== undefined) {
      this.#writeCharacter(character);
    } else if (!applyFormat(state, name, value) && state.target === 'text') {
      this.#readPart(name);
    }
  }

  #openNote(): void {
    const label = `[${++this.#noteCount}]`;
    this.#write(label);
    this.#openFlow(`${label} `);
  }

  /** The group has paragraphs of its own. */
  #openFlow(label: string): void {
    const flow = new Flow(this.#sheet.styles);
    Object.assign(this.#state, { flow, label, paragraph: PLAIN_PARAGRAPH });
  }

  /** Follows a word that begins or ends a part of the text. */
  #readPart(name: string): void {
    const { flow, paragraph } = this.#state;
    if (name === 'footnote') this.#openNote();
    else if (name === 'shptxt') this.#openFlow('');
    else if (name === 'row') flow.endRow();
    if (!ENDS.has(name)) return;
    if (++this.#parts > MAX_PARTS) throw this.#tooComplex('it has too many paragraphs');
    if (name === 'cell') flow.endCell(paragraph);
    else flow.endParagraph(name === 'nestcell' ? { ...paragraph, inTable: true } : paragraph);
  }

  #writeCharacter(character: string): void {
    if (this.#passOver > 0) this.#passOver--;
    else this.#write(character);
  }

  #write(words: string): void {
    const { target, flow, field, hidden, deleted } = this.#state;
    if (target === 'styles') this.#sheet.write(words);
    else if (target === 'field') this.#info.set(field, (this.#info.get(field) ?? '') + words);
    else if (hidden || deleted) return;
    else if (target === 'text') flow.write(words);
    else if (target === 'marker') flow.writeMarker(words);
  }

  #tooComplex(reason: string): ApiError {
    return new ApiError('SOURCE_TOO_COMPLEX', { fileName: this.#fileName, reason });
  }
}
