import type { Answer, Position, Quote, Source, SourceAnswer } from '../../src/answering/answer.ts';

/** A source as cited, numbered, with what a test says differs. */
export function aSource(number: number, differing: Partial<Source> = {}): Source {
  return {
    id: `document-${number}`,
    number,
    file: `article-${number}.txt`,
    title: `Article ${number}`,
    author: null,
    site: null,
    published: null,
    updated: null,
    url: null,
    ...differing,
  };
}

/** A quote; `deciding` are the words of it that are highlighted. */
export function aQuote(text: string, deciding?: string, note: string | null = null): Quote {
  const start = deciding === undefined ? -1 : text.indexOf(deciding);
  const highlights = start === -1 ? [] : [{ start, end: start + (deciding ?? '').length }];
  return { text, start: 0, end: text.length, line: 1, heading: null, highlights, note };
}

/** What one source says. */
export function says(source: Source, ...quotes: readonly Quote[]): SourceAnswer {
  return { source, quotes, score: 0.5, copies: [] };
}

export function position(label: string | null, ...answers: readonly SourceAnswer[]): Position {
  return { label, answers };
}

const BASE = {
  question: 'How many were hurt?',
  notice: null,
  silent: { count: 0, files: [] },
} as const;

/** Sources that disagree on a number. */
export function aConflict(...positions: readonly Position[]): Answer {
  return { ...BASE, verdict: 'conflict', differs: 'number', positions };
}

export function anAgreement(...positions: readonly Position[]): Answer {
  return { ...BASE, verdict: 'agreement', positions };
}

export function aSingleAnswer(...positions: readonly Position[]): Answer {
  return { ...BASE, verdict: 'single', positions };
}

/** Silence, with what comes nearest. */
export function noAnswer(...nearest: readonly SourceAnswer[]): Answer {
  return { ...BASE, verdict: 'none', positions: [], nearest };
}
