import type { EditorThemeClasses } from 'lexical';
import styles from './text.module.css';

/** The classes of what stands in a note. */
export const theme: EditorThemeClasses = {
  paragraph: styles.paragraph,
  heading: {
    h1: styles.h1,
    h2: styles.h2,
    h3: styles.h3,
    h4: styles.h4,
    h5: styles.h4,
    h6: styles.h4,
  },
  quote: styles.quote,
  code: styles.codeBlock,
  link: styles.link,
  hr: styles.rule,
  hrSelected: styles.selected,
  list: {
    ul: styles.bullets,
    ol: styles.numbers,
    listitem: styles.item,
    checklist: styles.checks,
    listitemChecked: styles.checked,
    listitemUnchecked: styles.unchecked,
    nested: { listitem: styles.nested },
  },
  table: styles.table,
  tableCell: styles.cell,
  tableCellHeader: styles.headCell,
  tableScrollableWrapper: styles.tableScroller,
  tableSelected: styles.tableSelected,
  tableCellSelected: styles.cellSelected,
  tableSelection: styles.tableSelection,
  text: {
    bold: styles.bold,
    italic: styles.italic,
    underline: styles.underline,
    strikethrough: styles.strikethrough,
    underlineStrikethrough: styles.underlineStrikethrough,
    code: styles.code,
    subscript: styles.subscript,
    superscript: styles.superscript,
    highlight: styles.highlight,
  },
};
