import { wordForNumber } from '../number-words.ts';
import { termOf } from '../words.ts';
import { irregular } from './irregular.ts';
import { phraseTerms } from './phrase-terms.ts';
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
}

/** What begins with a term: its own senses, each once, and the phrases. */
export interface Entries {
  readonly alone: readonly Sense[];
  readonly phrases: readonly Phrase[];
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
const membersByTerm = new Map<string, Member[]>();
const opened = new Set<string>();
const entriesByTerm = new Map<string, Entries>();

/** What the lexicon has under a term. */
export function entriesOf(term: string): Entries {
  const known = entriesByTerm.get(term);
  if (known !== undefined) return known;
  const letters = term.slice(0, lettersKept);
  if (!opened.has(letters)) open(letters);
  const members = membersByTerm.get(term);
  if (members === undefined) return nothing;
  const entries = read(members);
  entriesByTerm.set(term, entries);
  return entries;
}

/** The members of a relation, of the poles given, as terms. */
export function membersOf(relation: number, poles: readonly (1 | -1)[]): readonly string[][] {
  const sides = polesOf(relations[relation - 1] ?? '');
  return poles.flatMap((pole) => sides[pole === 1 ? 0 : 1] ?? []).map(phraseTerms);
}

const nothing: Entries = { alone: [], phrases: [] };

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
  opened.add(letters);
  for (const member of membersByLetters.get(letters) ?? []) {
    const term = termOf(member.first);
    const known = membersByTerm.get(term);
    if (known === undefined) membersByTerm.set(term, [member]);
    else known.push(member);
  }
}

function read(members: readonly Member[]): Entries {
  const alone: Sense[] = [];
  const phrases: Phrase[] = [];
  for (const { text, relation, pole } of members) {
    const terms = phraseTerms(text);
    if (terms.length > 1) phrases.push({ terms, relation, pole });
    else if (!alone.some((known) => known.relation === relation && known.pole === pole))
      alone.push({ relation, pole });
  }
  return { alone, phrases };
}
