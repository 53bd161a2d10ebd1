import { $getDocument, $getState, createState, DecoratorNode, type DOMExportOutput } from 'lexical';
import type { ReactNode } from 'react';
import type { SerializedNode } from '../../../db/model/noteNodes.ts';
import { face } from './faces.ts';

/** The type of the placeholder; it is never stored (see body.ts). */
export const UNKNOWN_NODE = 'parley-unknown';

const original = createState('original', {
  parse: (value) => (value === undefined ? null : (value as SerializedNode)),
});
const inline = createState('inline', { parse: (value) => value === true });

/** Stands for a node that this Parley does not know, and keeps it exactly as it was stored. */
export class UnknownNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config(UNKNOWN_NODE, {
      extends: DecoratorNode,
      stateConfigs: [
        { stateConfig: original, flat: true },
        { stateConfig: inline, flat: true },
      ],
    });
  }

  override isInline(): boolean {
    return $getState(this, inline);
  }

  override createDOM(): HTMLElement {
    return $getDocument().createElement(this.isInline() ? 'span' : 'div');
  }

  override updateDOM(): false {
    return false;
  }

  override getTextContent(): string {
    return '';
  }

  /** What nobody knows cannot be shown to other programs. */
  override exportDOM(): DOMExportOutput {
    return { element: null };
  }

  override decorate(): ReactNode {
    const type = $getState(this, original)?.type ?? '';
    return face('unknown', { nodeKey: this.getKey(), type, inline: this.isInline() });
  }
}
