import type { Glance } from './glance.ts';
import { fitIn, formAsked, isLacking, isShort } from './glance.ts';
import { speaksOfNamesake } from './namesake.ts';
import { asksOfStranger } from './stranger.ts';
import { speaksOfOtherTurn } from './other-turn.ts';
import { otherNameInPlace, tenseClashes } from './other-matter.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { asksAboutCorrection, isWithdrawn } from '../reading/withdrawn.ts';
import type { Signalled } from './signal.ts';
import { namesBesideRole } from '../evidence/names/role-fit.ts';
import { isDeniedDeed } from '../clauses/denied-deed.ts';
import { isDoneByOther } from '../clauses/other-doer.ts';
import { isToldAsReason } from '../evidence/cause-evidence.ts';
import { isDeniedCause } from './denied-cause.ts';
import { usualOdds } from './usual-odds.ts';

const pronouns: ReadonlySet<string> = new Set(
  "it its it's he his she her they their them this that these those both we i all none neither".split(
    ' ',
  ),
);

/**
 * Weighs a sentence that was glanced at. `sole`: its best value's strength, shared among the sentences of its source that
 * hold one as good; 0 where it holds none.
 */
export function signalsOf(question: Question, glance: Glance, sole: number): Signalled {
  const { sentence, section, asked, inLong } = glance;
  const { matches, near, coverage, odds } = glance.covered;
  const fit = glance.fit ?? fitIn(question, sentence, matches);
  const { formed, figure, name } = formAsked(question);
  const lacks = isLacking(fit);
  const denies = isDeniedCause(question, sentence);
  const first = sentence.words[0]?.folded ?? '';
  return {
    matches,
    coverageOdds: odds,
    signals: {
      // One by one: an object spread into one so large would be kept as a dictionary, several times slower to read.
      exact: coverage.exact,
      sense: coverage.sense,
      opposite: coverage.opposite,
      soft: coverage.soft,
      heading: coverage.heading,
      before: coverage.before,
      behind: coverage.behind,
      title: coverage.title,
      article: coverage.article,
      plain: coverage.plain,
      plainWide: coverage.plainWide,
      plainName: coverage.plainName,
      gap: coverage.gap,
      key: coverage.key,
      said: coverage.said,
      figureMissing: coverage.figureMissing,
      pairs: coverage.pairs,
      unknown: coverage.unknown,
      plainExact: coverage.plainExact,
      plainSense: coverage.plainSense,
      plainNear: coverage.plainNear,
      nameHere: coverage.nameHere,
      nameNear: coverage.nameNear,
      nameFar: coverage.nameFar,
      nameMissing: coverage.nameMissing,
      plainEvidence: formed ? coverage.plainWide * fit.strength : 0,
      echo: 0,
      accord: 0,
      sole,
      section,
      asked,
      longArticle: inLong.longArticle,
      runs: inLong.runs,
      literal: inLong.literal,
      paragraph: inLong.paragraph,
      engine: inLong.engine,
      nameBeside: inLong.nameBeside,
      phrase: phraseMatch(question, sentence),
      evidence: fit.strength,
      nearness: fit.nearness,
      usual: usualOdds(question.type),
      lacking: !lacks ? 0 : formed ? 1 : lackOfReason(question),
      lackingFigure: figure && lacks ? 1 - inLong.longArticle : 0,
      lackingName: name && lacks ? 1 - inLong.longArticle : 0,
      otherName: otherNameInPlace(question, sentence, matches, near),
      namesake:
        asksOfStranger(question) ||
        speaksOfOtherTurn(question, sentence, matches) ||
        isDoneByOther(question, sentence, matches) ||
        speaksOfNamesake(question, sentence, matches, near)
          ? 1
          : 0,
      bygone: 0,
      leaning: pronouns.has(first) ? 1 : 0,
      isHeading: sentence.inHeading ? 1 : 0,
      isQuestion: sentence.asks ? 1 : 0,
      withdrawn: isWithdrawn(question, sentence) ? 1 : 0,
      correction: sentence.corrects && asksAboutCorrection(question) ? 1 : 0,
      tense: tenseClashes(question, sentence, matches) ? 1 : 0,
      denied: denies || isDeniedDeed(question, { sentence, matches }) ? 1 : 0,
      toldAsReason: !denies && isToldAsReason(question, sentence) ? 1 - inLong.longArticle : 0,
      besideRole: namesBesideRole(question, { sentence, matches }) ? 1 : 0,
      short: isShort(sentence) ? 1 : 0,
    },
  };
}

/**
 * A sentence without a reason may say why all the same, where it has the words of the question; of "why did it fall?" they stand
 * in any sentence on the fall. 0 to 1.
 */
const lackOfReason = onceInARow(({ type, terms }: Question): number =>
  type === 'cause'
    ? Math.max(0, 1 - terms.reduce((sum, { weight }) => sum + weight, 0) / telling)
    : 0,
);

/** Together as much as one word that an article of fifty sentences says once: 8 changes two more questions in 2,700, for the worse. */
const telling = 5;

function phraseMatch(question: Question, sentence: ReadSentence): number {
  if (question.phrases.length === 0) return 0;
  const text = sentence.text.toLowerCase().replace(/\s+/gu, ' ');
  return question.phrases.some((phrase) => text.includes(phrase)) ? 1 : 0;
}
