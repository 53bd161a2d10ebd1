/** How many blocks stand in one stretch of the text; the last may have fewer. */
export const STRETCH = 16;

/** The elements of the blocks of an article, in order. */
export function blockElements(article: HTMLElement): HTMLElement[] {
  return [...article.children].flatMap((stretch) => [...stretch.children] as HTMLElement[]);
}

/** How far down in the article a block begins. */
export function blockTop(block: HTMLElement): number {
  return (block.parentElement?.offsetTop ?? 0) + block.offsetTop;
}

/** The index of the first block that ends below a height within the article. */
export function blockAtHeight(article: HTMLElement, height: number): number {
  const index = firstBelow(article.children, height);
  const stretch = article.children[index] as HTMLElement | undefined;
  const within = stretch ? firstBelow(stretch.children, height - stretch.offsetTop) : 0;
  return index * STRETCH + within;
}

function firstBelow(elements: HTMLCollection, height: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { offsetTop, offsetHeight } = elements[middle] as HTMLElement;
    if (offsetTop + offsetHeight <= height) low = middle + 1;
    else high = middle;
  }
  return low;
}
