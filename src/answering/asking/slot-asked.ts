import { isDistinctive } from '../grammar/superlatives.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';

/**
 * What a question asks of its subject that texts give in a few fixed ways: a trade ("as a watchmaker"), what something
 * serves as, what it is made of, what a name means or comes from, how somebody died, how two people are related, or which of
 * its kind is the first, the longest, the only one.
 */
export type Slot =
  'trade' | 'role' | 'material' | 'meaning' | 'origin' | 'death' | 'kinship' | 'distinction';

/** Which of these a question asks for; null for none. */
export function slotAsked(question: Question): Slot | null {
  return asked(question).slot;
}

const asked = onceInARow((question: Question): { readonly slot: Slot | null } => {
  // No question is so long; these patterns would take their time over what is.
  if (question.words.length > longestQuestion) return { slot: null };
  if (asksForOne(question)) return { slot: 'distinction' };
  const text = question.words.map(({ folded }) => folded).join(' ');
  return { slot: forms.find(([form]) => form.test(text))?.[1] ?? null };
});

const forms: readonly (readonly [RegExp, Slot])[] = [
  [/^(?:\w+ )?wh?at .*\b(?:job|profession|occupation|trade)\b/u, 'trade'],
  [/^(?:\w+ )?what .*\bdo(?:es)? for (?:a living|work)\b|^what did .* work as$/u, 'trade'],
  [/\bused (?:for|as)$|\bserved? as$|^what .*\buse .* for$/u, 'role'],
  [/^what (?:is|was|were|are) .*\b(?:purpose|function|use)\b(?! of force)/u, 'role'],
  [/\b(?:made|built|carved|cut|cast|woven|constructed) (?:out )?(?:of|from|in)$/u, 'material'],
  [/\b(?:covered|roofed|clad|paved|lined|coated|decorated|filled) (?:with|in)$/u, 'material'],
  [/^(?:\w+ )?what .*\b(?:mean|meaning|stand for|translate as)\b/u, 'meaning'],
  [
    /\bname\b.*\b(?:come|derive[ds]?|originate|taken) from\b|\borigin of (?:the|its|his) .*\bname\b/u,
    'origin',
  ],
  [
    /^how did .*\b(?:die|lose (?:his|her|their) li[fv]es?|meet (?:his|her|their) (?:death|end))\b/u,
    'death',
  ],
  [
    /^(?:what did|how was) .*\b(?:die of|die from|killed|put to death)\b|\bcause of (?:his |her )?death\b/u,
    'death',
  ],
  [
    /^how (?:is|are|was|were) .*\brelated\b|\b(?:relation(?:ship)?) (?:to|between|of|with)\b/u,
    'kinship',
  ],
];

const longestQuestion = 60;

/** "Which is the longest river?", "what was the first line?" */
function asksForOne({ words }: Question): boolean {
  const what = words.findIndex(({ folded }) => /^(?:what|which|who)$/u.test(folded));
  const one = words.findIndex(({ folded }, at) => at > what && isDistinctive(folded));
  if (what < 0 || what > 1 || one < 0 || one > what + farthestOne) return false;
  const between = words.slice(what + 1, one);
  return between.some(({ folded }) => article.test(folded)) && between.every(({ stop }) => stop);
}

const farthestOne = 4;
const article = /^(?:the|its|their|his|her)$/u;
