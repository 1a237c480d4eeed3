/** Sentences up to which a library is a page or two. */
const tinyLibrary = 40;
/** Sentences from which it is a folder of articles. */
export const folderOfArticles = 250;

/**
 * How far a library has grown from a page or two, 0, to a folder of articles, 1, by the magnitude of its sentences. In a
 * page or two frequencies are chance, and what stands beside a question's words is seldom of another matter.
 */
export function grownTo(sentences: number): number {
  const size =
    Math.log(Math.max(1, sentences) / tinyLibrary) / Math.log(folderOfArticles / tinyLibrary);
  return Math.min(1, Math.max(0, size));
}
