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
import { MENTION_NODE } from '../../../db/model/noteNodes.ts';
import { face } from './faces.ts';
import { knownName } from './known.ts';
import { mentionKinds, type MentionKind } from './mentionKind.ts';
import { readId } from './readId.ts';

// Lexical leaves default values out of what it serializes, so no real kind may be the default.
const kind = createState('kind', {
  parse: (value) => mentionKinds.find((known) => known === value) ?? null,
});
const target = createState('id', { parse: readId });

/** The name of an actor, a source or another note within a line; holds only which it is. */
export class MentionNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config(MENTION_NODE, {
      extends: DecoratorNode,
      stateConfigs: [
        { stateConfig: kind, flat: true },
        { stateConfig: target, flat: true },
      ],
    });
  }

  getKind(): MentionKind {
    return $getState(this, kind) ?? 'actor';
  }

  getTargetId(): string {
    return $getState(this, target);
  }

  override isInline(): true {
    return true;
  }

  override createDOM(): HTMLElement {
    return $getDocument().createElement('span');
  }

  override updateDOM(): false {
    return false;
  }

  override getTextContent(): string {
    return knownName(this.getKind(), this.getTargetId());
  }

  override exportDOM(): DOMExportOutput {
    const element = $getDocument().createElement('span');
    element.append(this.getTextContent());
    return { element };
  }

  override decorate(): ReactNode {
    const props = { nodeKey: this.getKey(), kind: this.getKind(), id: this.getTargetId() };
    return face('mention', props);
  }
}

/** A mention of something. */
export function $createMentionNode(of: { kind: MentionKind; id: string }): MentionNode {
  return $setState($setState($create(MentionNode), kind, of.kind), target, of.id);
}

/** Whether a node is a mention. */
export function $isMentionNode(node: LexicalNode | null | undefined): node is MentionNode {
  return node instanceof MentionNode;
}
