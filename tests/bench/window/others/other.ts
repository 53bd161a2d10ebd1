/** A passage in a page that shows the source otherwise; offsets within its paragraph. */
export interface OtherMark {
  id: string;
  paragraph: number;
  start: number;
  end: number;
  stance: string;
}

/** What such a page shows. */
export interface OtherDocument {
  paragraphs: Array<{ words: string; marks: OtherMark[] }>;
}

/** A way to show a source with its passages. */
export interface Other {
  open(root: HTMLElement, document: OtherDocument): void;
  add(mark: OtherMark): void;
}

declare global {
  interface Window {
    other?: {
      prepare(document: OtherDocument): void;
      open(): void;
      add(mark: OtherMark): void;
      close(): void;
      /** From the beginning of some work until the second frame after it. */
      timed(work: () => void): Promise<number>;
    };
  }
}

const STYLE = `
  body { margin: 0; height: 100vh; overflow: auto; font: 17px/1.62 serif; }
  main { width: 62ch; margin: 0 auto; }
  mark { color: inherit; text-decoration: underline 2px; }
  .Position { background: #2f62a826 } .Demand { background: #b04a1026 }
  .Precondition { background: #7a33e626 } .Offer { background: #22704e26 }
  .Commitment { background: #0b6e7826 } .Refusal { background: #b3261e26 }
  .Assessment { background: #82610a26 } .Fact { background: #5f5f5f26 }
`;

/** Makes a page of a way to show sources. */
export function install(create: () => Other): void {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  const root = document.createElement('main');
  document.body.append(root);
  let shown: OtherDocument = { paragraphs: [] };
  let other = create();
  window.other = {
    prepare: (document) => {
      shown = document;
    },
    open: () => other.open(root, shown),
    add: (mark) => other.add(mark),
    close: () => {
      root.replaceChildren();
      other = create();
    },
    timed: (work) =>
      new Promise((resolve) => {
        const start = performance.now();
        work();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(performance.now() - start)),
        );
      }),
  };
}

/** A stretch of a paragraph over which the same marks lie. */
export interface Segment {
  words: string;
  marks: OtherMark[];
}

/** A paragraph in stretches. */
export function segmentsOf({ words, marks }: OtherDocument['paragraphs'][number]): Segment[] {
  const edges = new Set([0, words.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...edges].toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index]!;
    return {
      words: words.slice(start, end),
      marks: marks.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}
