/** What the label of a position says to a yes/no question. */
export type ToldSide = 'Yes' | 'No' | 'It depends';

/** The stance with which a label begins, word for word, "It depends, planned" too; null for a label of another question. */
export function toldStance(label: string | null): string | null {
  return stance.exec(label ?? '')?.[0] ?? null;
}

/** The side with which a label begins; null for one of another question ("No date"), and for none. */
export function toldSide(label: string | null): ToldSide | null {
  const [side] = (toldStance(label) ?? '').split(',');
  return side === 'Yes' || side === 'No' || side === 'It depends' ? side : null;
}

const stance = /^(?:Yes|No|It depends(?:, planned)?)(?=:|$)/u;
