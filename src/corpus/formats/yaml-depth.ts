/** Deeper than anybody writes by hand. */
const deepest = 50;

/**
 * Whether YAML is nested so deep that a parser which goes down into it may use up its stack, where even compiling a pattern
 * ends the process: by brackets, by indentation, or by marks in a row ("- - - a").
 */
export function isNestedTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const mark of yaml) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return tooManyMarks.test(yaml) || tooFarIn.test(yaml);
}

const tooManyMarks = /(?:[-?:][ \t]+){50}/u;
const tooFarIn = /^[ \t]{200}/mu;
