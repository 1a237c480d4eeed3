import { termOf } from '../words.ts';

/**
 * Words that English uses all the time, most of all in questions: verbs that go with anything, nouns that stand for
 * anything, words of degree and order. Stop words are not among them. In a small library the frequency of a word tells
 * little, so "want" or "result" would weigh as much there as a name.
 */
const words = `
get go make take give put come use want need try keep let see look find show think feel seem become begin start end stop
leave stay stand sit turn move bring carry hold set run work play call ask answer talk speak mean happen help change
follow lead meet let like love hope wish believe understand remember expect consider suppose allow offer
include continue add create provide require plan decide agree appear remain reach return receive win lose buy sell pay
spend cost live die build break open close cut write read learn hear watch wait send hit fall rise raise grow pass pull
push pick choose cause affect involve handle deal cover join draw serve produce contain describe explain present mention
compare result react respond address act

time year day week month hour minute moment morning afternoon evening night today tomorrow yesterday date
people person man woman child family friend group team member
thing way part kind sort type side case point fact matter problem issue question idea reason result effect example
place area world country city town home house room door line end top bottom middle front back
number amount rate level size price money job business company office work
name word story news information detail plan list note book page
head hand eye face body life
form order state power force chance position situation role interest need

good bad new old big small large little great high low long short early late young same different other next last first
second main important possible sure able right wrong real true full whole free hard easy clear close near far whole
few many much more most less least lot own better best worse worst several enough all both each every another

now then always never often sometimes usually still soon later ago once twice again away together far nearly
almost maybe perhaps probably likely besides instead rather quite else altogether currently originally
`;

/** Terms, as `termOf` gives them. */
export const commonTerms: ReadonlySet<string> = new Set(
  words.split(/\s+/u).filter(Boolean).map(termOf),
);
