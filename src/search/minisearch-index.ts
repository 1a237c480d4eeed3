import { setImmediate as pause } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import type { Document } from '../corpus/document.ts';
import { sliceOf } from '../text/span.ts';
import { termsOf, wordsOf } from '../text/words.ts';
import type { Hit, SectionIndex, WeightedTerm } from './section-index.ts';
import type { Section } from './section.ts';
import { passagesOf, sectionsOf, sourceWords } from './section.ts';
import { Vocabulary } from './vocabulary.ts';

interface IndexedSection {
  readonly id: number;
  readonly title: string;
  readonly body: string;
}

/** Sections indexed before others get their turn: a few milliseconds of work. */
const sectionsAtOnce = 8;

/** Indexes the documents with MiniSearch, a section an entry: stemmed terms without stop words, no prefixes, no fuzziness. */
export async function indexDocuments(documents: readonly Document[]): Promise<SectionIndex> {
  const vocabulary = new Vocabulary();
  const sections = documents.flatMap(sectionsOf);
  const engine = new MiniSearch<IndexedSection>({
    fields: ['title', 'body'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
  });
  const termsByDocument = new Map<Document, Set<string>>();
  for (const [id, section] of sections.entries()) {
    if (id % sectionsAtOnce === sectionsAtOnce - 1) await pause();
    const terms = bodyTerms(section, vocabulary);
    const title = termsOf(sourceWords(section.document));
    const known = termsByDocument.get(section.document) ?? new Set(title);
    for (const term of terms) known.add(term);
    termsByDocument.set(section.document, known);
    engine.add({ id, title: title.join(' '), body: terms.join(' ') });
  }
  for (const document of documents)
    vocabulary.addDocument(termsByDocument.get(document) ?? new Set());
  return {
    vocabulary,
    search: (terms, limit, only) => Promise.resolve(search(engine, sections, terms, limit, only)),
  };
}

function bodyTerms(section: Section, vocabulary: Vocabulary): string[] {
  const terms: string[] = [];
  for (const passage of passagesOf(section)) {
    for (const sentence of passage.sentences) {
      const words = wordsOf(sliceOf(section.document.text, sentence));
      vocabulary.add(words);
      for (const word of words) if (!word.stop) terms.push(word.term);
    }
  }
  return terms;
}

function search(
  engine: MiniSearch<IndexedSection>,
  sections: readonly Section[],
  terms: readonly WeightedTerm[],
  limit: number,
  only: ReadonlySet<string> | null,
): Hit[] {
  const boosts = new Map(terms.map(({ term, boost }) => [term, boost]));
  const found = engine.search([...boosts.keys()].join(' '), {
    boost: { title: 1.5 },
    boostTerm: (term) => boosts.get(term) ?? 0,
    ...(only === null
      ? {}
      : { filter: ({ id }) => only.has(sections[Number(id)]?.document.id ?? '') }),
  });
  return found
    .flatMap(({ id, score, queryTerms }) => {
      const section = sections[Number(id)];
      // MiniSearch multiplies by the number of matched terms: right for short texts, wrong for whole articles.
      return section === undefined
        ? []
        : [{ section, score: score / Math.max(1, queryTerms.length) }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit);
}
