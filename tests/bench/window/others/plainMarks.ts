import { install, segmentsOf, type OtherMark } from './other.ts';

// As Taguette, Recogito and doccano-like tools do: elements around the words, one for each stretch
// over which the same passages lie.
install(() => {
  let root: HTMLElement;
  return {
    open(into, { paragraphs }) {
      root = into;
      for (const paragraph of paragraphs) {
        const element = document.createElement('p');
        for (const { words, marks } of segmentsOf(paragraph)) {
          element.append(marks.length > 0 ? wrap(words, marks) : words);
        }
        root.append(element);
      }
    },
    add(mark) {
      const walker = document.createTreeWalker(root.children[mark.paragraph]!, 4);
      let at = 0;
      const covered: Text[] = [];
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text) {
        const [start, end] = [at, at + node.length];
        at = end;
        if (end <= mark.start || start >= mark.end) continue;
        if (end > mark.end) node.splitText(mark.end - start);
        covered.push(start < mark.start ? node.splitText(mark.start - start) : node);
        if (end > mark.end) break;
      }
      for (const node of covered) {
        const element = wrap('', [mark]);
        node.replaceWith(element);
        element.append(node);
      }
    },
  };
});

function wrap(words: string, marks: readonly OtherMark[]): HTMLElement {
  const element = document.createElement('mark');
  element.className = marks.map(({ stance }) => stance).join(' ');
  element.dataset.ids = marks.map(({ id }) => id).join(' ');
  element.append(words);
  return element;
}
