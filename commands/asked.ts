import { NOTHING } from '../src/rendering/custom-id.ts';

/** What was asked, of whom, and for whose eyes: what every button under an answer goes on from. */
export interface Asked {
  readonly question: string;
  /** What was written, where it was understood as `question`; absent where they are the same. */
  readonly typed?: string;
  /** Who may delete the answer (a user's id), where Discord does not say so itself. */
  readonly asker?: string;
  /** The id of the one document asked; null for all. */
  readonly only: string | null;
  readonly private: boolean;
}

/** The parts of a custom id that say what was asked, but for the question, which stands in the message. */
export function askedParts({
  only,
  private: isPrivate,
}: Pick<Asked, 'only' | 'private'>): readonly [string, string] {
  return [only ?? NOTHING, isPrivate ? PRIVATE : NOTHING];
}

/** Reads `askedParts` back. A made-up id is no document's, and will be told to be gone. */
export function readAsked([only = NOTHING, privacy]: readonly string[]): Pick<
  Asked,
  'only' | 'private'
> {
  return {
    only: only === NOTHING ? null : only.slice(0, LONGEST_ID),
    private: privacy === PRIVATE,
  };
}

const PRIVATE = 'private';

/** More than any id has, and little enough to go into a custom id again. */
const LONGEST_ID = 40;
