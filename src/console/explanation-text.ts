import type {
  Explanation,
  ExplainedComparison,
  ExplainedQuestion,
  ExplainedSentence,
  ExplainedSource,
  ExplainedTerm,
} from '../answering/explanation.ts';

/** An explanation as lines that a person reads; control characters of documents are for the terminal to strip. */
export function explanationText({ further = [], ...first }: Explanation): string {
  if (further.length === 0) return oneText(first);
  return [first, ...further]
    .map((one, at) => `${at + 1}. ${one.question.text}\n${oneText(one)}`)
    .join('\n\n');
}

function oneText({ question, sources, comparison, answersFrom }: Explanation): string {
  const lines = [
    ...questionLines(question),
    '',
    sources.length === 0 ? 'No source holds any of these words.' : beginningOf(answersFrom),
    ...sources.flatMap((source) => sourceLines(source)),
    ...(comparison === null ? [] : ['', ...comparisonLines(comparison)]),
  ];
  return lines.join('\n');
}

function beginningOf(answersFrom: number | null): string {
  return answersFrom === null
    ? 'The best sentence does not give what is asked for: no answer, whatever it scores.'
    : `An answer begins at ${percent(answersFrom)}.`;
}

function questionLines({ type, tense, terms, unit, options }: ExplainedQuestion): string[] {
  return [
    `Understood as a question of type ${type}${tense === 'open' ? '' : `, about the ${tense}`}.`,
    ...(unit.length === 0 ? [] : [`What is counted or chosen: ${unit.join(' ')}`]),
    ...(options.length === 0 ? [] : [`Sides: ${options.join(' or ')}`]),
    terms.length === 0
      ? 'It holds no word to look for.'
      : 'Words looked for, with their weight in this library:',
    ...terms.map((term) => `  ${termLine(term)}`),
  ];
}

const relatedShown = 8;

function termLine({
  text,
  weight,
  name,
  predicate,
  spellings,
  related,
  unknown,
}: ExplainedTerm): string {
  const more = related.length - relatedShown;
  const notes = [
    name ? 'a name' : '',
    predicate ? 'what is asked' : '',
    unknown ? 'nothing in the library like it' : '',
    spellings.length === 0 ? '' : `read as ${spellings.join(', ')}`,
    related.length === 0
      ? ''
      : `also found by ${related.slice(0, relatedShown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  ].filter((note) => note !== '');
  return `${text} ${weight.toFixed(1)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

const standings: Readonly<Record<ExplainedSource['standing'], string>> = {
  compared: '',
  copy: ', repeats another source',
  weak: ', too weak to be heard',
};

function sourceLines({ number, file, score, standing, sentences }: ExplainedSource): string[] {
  return [
    '',
    `[${number}] ${file}: ${percent(score)}${standings[standing]}`,
    ...(standing === 'compared' ? sentences : sentences.slice(0, 1)).flatMap(sentenceLines),
  ];
}

function sentenceLines({ text, score, signals }: ExplainedSentence): string[] {
  const worths = signals.map(
    ({ name, weight, value, worth }) =>
      `${name} ${weight.toFixed(2)} × ${value.toFixed(2)} = ${signed(worth)}`,
  );
  return [`  ${percent(score)}  “${text.replace(/\s+/gu, ' ')}”`, `       ${worths.join(', ')}`];
}

function comparisonLines({
  differs,
  clash,
  clashFrom,
  groups,
  unplaced,
}: ExplainedComparison): string[] {
  const apart =
    clash === 0
      ? 'Nothing that was read stands against another.'
      : `What stands against each other is a dispute with ${percent(clash)}; from ${percent(clashFrom)} it is shown as one.`;
  return [
    `Compared by ${differs}. ${apart}`,
    ...groups.flatMap((group, i) => [
      `  Group ${i + 1}`,
      ...group.map(
        ({ number, label, words, certainty, trust }) =>
          `    [${number}] ${label} — by “${words.replace(/\s+/gu, ' ')}”, ${percent(certainty)} sure in itself, ${percent(trust)} to be the answer`,
      ),
    ]),
    ...(unplaced.length === 0
      ? []
      : [`  Not told: ${unplaced.map((number) => `[${number}]`).join(' ')}`]),
  ];
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function signed(worth: number): string {
  return `${worth < 0 ? '−' : '+'}${Math.abs(worth).toFixed(2)}`;
}
