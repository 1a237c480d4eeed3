/** A custom id: a name and what goes with it. The parts hold no colon. */
export function customId(name: string, ...parts: readonly (string | number)[]): string {
  return [name, ...parts].join(':');
}

/** The name and the parts of a custom id, whatever it is. */
export function readCustomId(id: string): {
  readonly name: string;
  readonly parts: readonly string[];
} {
  const [name = '', ...parts] = id.split(':');
  return { name, parts };
}

/** A count from 0 to 99,999 out of a custom id; null for anything else. */
export function readCount(part: string | undefined): number | null {
  return part !== undefined && /^\d{1,5}$/.test(part) ? Number(part) : null;
}

/** The part of a custom id that says whose the message is, where Discord does not. */
export function ownerPart(userId: string): string {
  return `@${userId}`;
}

/** Stands where a part has nothing to say. */
export const NOTHING = '-';
