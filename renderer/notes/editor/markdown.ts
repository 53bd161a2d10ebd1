import {
  $createHorizontalRuleNode,
  $isHorizontalRuleNode,
  HorizontalRuleNode,
} from '@lexical/extension';
import {
  CHECK_LIST,
  ELEMENT_TRANSFORMERS,
  type ElementTransformer,
  HIGHLIGHT,
  LINK,
  MULTILINE_ELEMENT_TRANSFORMERS,
  TEXT_FORMAT_TRANSFORMERS,
  type Transformer,
} from '@lexical/markdown';

/** `---` and a blank become a rule. */
const RULE: ElementTransformer = {
  type: 'element',
  dependencies: [HorizontalRuleNode],
  regExp: /^(?:---|\*\*\*|___)\s$/u,
  export: (node) => ($isHorizontalRuleNode(node) ? '---' : null),
  replace: (paragraph, _children, _match, isImport) => {
    const rule = $createHorizontalRuleNode();
    if (isImport || paragraph.getNextSibling()) paragraph.replace(rule);
    else paragraph.insertBefore(rule);
    rule.selectNext();
  },
};

/** What turns into formats and blocks while it is typed. A check list begins like a list. */
export const shortcuts: Transformer[] = [
  CHECK_LIST,
  RULE,
  ...ELEMENT_TRANSFORMERS,
  ...MULTILINE_ELEMENT_TRANSFORMERS,
  ...TEXT_FORMAT_TRANSFORMERS.filter((transformer) => transformer !== HIGHLIGHT),
  LINK,
];
