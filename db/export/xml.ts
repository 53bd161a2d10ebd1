/** What XML 1.0 cannot hold, not even escaped. */
// oxlint-disable-next-line no-control-regex -- Just these are meant.
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers make a blank, or another line end, of these.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text between tags, as XML 1.0 has it. What it cannot hold is left out. */
export function content(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>\r]/gu, (sign) => ESCAPES[sign]!);
}

/** The value of an attribute, to be put between double quotation marks. */
export function attribute(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>"\t\n\r]/gu, (sign) => ESCAPES[sign]!);
}
