/** The tokens of the page, read for a canvas that knows no style sheets. */
export function chartColours(element: HTMLElement) {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--rd-${name}`).trim();
  return {
    ink: token('ink'),
    quiet: token('ink-3'),
    line: token('line'),
    surface: token('surface'),
    accent: token('accent'),
    negative: token('chart-negative'),
    neutral: token('chart-neutral'),
    positive: token('chart-positive'),
    groups: [1, 2, 3, 4, 5, 6].map((number) => token(`chart-${number}`)),
    font: getComputedStyle(document.body).fontFamily,
  };
}

export type ChartColours = ReturnType<typeof chartColours>;

/** Diagonal lines for stretches of time in which nothing could be seen. */
export function hatching(colour: string): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const pen = tile.getContext('2d');
  if (pen) {
    pen.strokeStyle = colour;
    pen.globalAlpha = 0.35;
    pen.beginPath();
    for (const shift of [-8, 0, 8]) {
      pen.moveTo(shift, 8);
      pen.lineTo(shift + 8, 0);
    }
    pen.stroke();
  }
  return tile;
}
