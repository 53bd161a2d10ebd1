/*
 * Functions that run in the page. Playwright sends their text there, so each holds all it needs. The
 * stopwatches begin with what a person does next; `stopwatch` waits for what they measured.
 *
 * A change counts as painted when the frame after the one that shows it begins.
 */

declare global {
  interface Window {
    /** What the stopwatch that was wound up last measures. */
    benchWatch?: Promise<unknown>;
    /** When each frame began, while that is noted. */
    benchFrames?: number[];
  }
}

/** Times the next key from its stroke until two frames have begun. */
export function watchFloor(): void {
  window.benchWatch = new Promise<number>((resolve) => {
    const onKey = ({ timeStamp }: KeyboardEvent) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => resolve(performance.now() - timeStamp)),
      );
    addEventListener('keydown', onKey, { capture: true, once: true });
  });
}

/** How long after Enter the words of a new passage were painted, and its card in the margin. */
export interface EnterTimes {
  words: number;
  card: number;
}

/** Times the next Enter until the passage it makes is painted, and its card selected. */
export function watchEnter(): void {
  const countRanges = () => {
    let count = 0;
    for (const [name, highlight] of CSS.highlights) {
      if (name.startsWith('stance-')) count += highlight.size;
    }
    return count;
  };
  const countPassages = () =>
    Number(document.querySelector('li[aria-setsize]')?.getAttribute('aria-setsize') ?? 0);
  const ranges = countRanges();
  const passages = countPassages();
  window.benchWatch = new Promise<EnterTimes>((resolve) => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      removeEventListener('keydown', onKey, true);
      let words: number | null = null;
      const look = () => {
        // What is there when a frame begins has been painted when the next one does.
        const hasWords = countRanges() > ranges;
        const hasCard =
          countPassages() > passages && document.querySelector('li > [aria-current]') !== null;
        requestAnimationFrame(() => {
          const now = performance.now() - event.timeStamp;
          if (hasWords) words ??= now;
          if (hasCard && words !== null) resolve({ words, card: now });
          else look();
        });
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', onKey, true);
  });
}

/** Times the next click until a source is shown with all its passages and its first cards. */
export function watchOpening({ title, ranges }: { title: string; ranges: number }): void {
  const isShown = () => {
    const article = document.querySelector<HTMLElement>('article');
    if (!article?.ariaLabel?.includes(title) || !article.checkVisibility()) return false;
    let count = 0;
    for (const [name, highlight] of CSS.highlights) {
      if (name.startsWith('stance-')) count += highlight.size;
    }
    return count >= ranges && document.querySelector('li[aria-setsize] > button') !== null;
  };
  window.benchWatch = new Promise<number>((resolve) => {
    const onClick = ({ timeStamp }: MouseEvent) => {
      const look = () => {
        const shown = isShown();
        requestAnimationFrame(() => {
          if (shown) resolve(performance.now() - timeStamp);
          else look();
        });
      };
      requestAnimationFrame(look);
    };
    addEventListener('click', onClick, { capture: true, once: true });
  });
}

/** Times the next click until a map of this name shows so many nodes, in places where they stay. */
export function watchMap({ name, nodes }: { name: string; nodes: number }): void {
  const isShown = () => {
    const map = document.querySelector('[role="application"]');
    if (!map?.ariaLabel?.includes(name)) return false;
    return map.querySelectorAll('[data-node]').length >= nodes;
  };
  window.benchWatch = new Promise<number>((resolve) => {
    const onClick = ({ timeStamp }: MouseEvent) => {
      const look = () => {
        const shown = isShown();
        requestAnimationFrame(() => {
          if (shown) resolve(performance.now() - timeStamp);
          else look();
        });
      };
      requestAnimationFrame(look);
    };
    addEventListener('click', onClick, { capture: true, once: true });
  });
}

/** Scrolls to some place of the source and gives the ends of a few words that stand there. */
export async function findWords(
  share: number,
): Promise<{ from: [number, number]; to: [number, number] }> {
  const article = document.querySelector('article')!;
  const scroller = article.parentElement!.parentElement!;
  scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * share;
  // What comes into view for the first time is laid out, and moves what stands below it.
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const view = scroller.getBoundingClientRect();
  const block = [...article.querySelectorAll('[data-start]')].find(
    (element) => element.getBoundingClientRect().top > view.top + 80,
  )!;
  const node = block.firstChild as Text;
  const range = document.createRange();
  const placeOf = (offset: number): [number, number] => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const { left, top, height } = range.getBoundingClientRect();
    return [left + 1, top + height / 2];
  };
  const start = node.data.indexOf(' ', 6) + 1;
  return { from: placeOf(start), to: placeOf(node.data.indexOf(' ', start + 30)) };
}

/** Begins to note when each frame begins. */
export function startFrames(): void {
  const frames: number[] = [];
  window.benchFrames = frames;
  const note = (time: number) => {
    if (window.benchFrames !== frames) return;
    frames.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** Stops, and gives how long each frame took. */
export function stopFrames(): number[] {
  const frames = window.benchFrames ?? [];
  delete window.benchFrames;
  return frames.slice(1).map((time, index) => time - frames[index]!);
}
