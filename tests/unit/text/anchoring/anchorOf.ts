import type { Anchor } from '../../../../db/text/anchoring/anchors.ts';
import { describeSpan } from '../../../../db/text/selectors.ts';

/** The passage whose words stand between ⟦ and ⟧ in a marked text, one span for each pair of them. */
export function markedText(marked: string): { text: string; anchor: Anchor } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(?=[⟦⟧])/u)) {
    if (part.startsWith('⟦')) spans.push({ start: text.length, end: text.length });
    if (part.startsWith('⟧')) spans.at(-1)!.end = text.length;
    text += part.replace(/^[⟦⟧]/u, '');
  }
  const quoted = spans.map((span) => ({ ...span, ...describeSpan(text, span) }));
  return { text, anchor: { id: 'passage', spans: quoted } };
}
