import { articleQuestion } from './article-question.ts';

/**
 * Whether "who wrote this?", asked after another question, is about the articles that answered it, and not about what
 * that question named. Of a song or a letter it is asked of the song; after "Who wrote the Ledger's article?", "it" is
 * that article.
 */
export function isAskedOfArticles(previous: string, next: string): boolean {
  const asked = articleQuestion(next);
  if (asked === null) return false;
  if (asked.object.kind !== 'all') return true;
  return !WRITTEN.test(previous) && articleQuestion(previous) === null;
}

/** Things that have an author or a day of publication of their own, and so answer for "it". */
const WRITTEN =
  /\b(?:songs?|hymns?|anthem|lyrics|letters?|books?|novels?|poems?|scripts?|films?|movies?|albums?|reports?|papers?|stud(?:y|ies)|surveys?|statements?|speech|laws?|bills?|codes?|software|programs?|apps?|games?|e-?mails?|memos?|messages?|notes?|posts?|tweets?|contracts?|agreements?|clauses?|plans?|lists?|adverts?|manifesto|recipes?|article|piece|review|essay|column|diary|blog)\b/iu;
