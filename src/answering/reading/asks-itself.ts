/** Whether a sentence raises a question and does not answer it: "Who paid?", "it is unclear whether". */
export function asksItself(text: string): boolean {
  return mayAsk.test(text) && asks.test(text);
}

/** One of these stands wherever the next pattern finds something, which takes much longer. */
const mayAsk = /\?|if|whether/iu;
const asks =
  /^["“‘'(*_—–\s]*(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b[^]*\?["”’')*_]*$|^.{0,60}\?["”’')*_]*$|\b(?:asked|asking|ask|wonder|wondering|unclear|know|question)\b[^.;:]{0,40}\b(?:whether|if)\b/iu;
