import {
  $create,
  $getDocument,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical';
import type { ReactNode } from 'react';
import { QUOTATION_NODE } from '../../../db/model/noteNodes.ts';
import { face } from './faces.ts';
import { knownQuotation } from './known.ts';
import { readId } from './readId.ts';

const passageId = createState('passageId', { parse: readId });

/** A quotation: a block of its own that holds the id of a passage and shows its words. */
export class QuotationNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config(QUOTATION_NODE, {
      extends: DecoratorNode,
      stateConfigs: [{ stateConfig: passageId, flat: true }],
    });
  }

  getPassageId(): string {
    return $getState(this, passageId);
  }

  override isInline(): false {
    return false;
  }

  override createDOM(): HTMLElement {
    return $getDocument().createElement('div');
  }

  override updateDOM(): false {
    return false;
  }

  override getTextContent(): string {
    return `${knownQuotation(this.getPassageId())}\n`;
  }

  /** In other programs a quotation is a plain block quote that ends with its reference. */
  override exportDOM(): DOMExportOutput {
    const page = $getDocument();
    const element = page.createElement('blockquote');
    for (const line of knownQuotation(this.getPassageId()).split('\n')) {
      const paragraph = page.createElement('p');
      paragraph.append(line);
      element.append(paragraph);
    }
    return { element };
  }

  override decorate(): ReactNode {
    return face('quotation', { nodeKey: this.getKey(), passageId: this.getPassageId() });
  }
}

/** A quotation of a passage. */
export function $createQuotationNode(id: string): QuotationNode {
  return $setState($create(QuotationNode), passageId, id);
}

/** Whether a node is a quotation. */
export function $isQuotationNode(node: LexicalNode | null | undefined): node is QuotationNode {
  return node instanceof QuotationNode;
}
