import type { Root } from 'mdast';
import type { ExportedFile } from '../../api/inputs.ts';
import { nodesOf, referenceKey, type Reference } from '../../model/noteTree.ts';
import { fileNameOf } from '../document/fileName.ts';
import { renderPage } from '../document/html.ts';
import { renderMarkdown } from '../document/markdown.ts';
import { text, type Target } from '../document/tree.ts';
import { blockContent } from './blocks.ts';
import type { NoteMaterial } from './material.ts';
import { createQuotations } from './quotations.ts';

/** A note as Markdown: each quotation a block quote with a footnote that says where it is from. */
export function noteAsMarkdown(material: NoteMaterial): ExportedFile {
  const content = contentOf(material, 'markdown');
  content.children.unshift({ type: 'heading', depth: 1, children: [text(material.title)] });
  return {
    fileName: fileNameOf(material.title, 'md', 'Note'),
    mediaType: 'text/markdown',
    content: renderMarkdown(content),
  };
}

/** A note as one HTML page, with the same footnotes, each linked back to its quotations. */
export function noteAsHtml(material: NoteMaterial): ExportedFile {
  return {
    fileName: fileNameOf(material.title, 'html', 'Note'),
    mediaType: 'text/html',
    content: renderPage({
      title: material.title,
      subtitle: '',
      language: 'en',
      notesTitle: 'Sources',
      content: contentOf(material, 'html'),
    }),
  };
}

function contentOf(material: NoteMaterial, target: Target): Root {
  const names = new Map(
    material.references.map((reference) => [referenceKey(reference), reference.words]),
  );
  const quotations = createQuotations(material, target);
  const nameOf = (reference: Reference) => {
    const name = names.get(referenceKey(reference));
    if (!name) return `[${reference.kind} deleted]`;
    // Without its marks a title would run on into the sentence.
    return reference.kind === 'actor' ? name : `“${name}”`;
  };
  const blocks = blockContent({ quotations, nameOf }, nodesOf(material.body));
  return { type: 'root', children: [...blocks, ...quotations.footnotes()] };
}
