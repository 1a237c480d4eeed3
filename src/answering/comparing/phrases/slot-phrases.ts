import type { Candidate } from '../../candidate.ts';
import type { Slot } from '../../asking/slot-asked.ts';
import { isFormOfBe } from '../../grammar/auxiliaries.ts';
import { isOwner } from '../../grammar/determiners.ts';
import { isPersonWord } from '../../grammar/person-words.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import { isDistinctive } from '../../grammar/superlatives.ts';
import { clauseAt } from '../../clauses/clause.ts';
import { phraseFrom } from '../../grammar/plain-phrase.ts';
import { isPlaced } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { bearerOf } from '../stance/bearer.ts';
import { kinIn } from './kin-phrase.ts';

/** The words of a sentence that fill what a question asks for; null where it has none in any of the usual places. */
export function slotPhrase(slot: Slot, question: Question, candidate: Candidate): Phrase | null {
  const { sentence } = candidate;
  switch (slot) {
    case 'trade':
      return tradeIn(question, candidate);
    case 'role':
      return roleIn(sentence);
    case 'material':
      return materialIn(sentence);
    case 'meaning':
      return meaningIn(sentence);
    case 'origin':
      return behindAny(
        sentence,
        /^(?:derived?s?|comes?|came|taken|goes|named|called)$/u,
        /^(?:from|to|after|for)$/u,
      );
    case 'death':
      return deathIn(question, candidate);
    case 'kinship':
      return kinIn(candidate);
    case 'distinction':
      return distinguishedIn(question, candidate);
  }
}

/** "As a watchmaker", "was a nurse", "then a schoolteacher", "Rosa Lindt, a dentist". */
function tradeIn(question: Question, candidate: Candidate): Phrase | null {
  const { sentence } = candidate;
  const { text, words } = sentence;
  for (const [at, { folded, capital, end }] of words.entries()) {
    const leads =
      /^(?:as|then|became|become|being)$/u.test(folded) ||
      isFormOfBe(folded) ||
      (capital && text.slice(end, words[at + 1]?.start) === ', ');
    if (!leads || !/^an?$/u.test(words[at + 1]?.folded ?? '')) continue;
    if (!isOfAsked(question, candidate, at)) continue;
    const phrase = phraseFrom(sentence, at + 2);
    const head = headOf(sentence, phrase);
    if (phrase !== null && (isPersonWord(head) || agent.test(head))) return phrase;
  }
  return null;
}

/** Endings of those who do something for a living. */
const agent =
  /(?:er|or|ist|ian|man|woman|wright|smith|monger|nurse|clerk|cook|monk|priest|judge|cobbler)$/u;

/** The noun on which a phrase ends, folded, before any "of": "keeper" of "keeper of the lamp"; empty for no phrase. */
export function headOf({ words }: ReadSentence, phrase: Phrase | null): string {
  if (phrase === null) return '';
  const own = words.slice(phrase.from, phrase.to + 1);
  const of = own.findIndex(({ folded }) => folded === 'of');
  return own.at(of > 0 ? of - 1 : -1)?.folded ?? '';
}

/**
 * True where word `at` is said of whom the question names: he stands before it in its clause, or right before it, or a pronoun
 * for him does. "Her brother was a baker" is said of another.
 */
function isOfAsked({ terms }: Question, { sentence, matches }: Candidate, at: number): boolean {
  const { words } = sentence;
  const { from } = clauseAt(sentence, at);
  const own = words.slice(from, at);
  if (own.some(({ folded }) => isOwner(folded))) return false;
  const named = terms.flatMap(({ name }, i) => (name ? [matches[i]?.at ?? -1] : []));
  return (
    named.some((place) => place >= from && place <= at) ||
    named.some((place) => place >= 0 && place < at && at - place <= nearReach) ||
    own.some(({ folded }) => /^(?:he|she|they|i|who)$/u.test(folded)) ||
    !terms.some(({ name }) => name)
  );
}

/** Words between a name and what an apposition says of its bearer. */
const nearReach = 3;

/** "Served as a granary", "identified it as a temple", "to make soap", "for storing grain". */
function roleIn(sentence: ReadSentence): Phrase | null {
  const { words } = sentence;
  const as = words.findIndex(
    ({ folded }, at) => folded === 'as' && /^(?:an?|the)$/u.test(words[at + 1]?.folded ?? ''),
  );
  if (as >= 0) return phraseFrom(sentence, as + 2);
  const purpose = words.findIndex(
    ({ folded }, at) =>
      at > 0 &&
      /^(?:for|to)$/u.test(folded) &&
      words[at + 1]?.stop === false &&
      words[at + 1]?.capital === false,
  );
  return purpose < 0 ? null : phraseFrom(sentence, purpose + 1);
}

/** "Is of hammered bronze", "carved from a block of alabaster", "covered with copper", "all of grey slate". */
function materialIn(sentence: ReadSentence): Phrase | null {
  return (
    behindAny(sentence, worked, /^(?:of|from|in|with)$/u) ??
    behindAny(sentence, /^(?:is|was|are|were|all|entirely|wholly)$/u, /^of$/u)
  );
}

const worked =
  /^(?:made|built|carved|cut|cast|hewn|hammered|woven|constructed|covered|roofed|clad|paved|lined|coated|fashioned|moulded|forged|wrought|filled|decorated)$/u;

/** Words between one that leads and its preposition: "made largely of". */
const linkReach = 3;

function behindAny(sentence: ReadSentence, leads: RegExp, link: RegExp): Phrase | null {
  const { words } = sentence;
  for (const [at, { folded }] of words.entries()) {
    if (!leads.test(folded)) continue;
    for (let to = at + 1; to <= at + linkReach; to += 1) {
      if (!link.test(words[to]?.folded ?? '')) continue;
      // "In Lorne", "of 1900": neither a material nor a cause.
      const next = words[to + 1];
      if (next === undefined || next.capital || /^\d/u.test(next.folded)) continue;
      const phrase = phraseFrom(sentence, to + 1);
      if (phrase !== null) return phrase;
    }
  }
  return null;
}

/** `Means "big river bend"`, `"two canoes meeting"`: what is quoted, or what stands behind "means". */
function meaningIn(sentence: ReadSentence): Phrase | null {
  const { text, words } = sentence;
  const [quoted] = text.matchAll(/["“]([^"“”]{3,80})["”]/gu);
  if (quoted !== undefined) {
    const [from, to] = [quoted.index + 1, quoted.index + 1 + (quoted[1]?.length ?? 0)];
    const inside = words.flatMap(({ start, end }, at) => (start >= from && end <= to ? [at] : []));
    const [first, last] = [inside[0], inside.at(-1)];
    if (first !== undefined && last !== undefined) return { from: first, to: last };
  }
  const means = words.findIndex(({ folded }) =>
    /^(?:means?|meaning|meant|signif(?:y|ies))$/u.test(folded),
  );
  return (
    (means < 0 ? null : phraseFrom(sentence, means + 1)) ??
    behindAny(sentence, /^(?:word|term|stands?|translates?|refers?)$/u, /^(?:for|as|to)$/u)
  );
}

/** "Died of dysentery", "was shot", "drowned": the word for how. */
function deathIn(question: Question, candidate: Candidate): Phrase | null {
  const { sentence } = candidate;
  const { words } = sentence;
  const at = words.findIndex(
    ({ folded }, i) => violent.test(folded) && isOfAsked(question, candidate, i),
  );
  if (at >= 0) return { from: at, to: at };
  const end = words.findIndex(({ folded }) => died.test(folded));
  if (end >= 0 && !isOfAsked(question, candidate, end)) return null;
  return behindAny(sentence, died, /^(?:of|from|to|by|after)$/u);
}

const died = /^(?:died?|death|succumbed|dies|perished)$/u;
const violent =
  /^(?:shot|stabbed|drowned|drowning|hanged|beheaded|executed|poisoned|strangled|burned|burnt|crushed|murdered|assassinated|suicide|electrocuted|suffocated|trampled|guillotined|starved|froze)$/u;

/** "The *Sibuk* is the longest river", "the first line was the *Ringbahn*". */
function distinguishedIn(
  { terms, words: asked }: Question,
  { sentence, matches }: Candidate,
): Phrase | null {
  const which = asked.findIndex(({ folded }) => isDistinctive(folded));
  const index = terms.findIndex(({ at }) => at === which);
  const match = index < 0 ? null : matches[index];
  const said =
    isPlaced(match) && match.kind !== 'opposite'
      ? match.at
      : sentence.words.findIndex(({ folded }) => folded === asked[which]?.folded);
  if (said < 0) return null;
  const the = sentence.words.findLastIndex(
    ({ folded }, at) => at < said && said - at <= linkReach && /^(?:the|its|their)$/u.test(folded),
  );
  const others = matches.flatMap((one) => (isPlaced(one) && one.at > said ? [one.at] : []));
  const bearer = the < 0 ? undefined : bearerOf(sentence, the, Math.max(said, ...others));
  return bearer === undefined ? null : { from: bearer.at, to: bearer.to };
}
