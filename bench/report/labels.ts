/** What is written beside a line: where it would stand best, from the top down. */
export interface Label {
  readonly text: string;
  readonly y: number;
}

/**
 * Moves labels apart until each has `gap` to its neighbours, as little as that takes, between `top` and `bottom`. Their
 * order from the top down stays; labels that find no room between the two stand below `bottom`.
 */
export function spreadLabels<T extends Label>(
  labels: readonly T[],
  gap: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): T[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  // Labels that touch are one group around the mean of where they would stand.
  const groups: { readonly labels: T[]; middle: number }[] = [];
  for (const label of sorted) {
    let group = { labels: [label], middle: label.y };
    let above = groups.at(-1);
    while (above !== undefined && touches(above, group, gap)) {
      groups.pop();
      const joined = [...above.labels, ...group.labels];
      const sum = joined.reduce((total, { y }) => total + y, 0);
      group = { labels: joined, middle: sum / joined.length };
      above = groups.at(-1);
    }
    groups.push(group);
  }
  const placed = groups.flatMap(({ labels: members, middle }) =>
    members.map((label, at) => ({ ...label, y: middle + (at - (members.length - 1) / 2) * gap })),
  );
  return withinBounds(placed, gap, top, bottom);
}

interface Group {
  readonly labels: readonly Label[];
  readonly middle: number;
}

function touches(above: Group, below: Group, gap: number): boolean {
  const between = ((above.labels.length + below.labels.length) / 2) * gap;
  return below.middle - above.middle < between;
}

function withinBounds<T extends Label>(
  labels: readonly T[],
  gap: number,
  top: number,
  bottom: number,
): T[] {
  let lowest = bottom;
  const raised = labels.toReversed().map((label) => {
    const y = Math.min(label.y, lowest);
    lowest = y - gap;
    return { ...label, y };
  });
  let highest = top;
  return raised.toReversed().map((label) => {
    const y = Math.max(label.y, highest);
    highest = y + gap;
    return { ...label, y };
  });
}
