import { wordForNumber } from '../number-words.ts';
import { termOf } from '../words.ts';
import { irregular } from './irregular.ts';
import { gap, phraseTerms } from './phrase-terms.ts';
import { relations } from './relations.ts';

/** A sense that a word or phrase carries: the relation it stands in and, for opposites, on which side. */
export interface Sense {
  /** The relation, by number; the same for all words that can say the same, and for their opposites. */
  readonly relation: number;
  /** 1 or -1: words of one pole say the same, of different poles the opposite. */
  readonly pole: 1 | -1;
}

/** A phrase of two terms or more and what it says. */
export interface Phrase extends Sense {
  readonly terms: readonly string[];
  /** Written with a hyphen ("one-off"): no word stands between its parts, as between those of "let 60 people go". */
  readonly joined: boolean;
  /** Its place among the phrases of its first term. */
  readonly place: number;
}

/** What begins with a term: its own senses, each once, and the phrases. */
export interface Entries {
  readonly alone: readonly Sense[];
  /** By their second term, gaps left out: "in" alone begins two hundred phrases, of which a text has few. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

interface Member extends Sense {
  /** As written in the relations. */
  readonly text: string;
  readonly first: string;
}

/** Porter's stemmer changes endings: this many letters stay as they are. */
const lettersKept = 2;

/**
 * Stemming the whole lexicon would take longer than an answer from the terminal should. So its members are only sorted
 * by their first letters; their first words are stemmed when a word with these letters is looked up, and the rest of a
 * phrase when its first word is.
 */
const membersByLetters = sortByLetters();
const byTerm = new Map<string, { readonly members: Member[]; entries: Entries | null }>();
/** First letters whose members are in `byTerm`. */
const opened = new Set<number>();

/** What the lexicon has under a term. */
export function entriesOf(term: string): Entries {
  const found = byTerm.get(term);
  if (found !== undefined) return (found.entries ??= read(found.members));
  const letters = numberOfLetters(term);
  if (opened.has(letters)) return nothing;
  opened.add(letters);
  open(term.slice(0, lettersKept));
  return entriesOf(term);
}

/** The same for terms that begin with the same letters. Every word of a text asks for it: a string would cost more. */
function numberOfLetters(term: string): number {
  const second = term.length > 1 ? term.charCodeAt(1) : 0;
  return term.charCodeAt(0) * 0x10000 + second;
}

/** The terms of the lexicon's single and first words that share their first two letters with a term. */
export function termsBeginningLike(term: string): string[] {
  entriesOf(term);
  const letters = term.slice(0, lettersKept);
  return [...byTerm.keys()].filter((known) => known.startsWith(letters));
}

/** The members of a relation, of the poles given, as terms. */
export function membersOf(relation: number, poles: readonly (1 | -1)[]): readonly string[][] {
  const sides = polesOf(relations[relation - 1] ?? '');
  return poles.flatMap((pole) => sides[pole === 1 ? 0 : 1] ?? []).map(phraseTerms);
}

const nothing: Entries = { alone: [], phrases: new Map() };

function sortByLetters(): Map<string, Member[]> {
  const sorted = new Map<string, Member[]>();
  for (const [at, line] of relations.entries()) {
    for (const [side, members] of polesOf(line).entries()) {
      for (const text of members) {
        const first = firstWord(text);
        const letters = (mayChangeLetters(first) ? termOf(first) : first).slice(0, lettersKept);
        // From 1, so that a relation and its pole make one signed number.
        const member: Member = { text, first, relation: at + 1, pole: side === 0 ? 1 : -1 };
        const known = sorted.get(letters);
        if (known === undefined) sorted.set(letters, [member]);
        else known.push(member);
      }
    }
  }
  return sorted;
}

function polesOf(line: string): string[][] {
  return line.split(' <> ').map((pole) => pole.split(', '));
}

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  const word = space < 0 ? text : text.slice(0, space);
  const hyphen = word.indexOf('-');
  const first = hyphen < 0 ? word : word.slice(0, hyphen);
  return first.includes("'") ? first.replace(/'s?$/u, '') : first;
}

/** Irregular forms and numbers stand under another word. */
function mayChangeLetters(word: string): boolean {
  return Object.hasOwn(irregular, word) || wordForNumber.has(word);
}

function open(letters: string): void {
  for (const member of membersByLetters.get(letters) ?? []) {
    const term = termOf(member.first);
    const known = byTerm.get(term);
    if (known === undefined) byTerm.set(term, { members: [member], entries: null });
    else known.members.push(member);
  }
}

function read(members: readonly Member[]): Entries {
  const alone: Sense[] = [];
  const phrases = new Map<string, Phrase[]>();
  for (const [place, { text, relation, pole }] of members.entries()) {
    const terms = phraseTerms(text);
    if (terms.length > 1) {
      const second = terms.find((term, at) => at > 0 && term !== gap) ?? gap;
      const phrase = { terms, joined: text.includes('-'), relation, pole, place };
      const known = phrases.get(second);
      if (known === undefined) phrases.set(second, [phrase]);
      else known.push(phrase);
    } else if (!alone.some((known) => known.relation === relation && known.pole === pole))
      alone.push({ relation, pole });
  }
  return { alone, phrases };
}
