import { wordsOf } from '../../text/words.ts';
import { isPastForm } from '../grammar/verb-forms.ts';

/** What is said of people more than of all else, in any form of a question: "how many *hurt*", "how many *live* there". */
const ofPeople =
  /^(?:hurt|injured|wounded|killed|dead|died|die|drowned|evacuated|arrested|detained|charged|jailed|rescued|missing|homeless|stranded|trapped|sick|ill|infected|live|lived|work|worked|attended|attend|voted|turned|came|signed|sacked|fired|fled|survived|protested|displaced)$/u;

/** "How many hurt?", "how many had to leave": with the people whom it leaves out. Any other question as it is. */
export function withPeopleMeant(text: string): string {
  const words = wordsOf(text);
  const many = words.findIndex(
    ({ folded }, at) => folded === 'many' && words[at - 1]?.folded === 'how',
  );
  const [next, to, verb] = words.slice(many + 1);
  if (many < 0 || next === undefined) return text;
  const isMeant =
    ofPeople.test(next.folded) ||
    (/^(?:had|have)$/u.test(next.folded) && to?.folded === 'to' && verb !== undefined);
  if (!isMeant || (isPastForm(next.folded) && to?.folded === 'of')) return text;
  return `${text.slice(0, next.start)}people ${text.slice(next.start)}`;
}
