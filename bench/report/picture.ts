import { duration } from './figures.ts';
import { spreadLabels } from './labels.ts';
import type { Results } from './results.ts';
import { timingOf } from './results.ts';
import { number } from './tables.ts';

/** A background as GitHub shows it. */
export type Theme = 'light' | 'dark';

interface Colours {
  readonly ground: string;
  readonly text: string;
  readonly faint: string;
  readonly rule: string;
  readonly ours: string;
  readonly peers: readonly [string, ...string[]];
}

/** Hues that stay apart for the colour-blind (Okabe and Ito 2008), lightened or darkened for the ground. */
const COLOURS: Readonly<Record<Theme, Colours>> = {
  light: {
    ground: '#ffffff',
    text: '#1f2328',
    faint: '#59636e',
    rule: '#d1d9e0',
    ours: '#0550ae',
    peers: ['#b35900', '#8a6d00', '#a0266f', '#00785a', '#6b4fbb', '#59636e'],
  },
  dark: {
    ground: '#0d1117',
    text: '#f0f6fc',
    faint: '#9198a1',
    rule: '#30363d',
    ours: '#58a6ff',
    peers: ['#ff9d3b', '#e3c537', '#f778ba', '#3ddc97', '#b392f0', '#9198a1'],
  },
};

const WIDTH = 900;
const HEIGHT = 500;
const PLOT = { left: 76, right: 640, top: 76, bottom: 440 } as const;
const LABEL_LEFT = 668;
const LABEL_GAP = 19;
const FONT = "-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";

interface Point {
  readonly articles: number;
  readonly x: number;
  readonly y: number;
  readonly ms: number;
}

interface Line {
  readonly text: string;
  readonly isOurs: boolean;
  readonly colour: string;
  readonly points: readonly [Point, ...Point[]];
}

/**
 * How the median grows with the library, a line for each engine, both axes logarithmic: an SVG.
 * @throws RangeError when no engine was measured
 */
export function growthPicture(results: Results, theme: Theme): string {
  const colours = COLOURS[theme];
  const measured = results.sizes.flatMap((size) =>
    results.engines.flatMap(({ name }) => timingOf(size, name)?.medianMs ?? []),
  );
  if (measured.length === 0) throw new RangeError('no engine was measured: there is no picture');
  const articles = results.sizes.map((size) => size.articles);
  const x = scale(Math.min(...articles), Math.max(...articles), PLOT.left + 14, PLOT.right - 14);
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...measured)));
  const highest = 10 ** Math.ceil(Math.log10(Math.max(...measured)));
  const y = scale(lowest, highest, PLOT.bottom, PLOT.top);
  const lines = linesOf(results, x, y, colours);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="${FONT}" font-size="13" role="img" aria-labelledby="title">`,
    `<title id="title">Median time of one question by the number of articles, for each engine; the figures stand in the table below</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="8" fill="${colours.ground}"/>`,
    text(
      PLOT.left - 52,
      30,
      'Median time of one question',
      colours.text,
      'font-size="17" font-weight="600"',
    ),
    text(
      PLOT.left - 52,
      52,
      'Sources Say: from the question to the verdict; the others: a query for ten passages. Both axes are logarithmic.',
      colours.faint,
    ),
    ...powers(lowest, highest).flatMap((ms) => [
      `<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${fixed(y(ms))}" y2="${fixed(y(ms))}" stroke="${colours.rule}"/>`,
      text(PLOT.left - 10, y(ms) + 4, axisTime(ms), colours.faint, 'text-anchor="end"'),
    ]),
    ...articles.map((count) =>
      text(x(count), PLOT.bottom + 24, number(count), colours.faint, 'text-anchor="middle"'),
    ),
    text(
      (PLOT.left + PLOT.right) / 2,
      PLOT.bottom + 48,
      'articles',
      colours.faint,
      'text-anchor="middle"',
    ),
    ...lines.filter(({ isOurs }) => !isOurs).map(drawn),
    ...lines.filter(({ isOurs }) => isOurs).map(drawn),
    ...labelsOf(lines, Math.max(...articles)),
    '</svg>\n',
  ].join('\n');
}

function linesOf(
  { engines, sizes }: Results,
  x: (articles: number) => number,
  y: (ms: number) => number,
  { ours, peers }: Colours,
): Line[] {
  let peer = 0;
  return engines.flatMap(({ name, label, version }) => {
    const [first, ...more] = sizes.flatMap((size) => {
      const ms = timingOf(size, name)?.medianMs;
      return ms === undefined
        ? []
        : [{ articles: size.articles, x: x(size.articles), y: y(ms), ms }];
    });
    if (first === undefined) return [];
    const isOurs = version === '';
    const colour = isOurs ? ours : (peers[peer % peers.length] ?? peers[0]);
    if (!isOurs) peer += 1;
    return [{ text: label, isOurs, colour, points: [first, ...more] }];
  });
}

function drawn({ points, colour, isOurs }: Line): string {
  const path = points.map((point) => `${fixed(point.x)},${fixed(point.y)}`).join(' ');
  const dots = points.map(
    (point) =>
      `<circle cx="${fixed(point.x)}" cy="${fixed(point.y)}" r="${isOurs ? 4.5 : 3}" fill="${colour}"/>`,
  );
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="${isOurs ? 3.5 : 1.75}" stroke-linejoin="round"/>${dots.join('')}`;
}

/** At the right, each with its last figure, tied to its line by dots. `largest`: where the lines end that go all the way. */
function labelsOf(lines: readonly Line[], largest: number): string[] {
  const labels = lines.map((line) => {
    const last = line.points.at(-1) ?? line.points[0];
    return { ...line, last, y: last.y };
  });
  const placed = spreadLabels(labels, LABEL_GAP, { top: PLOT.top, bottom: PLOT.bottom });
  return placed.flatMap(({ text: words, isOurs, colour, last, y }) => [
    `<line x1="${fixed(last.x + 8)}" y1="${fixed(last.y)}" x2="${LABEL_LEFT - 6}" y2="${fixed(y)}" stroke="${colour}" stroke-dasharray="1 4" stroke-linecap="round"/>`,
    text(
      LABEL_LEFT,
      y + 4,
      `${shortLabel(words)} ${duration(last.ms)}${last.articles < largest ? ` (at ${number(last.articles)})` : ''}`,
      colour,
      isOurs ? 'font-weight="700"' : '',
    ),
  ]);
}

function shortLabel(label: string): string {
  return label.replace(', stems, no stop words', ', stems');
}

/** Maps `from` … `to` to `start` … `end` by their logarithms; both ends are above 0. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const range = Math.log(to / from);
  return (value) => start + (range === 0 ? 0 : (Math.log(value / from) / range) * (end - start));
}

/** The powers of ten from one to another, both included. */
function powers(lowest: number, highest: number): number[] {
  const [from, to] = [Math.round(Math.log10(lowest)), Math.round(Math.log10(highest))];
  return Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));
}

function axisTime(ms: number): string {
  return ms >= 1000 ? `${ms / 1000} s` : `${Number(ms.toPrecision(1))} ms`;
}

function text(x: number, y: number, words: string, colour: string, more = ''): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${fixed(x)}" y="${fixed(y)}" fill="${colour}" ${more}>${escaped}</text>`;
}

function fixed(value: number): string {
  return value.toFixed(1);
}
