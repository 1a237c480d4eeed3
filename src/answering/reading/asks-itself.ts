/** Whether a sentence raises a question and does not answer it: "Who paid?", "it is unclear whether". */
export function asksItself(text: string): boolean {
  return (
    mayAsk.test(text) &&
    (asksOutright.test(text) || asksWhether.test(text) || leavesOpen.test(text))
  );
}

/** One of these stands wherever the next patterns find something, which takes much longer. */
const mayAsk = /\?|if|whether|who|why|when|where|how|what|which/iu;

const asksOutright =
  /^["“‘'(*_—–\s]*(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b[^]*\?["”’')*_]*$|^.{0,60}\?["”’')*_]*$/iu;

const asksWhether =
  /\b(?:asked|asking|ask|wonder|wondering|unclear|know|question)\b[^.;:]{0,40}\b(?:whether|if)\b/iu;

/** "They have been arguing over who left it open", "it is unclear why": what follows is what nobody knows. */
const leavesOpen =
  /\b(?:argu(?:e|es|ed|ing)|quarrel(?:s|led|ling)?|debat(?:e|es|ed|ing)|squabbl(?:e|es|ed|ing)|wonder(?:s|ed|ing)?|speculat(?:e|es|ed|ing|ion)|guess(?:es|ed|ing)?|unclear|(?<!\b(?:an?|the|some|previously|hitherto|one) )unknown|uncertain|mystery(?! (?!to\b)\p{L}+ who\b)|undecided|(?:not|(?:is|are|was|were|has|have)n['’]t)(?: yet)?(?: been)? (?:known|clear|established|decided|certain)|(?:nobody|no[ -]one) (?:knows|knew|can say))\b(?! that\b)[^.;:,]{0,16}\b(?:who|whom|whose|why|when|where|how|what|which|whether)\b/iu;
