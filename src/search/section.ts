import type { Document, Passage } from '../corpus/document.ts';

/** A run of passages of one document, short enough to be read for a question: an article is one, a book has hundreds. */
export interface Section {
  readonly document: Document;
  /** Index of its first passage, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Characters at which a section closes. Ten pages: most articles are one section, so the index stays as small as one of
 * whole articles; longer, and reading a hit would cost more than finding it.
 */
const sectionLength = 12_000;

/** The sections of a document, in order; none for a document without passages. */
export function sectionsOf(document: Document): Section[] {
  const sections: Section[] = [];
  let from = 0;
  for (const [at, passage] of document.passages.entries()) {
    const first = document.passages[from];
    if (first !== undefined && passage.end - first.start > sectionLength && at > from) {
      sections.push({ document, from, to: at });
      from = at;
    }
  }
  if (from < document.passages.length)
    sections.push({ document, from, to: document.passages.length });
  return sections;
}

/** What a reader would call the document: its title, site, author and the words of its file's name. */
export function sourceWords({ title, site, author, file }: Document): string {
  return `${title} ${site ?? ''} ${author ?? ''} ${file.replace(/\.\w+$/u, '').replace(/[\d_/.-]+/gu, ' ')}`;
}

/** The section's passages that may answer: adverts, bylines and the like left out. */
export function passagesOf(section: Section): readonly Passage[] {
  return section.document.passages
    .slice(section.from, section.to)
    .filter((passage) => !passage.boilerplate && passage.kind !== 'metadata');
}
