import { singularsOf } from '../../text/lexicon/nouns-under.ts';
import { roleAsked } from '../asking/role-asked.ts';
import type { Candidate } from '../candidate.ts';
import { isPersonNoun } from '../grammar/person-words.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import type { Standing } from '../grammar/noun-phrase.ts';
import type { Match } from '../matching/match.ts';
import { isPlaced } from '../matching/match.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';

/**
 * The noun of the role that is asked for, where a sentence has it as a noun, so that who is it can be told by its place
 * alone; null where it has none, or a verb ("she owns it") that tells in other ways.
 */
export function roleIn(
  question: Question,
  { sentence, matches }: Pick<Candidate, 'sentence' | 'matches'>,
): Match | null {
  const role = roleAsked(question);
  if (role === null) return null;
  const match = matches[role.noun];
  const word = isPlaced(match) ? sentence.words[match.at] : undefined;
  if (!isPlaced(match) || word === undefined || match.kind === 'opposite') return null;
  if (isVerb(sentence.words, match.at)) return null;
  const asked = question.terms[role.noun]?.folded ?? '';
  const isSame = singularsOf(word.folded).some((one) => singularsOf(asked).includes(one));
  return isSame || isPersonNoun(word.folded) ? match : null;
}

/** "Who *chairs* the board", "Moss *heads* Kestrel": words that are nouns for people, too. */
function isVerb(words: ReadSentence['words'], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || next === undefined || word?.folded.endsWith('s') !== true)
    return false;
  if (/^(?:who|also|now|still)$/u.test(before.folded)) return true;
  return before.capital && !word.capital && (isDeterminer(next.folded) || next.capital);
}

/**
 * Whether a sentence says of a name that its bearer has the role at word `from` to `to`: "the landlord, Corvane Estates,",
 * "head chef Ada Moss", "Ada Moss, 48, the landlord", "the landlord is …", "Ada Moss became its chef", "as chef", "appointed
 * Ada Moss chef". A name that merely stands near it has not.
 */
export function isToldAsRole(
  { text, words }: ReadSentence,
  { from, to }: { readonly from: number; readonly to: number },
  name: Standing,
): boolean {
  if (name.at <= to && name.to >= from) return true;
  if (name.at > to) {
    const gap = plain(text.slice(words[to]?.end, name.start));
    if (titled.test(gap) || named.test(gap) || marked.test(gap)) return true;
    return inApposition.test(gap) && closed.test(text.slice(name.end));
  }
  // "Ada Moss is the landlord's daughter".
  if (/^['’]/u.test(text.slice(words[to]?.end))) return false;
  const gap = plain(text.slice(name.end, words[from]?.start));
  if ([apposed, being, asRole, wasChosen].some((form) => form.test(gap))) return true;
  return choosing.test(words[name.at - 1]?.folded ?? '') && asChosen.test(gap);
}

function plain(gap: string): string {
  return gap.replace(/\s+/gu, ' ');
}

const determiner = String.raw`(?:(?:the|an?|its|their|his|her|our|my) )?`;
/** Words that describe: neither grammar nor a verb that helps another. */
const describing = String.raw`(?:(?!(?:the|an?|its|their|his|her|our|my|who|whose|which|that|but|or|said|says|he|she|it|they|we|i|by|with|from|to|for|as|at|in|on|about|against|after|before|is|are|was|were|has|had|have|will|would|can|could)\b)[\p{L}\p{M}\p{N}'’&.-]+ )`;
/** "The festival's new", "founder and". */
const before = `${determiner}${describing}{0,5}`;
/** What says of what somebody is it: "of the trust", "for nine years". */
const complement = String.raw`(?: (?:of|for|at|in|to|from|on|with|since|until) [^,;:.!?()]{1,60}?)?`;
const be = String.raw`(?:is|are|was|were|be|been|being|remains?|remained|becomes?|became)`;
const helping = '(?:(?:has|had|have|will|would) )?';
const still = '(?: (?:now|still|currently|also|then|to))?';

/** "Landlord Corvane Estates". */
const titled = /^ $/u;
/** "The landlord, Corvane Estates", "the chairman of the trust, Sir Ned Okey", "the landlord, the property firm Corvane". */
const inApposition = new RegExp(`^${complement}, (?:(?:the|an?) )?${describing}{0,4}$`, 'u');
/** "The landlord is Corvane Estates", "the director for nine years has been Imogen Vance", "the chef, called Ada Moss". */
const named = new RegExp(
  `^${complement},? ${helping}(?:${be}${still}(?: an? ${describing}{0,4}called)?|called|named|known as|include[sd]?|including|such as) (?:the )?$`,
  'u',
);
/** "Landlord: Corvane Estates", "the landlord (Corvane Estates)", "the landlord – Corvane Estates –". */
const marked = new RegExp(
  `^${complement}(?:: | \\(| [–—-] )(?:an? |the )?${describing}{0,4}$`,
  'u',
);
/** What closes a name in apposition: "the landlord, Lund said" leaves it open. */
const closed = /^(?:['’]s)?["”’)\]*_]*(?:[,.;:!?)–—-]|\s+[–—(]|\s*$|,? (?:and|who|of|at) )/u;
/** "Ada Moss, 48, the landlord", "Ada Moss, the festival's new director", "Moss (landlord", "Moss, who is the landlord". */
const apposed = new RegExp(
  `^(?: \\(\\d{1,3}\\))?(?:, | \\(| [–—-] )(?:\\d{1,3}, )?(?:(?:of|from|at|in) [^,;:.!?]{1,40}, )?(?:who ${helping}${be}${still} )?${before}$`,
  'u',
);
/** "Ada Moss is the landlord", "Ada Moss, 48, has been its landlord", "Ada Moss serves as the landlord". */
const being = new RegExp(
  `^(?:, (?!whose )[^,;:.!?]{1,60})?,? ${helping}(?:${be}|acts?|acted|serves?|served|works?|worked)${still} (?:as )?(?:one of )?${before}$`,
  'u',
);
/** "Ada Moss took over in May as its landlord", "holds the post of landlord"; "they count Moss among their landlords". */
const asRole = new RegExp(
  `^(?:[^;:.!?]{0,60} as|[^,;:.!?]{0,40} (?:post|job|role|office|position|title|rank) of| among) ${before}$`,
  'u',
);
const chosen = String.raw`(?:appointed|named|elected|made|chosen|sworn in|hired|picked|installed|crowned|confirmed)`;
/** "Ada Moss was named chef". */
const wasChosen = new RegExp(
  `^,? (?:who )?(?:has been|have been|had been|was|were|is|are|will be)(?: newly)? ${chosen} (?:as |to be )?${before}$`,
  'u',
);
/** "Appointed Ada Moss chef", "elected Ada Moss to be its head". */
const asChosen = new RegExp(`^ (?:as |to be )?${before}$`, 'u');
const choosing = new RegExp(`^${chosen}$`, 'u');

/** Whether a sentence has the words of rank that are asked for beside the noun: "the television chef" is no head chef. */
export function hasRanks(
  question: Question,
  { matches }: Pick<Candidate, 'matches'>,
  noun: Match,
): boolean {
  const ranks = roleAsked(question)?.ranks ?? [];
  return ranks.every((i) => {
    const match = matches[i];
    return isPlaced(match) && Math.abs(match.at - noun.at) <= rankReach;
  });
}

/** Words from a rank to its noun: "chief operating and finance officer". */
const rankReach = 4;
