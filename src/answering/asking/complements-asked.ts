import type { Word } from '../../text/words.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import { isOnlyParticle, isPreposition } from '../grammar/prepositions.ts';
import { isPastForm } from '../grammar/verb-forms.ts';

/** Words of a question that stand together: the first and the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands behind the verb of a question: "pay *the painters*", "pay *for the lamp*". */
export interface Complement extends Stretch {
  /** The preposition that leads it; empty for what stands right behind the verb. */
  readonly link: string;
}

/** What stands behind the verb of a question, from word `from` on, up to the first word that is of none of it. */
export function complementsFrom(words: readonly Word[], from: number): readonly Complement[] {
  const found: Complement[] = [];
  let link = '';
  for (let at = from; at < words.length; at += 1) {
    const { folded = '' } = words[at] ?? {};
    if (isPreposition(folded)) link = folded;
    else if (isOnlyParticle(folded)) continue;
    else if (words[at]?.stop === false || isDeterminer(folded)) {
      let to = at;
      while (to + 1 < words.length && !endsPhrase(words, to + 1)) to += 1;
      if (link !== '' || isObject(words, from - 1, at)) found.push({ link, from: at, to });
      at = to;
      link = '';
    } else break;
  }
  return found;
}

/** "Go *missing*", "get *hurt*" have no object. */
function isObject(words: readonly Word[], verb: number, at: number): boolean {
  const [{ folded: did = '' } = {}, { folded = '' } = {}] = [words[verb], words[at]];
  return (
    isDeterminer(folded) ||
    !(linking.test(did) || isPastForm(folded) || /(?:ing|ly)$/u.test(folded))
  );
}

const linking =
  /^(?:go|going|get|getting|become|becoming|stay|remain|turn|look|feel|fall|seem|sound)$/u;

function endsPhrase(words: readonly Word[], at: number): boolean {
  const { folded = '', stop = false } = words[at] ?? {};
  return (
    isPreposition(folded) || (stop && !/^(?:of|and|own)$/u.test(folded) && !isDeterminer(folded))
  );
}
