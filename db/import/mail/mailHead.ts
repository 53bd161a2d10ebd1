import type { Address, Email } from 'postal-mime';
import type { RenderedBlock } from '../layOut.ts';

/**
 * What a citation of a mail needs, as part of its text: its subject as a heading, then a block of
 * `From:`, `To:`, `Cc:` and `Date:`, a line each. The date stands as it was sent, with its zone.
 */
export function mailHead(email: Email): RenderedBlock[] {
  const lines = [
    ['From', inWords(email.from ? [email.from] : [])],
    ['To', inWords(email.to)],
    ['Cc', inWords(email.cc)],
    ['Date', oneLine(headerValue(email, 'date'))],
  ].filter(([, value]) => value !== '');
  const text = lines.map(([name, value]) => `${name}: ${value}`).join('\n');
  const subject = oneLine(email.subject);
  const blocks: RenderedBlock[] = [
    { kind: 'heading', level: 1, text: subject },
    { kind: 'paragraph', keepLines: true, text },
  ];
  return blocks.filter((block) => block.text !== '');
}

/** The names of those who wrote it; their addresses where they have no names. */
export function authorsOf({ from }: Email): string[] {
  return mailboxes(from ? [from] : []).map(({ name, address }) => oneLine(name) || address);
}

/** The first header of a name (in lower case), as it came. */
export function headerValue({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}

function inWords(addresses: readonly Address[] | undefined): string {
  return mailboxes(addresses ?? [])
    .map(({ name, address }) => oneLine(name === '' ? address : `${name} <${address}>`))
    .join(', ');
}

function mailboxes(addresses: readonly Address[]) {
  return addresses.flatMap((address) => address.group ?? [address]);
}

function oneLine(text = ''): string {
  return text.replace(/\s+/gu, ' ').trim();
}
