/**
 * Words that carry a question's grammar, not its subject: they are neither indexed nor searched. In a small library
 * the frequency of a word tells little, so a stop word that slips through would weigh as much as a name.
 */
const words = `
a an the this that these those
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its
itself they them their theirs themselves one
who whom whose which what when where why how
am is are was were be been being do does did done doing have has had having
will would shall should can could may might must ought
and or but nor so if then than as at by for from in into of off on onto out over to up with without within about after
before between during through under until till upon via per against among along around across
there here not no yes any some such own too very just also only even still yet already again ever
i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll
they're they've they'd they'll that's there's here's who's what's where's when's how's why's let's
isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't shouldn't can't couldn't
mustn't mightn't cannot ain't
please tell know say says said according exactly actually really anyway
anybody anyone somebody someone anything something everybody everyone everything else
`;

/** Folded, lower-case forms, with straight apostrophes. */
export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/u).filter(Boolean));
