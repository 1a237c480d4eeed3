/** What `--help` prints. */
export const HELP = `Sources Say answers questions from a folder of articles, in their own words, and says so when they disagree.

npm start                            chat in the terminal; with DISCORD_TOKEN set: the Discord bot
npm run ask -- "question"            one answer; without a question: one for each line of the input
npm run sources                      the documents
npm run eval -- FILE.jsonl           how good the answers to gold questions are
npm run register                     register the slash commands with Discord (npm start does so when they change)

--docs DIR       the folder of articles (default: DOCS_DIR, or seeds)
--json           ask, sources: JSON; ask: one object a line
--explain        ask: also how the question was understood and what put each answer where it is
--all            ask: every source of an answer; without it ten of each position
--text FILE      sources: the readable text of one document, letter for letter; with --json in an object
--answers FILE   eval: write the answers, a JSON object a line
--failures       eval: list what went wrong, with what was expected and shown
--help           this text

Blank lines of the input are skipped. Settings: .env.example explains them all.
Exit codes: 0 done; 1 Discord refused or could not be reached; 2 called wrongly, or no articles to read.
`;
