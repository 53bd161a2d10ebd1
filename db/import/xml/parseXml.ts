import { SaxesParser } from 'saxes';
import { ApiError } from '../../api/errors.ts';

/** What an XML text is part of, for messages, and how its namespaces are to be called. */
export interface XmlOrigin {
  fileName: string;
  /** “Word document” */
  format: string;
  /** Prefixes for names by namespace, whatever prefixes the text itself uses. */
  prefixes?: Readonly<Record<string, string>>;
}

/** What is told of an XML text while it is read, in its order. */
export interface XmlHandlers {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Of one XML text, in bytes. Above, its words alone would be a library. */
const MAX_BYTES = 128 * 1024 * 1024;

/** How deep elements may be nested: no document made by people comes near. */
const MAX_DEPTH = 256;

/** Documents repeat the same few attributes over and over: so many different ones are shared. */
const MAX_KNOWN = 1000;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * Reads XML 1.0 strictly, with namespaces: names come as `prefix:name` by the `prefixes` given, as
 * `name` where they have no namespace or one that is not listed. Text in CDATA is text; comments and
 * processing instructions are passed over. Nothing outside is fetched, and no entity but the five
 * of XML is known. Throws an ApiError: SOURCE_DAMAGED where the text is not well-formed or declares
 * entities, SOURCE_TOO_COMPLEX where it is too large or too deep.
 */
export function parseXml(bytes: Uint8Array, origin: XmlOrigin, handlers: XmlHandlers): void {
  if (bytes.length > MAX_BYTES) throw tooComplex(origin, 'one of its parts is larger than 128 MB');
  const parser = new SaxesParser({ xmlns: true, position: false });
  const prefixes = new Map(Object.entries(origin.prefixes ?? {}));
  const known = new Map<string, ReadonlyMap<string, string>>();
  let depth = 0;
  parser.on('error', ({ message }) => {
    const problem = message.replace(/\.$/u, '').replace('undefined', 'unknown');
    throw damaged(origin, `its XML has an error (${problem})`);
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/iu.test(doctype)) throw damaged(origin, 'it declares entities of its own');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++depth > MAX_DEPTH) throw tooComplex(origin, `it is nested more than ${MAX_DEPTH} deep`);
    handlers.open(nameOf(uri, local), namedAttributes(Object.values(attributes)));
  });
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  parser.on('closetag', ({ uri, local }) => {
    depth--;
    handlers.close(nameOf(uri, local));
  });
  parser.write(decodeXml(bytes, origin)).close();

  function nameOf(uri: string, local: string): string {
    const prefix = prefixes.get(uri);
    return prefix === undefined ? local : `${prefix}:${local}`;
  }

  function namedAttributes(
    attributes: ReadonlyArray<{ uri: string; local: string; value: string }>,
  ): ReadonlyMap<string, string> {
    if (attributes.length === 0) return NO_ATTRIBUTES;
    const key = attributes.map(({ uri, local, value }) => `${uri}\0${local}\0${value}`).join('\0');
    const same = known.get(key);
    if (same) return same;
    const named = new Map(attributes.map(({ uri, local, value }) => [nameOf(uri, local), value]));
    if (known.size < MAX_KNOWN) known.set(key, named);
    return named;
  }
}

/** By byte order mark, else by the declaration, else UTF-8 (XML 1.0, appendix F). */
function decodeXml(bytes: Uint8Array, origin: XmlOrigin): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/u.exec(start)?.[1];
  const byMark = { ÿþ: 'utf-16le', þÿ: 'utf-16be' }[start.slice(0, 2)];
  try {
    return new TextDecoder(byMark ?? declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged(origin, 'its XML is not in the encoding that it says');
  }
}

function damaged({ fileName, format }: XmlOrigin, reason: string): ApiError {
  return new ApiError('SOURCE_DAMAGED', { fileName, format, reason });
}

function tooComplex({ fileName }: XmlOrigin, reason: string): ApiError {
  return new ApiError('SOURCE_TOO_COMPLEX', { fileName, reason });
}
