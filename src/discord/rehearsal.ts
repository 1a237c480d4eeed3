import type { Library } from '../library/library.ts';
import { answerMessage } from '../rendering/answer-message.ts';
import { discordPayload } from '../rendering/discord-payload.ts';
import { within } from './acknowledgement.ts';

/** By then a question takes half of what it does after one second. Whoever asks is answered before that, too, if more slowly. */
export const REHEARSES_FOR_MS = 4000;

/**
 * Answers questions that nobody asked, and shows the answers to nobody, for `forMs` milliseconds at most: code is loaded
 * and compiled with the first questions after a start, which take five to twenty times as long as later ones. Never
 * rejects.
 */
export async function rehearse(library: Library, forMs: number): Promise<void> {
  const until = performance.now() + forMs;
  const answerAll = async (): Promise<void> => {
    for (const question of questionsOn(library)) {
      if (performance.now() >= until) return;
      const answer = await library.ask(question);
      discordPayload(answerMessage(answer, library.documents), { private: false });
    }
  };
  // What goes wrong is said to whoever asks the same.
  await within(forMs, answerAll()).catch(() => {});
}

/** Ways to ask about a title, each of which leads to another kind of answer. */
const WORDINGS: readonly ((title: string) => string)[] = [
  (title) => title,
  (title) => `Who said what about ${title}, when and why?`,
  (title) => `How much? ${title}`,
  (title) => `When did ${title}?`,
  (title) => `How many ${title}?`,
  (title) => `Who was ${title}?`,
  (title) => `Did ${title}?`,
  (title) => `Why was ${title}?`,
  (title) => `Where is ${title}?`,
  (title) => `What happened to ${title}?`,
];

/** Every wording of thirty titles: by then what matters is compiled well, which V8 does where it goes again and again. */
const MOST_QUESTIONS = 300;

/** Questions on the titles of the first articles, each of which meets every wording in its turn. */
function questionsOn({ documents }: Library): string[] {
  return Array.from({ length: MOST_QUESTIONS }, (_, at) => {
    const round = Math.floor(at / WORDINGS.length);
    const title = documents[(at + round) % documents.length]?.title ?? '';
    return WORDINGS[at % WORDINGS.length]?.(title) ?? title;
  });
}
