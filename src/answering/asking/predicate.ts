import { isParticle } from '../grammar/prepositions.ts';
import { isArticleLike } from '../grammar/determiners.ts';
import { isAuxiliary, isCopula, isFormOfBe } from '../grammar/auxiliaries.ts';
import { isPredicative } from '../grammar/adjectives.ts';
import { relativeClause } from './relative-clause.ts';
import { isBaseVerb } from '../grammar/verb-forms.ts';
import { isIrregularForm } from '../../text/lexicon/irregular.ts';
import type { Word } from '../../text/words.ts';
import type { QueryTerm } from '../question/query-term.ts';

/** Words of number ("two", "several", "more") are left out: they are often part of what is asked. */
function isDeterminer(folded: string): boolean {
  return isArticleLike(folded) || /^(?:any|some|all|both|no|each|every)$/u.test(folded);
}

/** Endings that only verbs and adjectives made of them have. */
const verbEnding = /(?:ed|ing|en)$/u;

/**
 * Which words of a question say what is asked of its subject: "Did the bridge *collapse*?", "Is the ferry *running* yet?".
 * Names and the nouns behind a determiner are what it is asked of. Gives indices into `terms`; all words that are no names
 * when none stands out.
 */
export function predicateOf(words: readonly Word[], terms: readonly QueryTerm[]): number[] {
  const plain = terms.flatMap((term, i) => (term.name ? [] : [i]));
  if (plain.length === 0) return lastOfNames(words, terms);
  const state = stateAsked(words, terms);
  if (state.length > 0) return state;
  const said = plain.filter((i) => {
    const term = terms[i];
    // Grammar among the terms is a particle that carries the point: "over", "up".
    return (
      term !== undefined &&
      (words[term.at]?.stop === true ||
        takesObject(words, term.at) ||
        !isInNounPhrase(words, term.at))
    );
  });
  const main = plain.filter((i) => !isBeside(words, terms[i]?.at ?? 0));
  const asked = withVerbs(words, terms, said).filter((i) => main.includes(i));
  if (asked.length > 0) return fromTheVerb(words, terms, asked);
  const behind = behindSubject(words, terms, main);
  if (behind.length > 0) return [...behind];
  return main.length > 0 ? main : plain;
}

/** "Is the tap water *safe* to drink?", "is it *free* for members?": what it is said to be, whatever for. */
function stateAsked(words: readonly Word[], terms: readonly QueryTerm[]): number[] {
  if (!words.slice(0, 2).some(({ folded }) => isFormOfBe(folded))) return [];
  const said = terms.findIndex(
    ({ at, folded }) => (isPredicative(folded) && isState(words, at)) || isOver(words, at),
  );
  return said < 0 ? [] : [said];
}

/** "Is revenue sharing *over*?", not "is the bank taking over?" */
function isOver(words: readonly Word[], at: number): boolean {
  const verb = words[at - 1]?.folded ?? '';
  return words[at]?.folded === 'over' && at === words.length - 1 && at > 2 && !goesOver.test(verb);
}

/** Verbs that "over" belongs to, and forms that show that one stands before it. */
const goesOver =
  /ed$|en$|^(?:tak|hand|turn|roll|fall|boil|runn|go|start|pull|carry|pass|cross|blow|com|knock|switch|chang|look|mull|por|gloss|spill|tid|win|paint|pav|cover|mov|lean|bend|fly|driv|stay)ing$/u;

/** Neither "the safe door" nor "free of ice", which says what is not there. */
function isState(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (at < 2 || isDeterminer(before?.folded ?? '')) return false;
  return next === undefined || (next.stop && !/^(?:of|and|or|from)$/u.test(next.folded));
}

/** "Is Ada Voss *Scottish*?": of names alone the last one is what is asked of the others. */
function lastOfNames(words: readonly Word[], terms: readonly QueryTerm[]): number[] {
  const isAsked =
    terms.length > 1 &&
    isFormOfBe(words[0]?.folded ?? '') &&
    words.slice(1).every(({ stop }) => !stop) &&
    terms.at(-1)?.at === words.length - 1;
  return isAsked ? [terms.length - 1] : [];
}

/** "Did the roof of the main stage *collapse*?", "did the police *use tear gas*?": behind the subject, nothing telling where it ends. */
function behindSubject(
  words: readonly Word[],
  terms: readonly QueryTerm[],
  main: readonly number[],
): readonly number[] {
  if (main.length < 3 || !words.slice(0, 2).some(({ folded }) => leadsBase.test(folded))) return [];
  const known = main.findIndex((i, place) => place > 0 && isBaseVerb(terms[i]?.folded ?? ''));
  if (known > 0) return main.slice(known);
  const last = main.at(-1) ?? 0;
  const term = terms[last];
  return term?.at === words.length - 1 && !when.test(term.folded) ? [last] : [];
}

/** What may stand behind the verb at the end of a question. */
const when =
  /^(?:yesterday|today|tonight|tomorrow|now|(?:mid)?night|week|weekend|month|year|morning|afternoon|evening|early|late|again|.{3,}ly|.{3,6}day|spring|summer|autumn|winter)$/u;

/** "Did the mayor *resign* over it?": a verb that is taken for a noun stands right before its particle. */
function withVerbs(
  words: readonly Word[],
  terms: readonly QueryTerm[],
  said: readonly number[],
): readonly number[] {
  if (!words.slice(0, 2).some(({ folded }) => leadsBase.test(folded))) return said;
  const at = (i: number) => terms[i]?.at ?? 0;
  const verbs = terms.flatMap((_, i) => {
    const isBeforeParticle = said.some(
      (j) => at(j) === at(i) + 1 && words[at(j)]?.stop === true && terms[i]?.name === false,
    );
    return isBeforeParticle && !said.includes(i) ? [i] : [];
  });
  // "Over it", "over the bill": what it was about.
  const kept = said.filter(
    (i) => verbs.length === 0 || words[at(i)]?.folded !== 'over' || at(i) === words.length - 1,
  );
  return [...verbs, ...kept].toSorted((a, b) => a - b);
}

/** "When it *happened*", "is there *going* to be": what only says when, and what only makes a future. */
function isBeside(words: readonly Word[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  if (folded === 'gonna' || (folded === 'going' && words[at + 1]?.folded === 'to')) return true;
  if (/^(?:now|today|anymore|currently)$/u.test(folded)) return true;
  if (isPurpose(words, at)) return true;
  const aside = relativeClause(words);
  if (aside !== null && at >= aside.from && at < aside.end) return true;
  const clause = words.findIndex(
    ({ folded: word }, i) => i > shortestMain && opensAside.test(word),
  );
  return clause >= 0 && at > clause;
}

/** "Do I have to pay *to get in*?", "does it cost much *to park*?": what for. */
function isPurpose(words: readonly Word[], at: number): boolean {
  return words.some(
    ({ folded }, i) =>
      folded === 'to' &&
      i < at &&
      words.slice(Math.max(0, i - farthestPrice), i).some((word) => priced.test(word.folded)),
  );
}

const priced = /^(?:pay|paid|cost|charge|charged|queue|book|register)$/u;

/** Words between what is paid and what for: "cost anything to". */
const farthestPrice = 3;

/** Words before which no question has asked anything yet: "so when", "was it when". */
const shortestMain = 2;
const opensAside = /^(?:when|while|because|unless|although|though)$/u;

/** "Has early access *started*?": what stands before a verb known by its form is its subject. */
function fromTheVerb(
  words: readonly Word[],
  terms: readonly QueryTerm[],
  said: readonly number[],
): number[] {
  // "Did the mayor *resign* over it?": behind these a verb has the form of a noun, and none behind it leads.
  if (words.slice(0, 2).some(({ folded }) => leadsBase.test(folded))) return [...said];
  const at = (i: number) => terms[i]?.at ?? 0;
  const verb = said.find((i) => isVerbForm(words[at(i)]?.folded ?? ''));
  return verb === undefined ? [...said] : said.filter((i) => at(i) >= at(verb));
}

const leadsBase = /^(?:do|does|did|can|could|will|would|should|may|might|must)$/u;

function isVerbForm(folded: string): boolean {
  return (
    isParticle(folded) ||
    verbEnding.test(folded) ||
    (isIrregularForm(folded) && !folded.endsWith('s'))
  );
}

/** "Did the union *back* the cuts": what stands right before a determiner, and not right behind one, is a verb. */
function takesObject(words: readonly Word[], at: number): boolean {
  const [before, behind] = [words[at - 1], words[at + 1]];
  if (before === undefined || behind === undefined || isDeterminer(before.folded)) return false;
  return isDeterminer(behind.folded) && !/^(?:that|all|both)$/u.test(behind.folded);
}

/** A noun phrase runs from its determiner to the first word that is a verb by its form, or grammar. */
function isInNounPhrase(words: readonly Word[], at: number): boolean {
  for (let i = at; i >= 0; i -= 1) {
    const word = words[i];
    if (word === undefined) return false;
    if (i < at && isDeterminer(word.folded)) return true;
    if (verbEnding.test(word.folded) && !isDeterminer(words[i - 1]?.folded ?? '')) return false;
    if (word.stop && i < at) return false;
    if (isAuxiliary(word.folded) || isCopula(word.folded)) return false;
  }
  return false;
}
