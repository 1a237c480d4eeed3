import type { Answer } from '../answering/answer.ts';
import { currentOf } from '../library/library.ts';
import type { FollowedLibrary, Library } from '../library/library.ts';
import type { Log } from './log.ts';

export interface Observation {
  readonly log: Log;
  /** Where the question was asked; null in direct messages. */
  readonly guildId: string | null;
  /** Logs the question's words. */
  readonly withText: boolean;
}

/**
 * The library as it stands now, for one call from beginning to end. Of every question it is asked there is a line in the
 * log: what came of it, in how long, from how many sources, on which server; never by whom.
 */
export function observedLibrary(
  library: Library | FollowedLibrary,
  { log, guildId, withText }: Observation,
): Library {
  const current = currentOf(library);
  return {
    documents: current.documents,
    ask: async (question, options) => {
      const started = performance.now();
      const answer = await current.ask(question, options);
      log.info('Question', {
        verdict: answer.verdict,
        ms: Math.round(performance.now() - started),
        sources: sourcesIn(answer),
        guild: guildId,
        ...(withText ? { question } : {}),
      });
      return answer;
    },
  };
}

function sourcesIn({ positions }: Answer): number {
  return positions.reduce((sum, { answers }) => sum + answers.length, 0);
}
