import type { Root, RootContent } from 'mdast';
import type { ExportedFile } from '../../api/inputs.ts';
import { dateInWords } from '../../model/dateWords.ts';
import type { SourceSummary } from '../../model/source.ts';
import { fileNameOf } from '../document/fileName.ts';
import { renderPage } from '../document/html.ts';
import { renderMarkdown } from '../document/markdown.ts';
import { linkTo, text, type Target } from '../document/tree.ts';
import { linksByEnd } from '../linksInWords.ts';
import { annotatedText } from './annotatedText.ts';
import { footnoteOf, listOfUnplaced } from './apparatus.ts';
import { numberPassages } from './marks.ts';
import type { SourceMaterial } from './material.ts';

/** A source as Markdown: a number behind each passage, and a footnote with all that is known of it. */
export function sourceAsMarkdown(material: SourceMaterial): ExportedFile {
  const { title } = material.source;
  const content = contentOf(material, 'markdown');
  content.children.unshift({ type: 'heading', depth: 1, children: [text(title)] });
  return {
    fileName: fileNameOf(title, 'md', 'Source'),
    mediaType: 'text/markdown',
    content: renderMarkdown(content),
  };
}

/** A source as one HTML page: its passages marked and numbered, and listed below the text. */
export function sourceAsHtml(material: SourceMaterial): ExportedFile {
  const { title } = material.source;
  return {
    fileName: fileNameOf(title, 'html', 'Source'),
    mediaType: 'text/html',
    content: renderPage({
      title,
      subtitle: '',
      language: 'en',
      notesTitle: 'Passages',
      content: contentOf(material, 'html'),
    }),
  };
}

function contentOf(material: SourceMaterial, target: Target): Root {
  const { source } = material;
  const links = linksByEnd(material.links);
  const isPlaced = ({ state, revision }: (typeof material.passages)[number]) =>
    state === 'placed' && revision === source.revision;
  const passages = numberPassages(material.passages.filter(isPlaced));
  const unplaced = material.passages.filter((passage) => !isPlaced(passage));
  const article: RootContent[] = annotatedText(material, passages, target);
  const apart: RootContent[] =
    unplaced.length === 0
      ? []
      : [
          {
            type: 'heading',
            depth: 2,
            children: [text('Passages without a place in this revision of the text')],
          },
          listOfUnplaced(unplaced, links),
        ];
  return {
    type: 'root',
    children: [
      ...origin(source),
      ...article,
      ...apart,
      ...passages.map((passage) => footnoteOf(passage, links)),
    ],
  };
}

/** Where the text is from, in one line under its title. */
function origin({ authors, publisher, published, url }: SourceSummary): RootContent[] {
  const parts = [
    authors.join(', '),
    publisher ?? '',
    published === null ? '' : dateInWords(published),
  ].filter((part) => part !== '');
  const words = parts.length > 0 ? [text(parts.join(', '))] : [];
  const address = url ? [...(words.length > 0 ? [text(', ')] : []), ...linkTo(url)] : [];
  const children = [...words, ...address];
  return children.length > 0
    ? [{ type: 'paragraph', data: { hProperties: { className: ['origin'] } }, children }]
    : [];
}
