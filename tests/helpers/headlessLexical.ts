import { CodeHighlightNode, CodeNode } from '@lexical/code';
import { HorizontalRuleNode } from '@lexical/extension';
import { createHeadlessEditor } from '@lexical/headless';
import { AutoLinkNode, LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { DecoratorNode, type NodeKey, type SerializedLexicalNode } from 'lexical';
import type { NoteBody } from '../../db/model/note.ts';

interface SerializedQuotation extends SerializedLexicalNode {
  passageId: string;
}

/** A quotation as bare as Lexical allows: what the window adds is only its face. */
class QuotationNode extends DecoratorNode<null> {
  readonly passageId: string;

  constructor(passageId: string, key?: NodeKey) {
    super(key);
    this.passageId = passageId;
  }
  static override getType(): string {
    return 'parley-quotation';
  }
  static override clone(node: QuotationNode): QuotationNode {
    return new QuotationNode(node.passageId, node.getKey());
  }
  static override importJSON(json: object): QuotationNode {
    return new QuotationNode((json as SerializedQuotation).passageId);
  }
  override exportJSON(): SerializedQuotation {
    return { type: 'parley-quotation', version: 1, passageId: this.passageId };
  }
  override isInline(): false {
    return false;
  }
}

interface SerializedMention extends SerializedLexicalNode {
  kind: string;
  id: string;
}

class MentionNode extends DecoratorNode<null> {
  readonly kind: string;
  readonly id: string;

  constructor(kind: string, id: string, key?: NodeKey) {
    super(key);
    this.kind = kind;
    this.id = id;
  }
  static override getType(): string {
    return 'parley-mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.kind, node.id, node.getKey());
  }
  static override importJSON(json: object): MentionNode {
    const { kind, id } = json as SerializedMention;
    return new MentionNode(kind, id);
  }
  override exportJSON(): SerializedMention {
    return { type: 'parley-mention', version: 1, kind: this.kind, id: this.id };
  }
  override isInline(): true {
    return true;
  }
}

/** Loads a note's body into a real Lexical editor, without a window, and serializes it again. */
export function throughLexical(body: NoteBody): NoteBody {
  const editor = createHeadlessEditor({
    nodes: [
      HeadingNode,
      QuoteNode,
      ListNode,
      ListItemNode,
      LinkNode,
      AutoLinkNode,
      CodeNode,
      CodeHighlightNode,
      TableNode,
      TableRowNode,
      TableCellNode,
      HorizontalRuleNode,
      QuotationNode,
      MentionNode,
    ],
    onError(error) {
      throw error;
    },
  });
  editor.setEditorState(editor.parseEditorState(JSON.stringify(body)));
  return JSON.parse(JSON.stringify(editor.getEditorState())) as NoteBody;
}
