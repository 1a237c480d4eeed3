/** What the label of a position says to a yes/no question. */
export type ToldSide = 'Yes' | 'No' | 'It depends';

/** The side with which a label begins; null for one of another question ("No date"), and for none. */
export function toldSide(label: string | null): ToldSide | null {
  const side = /^(?:Yes|No|It depends)(?=[:,]|$)/u.exec(label ?? '')?.[0];
  return side === 'Yes' || side === 'No' || side === 'It depends' ? side : null;
}
