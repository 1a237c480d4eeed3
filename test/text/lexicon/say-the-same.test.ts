import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../../src/text/lexicon/hyponyms.ts';
import { sensesOf } from '../../../src/text/lexicon/lexicon.ts';
import { termOf, wordsOf } from '../../../src/text/words.ts';

/** Whether a word or phrase of the one text stands in a relation, on either side, with one of the other. */
function areRelated(question: string, sentence: string): boolean {
  const asked = new Set(sensesOf(wordsOf(question)).map(({ relation }) => relation));
  return sensesOf(wordsOf(sentence)).some(({ relation }) => asked.has(relation));
}

/** What is asked | how a source may put it. One pair a line. */
function pairs(table: string): [question: string, sentence: string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [question = '', sentence = ''] = line.split(' | ');
      return [question.trim(), sentence.trim()];
    });
}

describe('a question and a sentence that share no word', () => {
  it.each(
    pairs(`
did they get it back | The violin is still missing
who is in charge these days | Her niece is minding the shop
were people gonna get the sack | Two hundred staffers would have been shown the exit
when did they call it a day | The keeper retired in May
how much did punters cough up | Spectators paid nine pounds
what is the main entrance | The north door is the primary way in
who is the boss | The gallery is led by Ada Finch
when did it kick off | The inquest got under way on Monday
when did it wrap up | The tour came to an end in June
does it go on | The search has ended
did they pull the plug | The festival was cancelled
was the gig binned | The concert was scrapped
did they put it on ice | The extension has been postponed
who got the boot | The treasurer was dismissed
did he jump ship | The captain resigned
has she hung up her boots | The striker retired in spring
who took over | Ms Odell was appointed in March
who filled his shoes | A deputy stepped in to replace him
who is the gaffer | The manager praised the defence
did they lay anyone off | Forty workers were made redundant
how many got their p45 | Ninety redundancies were announced
did the staff walk out | The drivers went on strike
are they still striking | The nurses are back at work
did he pop his clogs | The actor passed away
how many snuffed it | Four people were killed
did anyone make it out alive | There were no survivors
was anyone hurt | Two walkers escaped unscathed
did they find the lad | The boy was tracked down
where was she born | She was a native of the valley
where does he hail from | His birthplace is unknown
is she poorly | The queen fell ill
did he get better | The patient recovered
did they get jabbed | Most pupils were vaccinated
is it catching | The disease is contagious
was she up the duff | The singer is pregnant
did he go under the knife | He underwent surgery
was it torched | Police suspect arson
did it go up in smoke | The barn was gutted by fire
did they put it out | Crews extinguished the blaze
did it blow up | There was an explosion
what blew up | The boiler exploded
was there a power cut | Homes were plunged into darkness
did the river burst its banks | Cellars were flooded
when did they chop the oak down | Two beeches were felled
did they cut down the elm | Both elms were chopped down
did he lose a branch off his tree | A bough fell on the shed
is the UV lamp on | The ultraviolet unit was dark
did they punish the firm | The regulator imposed a penalty on the operator
did the cops show up | Officers were sent to the scene
is the shed ok | The hut is undamaged
do they still make beer | The firm has stopped brewing
is the wifi any good | Broadband reaches the whole glen
who made the cuppas | Ines brought tea
what is the bug | A parasite was found in the well
was it chucking it down | Heavy rain fell all night
did the ground shake | A tremor was felt
were folk told to get out | Residents were evacuated
did anybody raise the alarm | An engineer had warned of it
was it safe | The bridge was described as dangerous
did he prang it | The van collided with a tree
did the train come off the rails | Six wagons derailed
did the boat turn turtle | The dinghy capsized
when did they set off | The convoy departed at dawn
did they get there | The expedition reached the pole
did she do a runner | The suspect fled
are they on the loose | Two prisoners escaped
did they up sticks | The firm relocated
what did they nick | A statue was stolen
did somebody pinch it | Thieves took the bell in a robbery
who swiped it | The theft was discovered at noon
was it an inside job | An accomplice among the guards helped them
how did they break in | Burglars prised open a window
was it a con | He was accused of fraud
was he fiddling the books | She was convicted of fraud
did they grease palms | Bribes were paid
did the cops get him | Officers arrested a man
who got nicked | A man was detained
was he banged up | He was sentenced to nine years
how long did he get inside, was he jailed | He will spend years in prison
did he get off | The jury acquitted him
is she out on bail | She was released on Friday
did they take them to court | The tenants sued the landlord
is there an inquiry | Inspectors are looking into it
did he own up | He admitted it
did she come clean | She confessed
did they deny it | The minister rejected the claim
was it kosher | The sale was legal
did they lift the ban | The drug was legalised
is it off limits | The beach is closed
can you get in for nothing | Entry is free
do you have to pay | There is no charge
how much does it set you back | A ticket costs ten pounds
did they flog it | The painting was sold
who snapped it up | A museum bought it
did it go under the hammer | It was sold at auction
did they go bust | The airline collapsed
did it go belly up | The firm filed for bankruptcy
did they bail it out | The government rescued the bank
are they in the red | The club made a loss
did they turn a profit | Earnings came to six million
did they tie the knot | The couple married in Rome
did they get hitched | Their wedding was in May
have they split up | They are divorced
did they call it quits | The band broke up
did they patch things up | The brothers were reconciled
have they joined forces | The two clubs merged
are they at loggerheads | The partners disagreed over money
was there a spat | The feud went on for years
did they strike a deal | An agreement was reached
did they give it the green light | The plan was approved
did it get the nod | Councillors approved it
was it knocked back | The application was rejected
did they vote it down | The motion was defeated by members who rejected it
did they bottle it and back down | The minister made a u-turn
are they sticking to their guns | The board stood firm
who is up in arms | Neighbours opposed the plan
was she slagged off by the critics, did they pan it | Reviewers criticised the play
did they sing his praises | He was hailed by critics
who is responsible | The pilot was to blame
who carried the can | The director was blamed
why did it go wrong | The pump failed
was it on the blink | The sensor was faulty
did they fix it | The lift was repaired
was it done up | The palace was restored
did they knock it down | The mill was demolished
did it fall down | The tower collapsed
who built it | It was constructed by monks
who came up with it | It was invented by a chemist
who designed it | The architect was a Dane
is it chock-a-block | The trains are packed
did it sell out | There were no empty seats
has it gone up | The price rose
did it shoot up | Rents soared
has it gone down | Sales fell
did it take a nosedive | Shares plunged
is it getting better | Conditions improved
has it gone to the dogs | Standards have deteriorated
did they axe the show | The series was cancelled
when does it hit the shelves | The novel will be published in May
when does it come out | It will be released in autumn
did it go live | The site was launched on Tuesday
is it down | The service is offline
was it hacked | There had been a cyberattack
is there a fix | A patch was issued
what is it called | The comet was named after him
what is it known as | It was dubbed the Beast
did they spill the beans | The plan was leaked
who blew the whistle | The memo was exposed
did they keep it quiet | The report was secret
what did they make of it, what do they think | Experts believe it is genuine
is it the real thing | The signature is a forgery
is he telling porkies | She lied to the jury
was it a cock-up | The printer blamed an error
was it on purpose | It was an accident
who won | Chelmer beat the champions
did they thrash them | They were defeated by four goals
did it end all square | The match was drawn
who came first | The winner was a teacher
who bagged the goal | Rossi scored twice
did they go through | The side qualified
did they crash out | The team was eliminated
is he out injured | He is unfit to play
was he sent off | He was shown a red card
how many turned up | The attendance was four thousand
who plays her | The role went to Miss Hart, who stars
who wrote it | It was penned by a nurse
who wrote the music | The score was composed by Lund
who made the film, who was the director | It was directed by Roux
what is it based on | The play was adapted from a diary
where did she go to uni | She graduated from Leiden
what did he study | He took a degree in law
where is it | The abbey is situated on a hill
where are they based | The headquarters is in Turin
what is next door to it, what does it border | Its neighbour to the east is Chad
who owns it | It belongs to a Swiss group
how many people live there | The population is six thousand
where does it flow into the sea | It empties into the bay
when was it set up | The society was established in 1820
who set it up | Its founder was a baker
who was on the throne | He reigned for a decade
who was the last president's successor | He was succeeded by his son
when did they get independence | The colony became sovereign
did they surrender | The garrison held out
who invaded | Troops marched into the city
when was the war over | A ceasefire was signed
who got in at the election | The Greens won power in the vote
who is running for mayor | The candidates are known
when do they go to the polls | The election is in May
did he chuck in the towel | She gave up
was he hammered | The driver was drunk
is he loaded | The collector is wealthy
is she skint | The family is poor
was he gutted | The coach was disappointed, even devastated
was she fuming | The mayor was angry
were they scared | Villagers were afraid
was it a doddle | The climb was easy
did it cause chaos | Traffic was disrupted
did they hush it up | The loss was concealed
did they let him in | He was turned away
who turned up | The duke attended
what do they need | Volunteers are required
did they overspend | The dam went over budget
were people evacuated | Villagers were brought to safety by boat
was anyone made ill | Nine workers were overcome by fumes
where did the ship land | It put in at Malta
how did it get into the river | It gushed in through a drain
when did it last erupt | It has slept since 1912
when will they start again | The crews go back to work in May
has it shut for good | The closure is permanent
did they get a pay rise | Their wages went up
was he fined | He was ordered to pay ninety pounds
who is behind it | The raid was the work of a gang
where was it flying to | It was bound for Oslo
was it a true story | The plot is fictional
who headlined | The fiddlers topped the bill
did they find the black box | Divers brought up the flight recorder
was it peaceful | Clashes broke out
has the deal gone through | The sale fell through
how much money did it make | It raked in nine million
was he drunk | He had been drinking
does it work | It had no effect
what is it made of | It was carved from bone
`),
  )('may ask and tell the same: %s | %s', (question, sentence) => {
    expect(areRelated(question, sentence)).toBe(true);
  });

  it.each(
    pairs(`
who won | The roof leaked
when was she born | The toll is four pounds
who wrote it | Rain is expected
how much did it cost | The heron nests in reeds
was anyone hurt | The library has a new carpet
where is it based | The soup was cold
who designed it | Passengers queued at noon
did they get married | The pump was repaired
when did it open | The suspect is tall
who was arrested | Wheat was harvested
is it safe | The novel was translated
did it sink | Mr Lowe speaks Welsh
was he sacked | The comet is visible at dusk
did they strike | The cathedral is ancient
what was stolen | Voters elected a mayor
who scored | The vaccine was tested
did she retire | Ash covered the fields
is it free | The pilot spoke Danish
was it cancelled | The horse weighs a ton
who owns it | The fog cleared
did they agree | The bulb was broken
what caused it | She adores jazz
where was it found | The tax doubled
did it rain | The goalkeeper resigned
who directed it | The bread is stale
did they merge | The swimmer drowned
is he rich | The bus was late
did prices rise | He was convicted
did it explode | The choir sang
was she ill | The bridge was designed in Paris
did he confess | The menu has changed
was it demolished | Pupils learn French
is it compatible | The duke was buried
who was appointed | The blaze was extinguished
did they appeal | The snow melted
what is the population | The drummer sneezed
did they evacuate | The loan was repaid
who succeeded him | The dog barked
was it hacked | The vicar married them
is it endangered | The lorry overturned
who composed it | The tenant was evicted
did they surrender | The cheese won praise
was he drunk | The valley is wide
did they donate | The clock stopped
did the plane land | The jury was unanimous
is the website down | The general was brave
was the letter leaked | The marrow was enormous
who sponsored it | The volcano erupted
were they late | The jar contained honey
did he graduate | The dam burst
is it legal | The sprinter tripped
who sang it | The shop was burgled
did they refund it | The moon is full
was it vandalised | She studied botany
is it for sale | The rebels surrendered
did they recycle it | He was knighted
was the vote close | The kettle boiled
what language is spoken | The train derailed
did he escape | The index rose
who painted it | The strike ended
did the team relegate | Bees make honey
how deep is it | The lawyer smiled
`),
  )(
    'are kept apart where they have nothing to do with each other: %s | %s',
    (question, sentence) => {
      expect(areRelated(question, sentence)).toBe(false);
    },
  );
});

describe('a member’s question and a source that tells the news in words of its own', () => {
  it.each(
    pairs(`
did they catch the guy | A woman was traced through her bank card
did they catch him | He gave himself up on Sunday
how many people are gonna get the boot | The brewery will shed 60 posts
how many are getting laid off | Thirty jobs are to go
who was the old fella | The man was a retired miner
what's his last name | The surname was given as Tolland
what did the kids do | The pupils sang
did anybody die | No lives were lost
were they hurt | A nurse broke her wrist
is he gonna be ok | He is in a critical condition
what's wrong with her | She is suffering from malaria
did the walkers get lost | A man is missing
where did the evacuees sleep | They were put up in a barn
when can they go back home | They can move back in on Monday
what time did the lights come back on | Power was restored at dawn
is the lane shut | The lane is impassable
when does it shut for good | The chapel closes on 3 May
who came last | The Dutch crew finished bottom of the table
how close was it | The winner was 12 votes ahead of her rival
was there a recount | The slips were counted a second time
who used to hold the seat | It was represented by a brewer
how many people bothered to vote | Turnout was 31 per cent
how many signatures were there | Some 700 put their names to it
who decided to sell it | The sale was approved by the governors
who lent the vase | It is on loan from a bank
when did it go on show | The mosaic was unveiled in June
who painted it | It is the work of a monk
who made her dress | The gown was designed by a student
who is she marrying | Her fiancé is a diver
how many came to the wedding | The ceremony drew 90 guests
who's paying for the wedding | Her parents will foot the bill
were the shop owners against it | Traders signed the letter
who runs the grid | The network is managed by a co-op
which stores sold it | It was stocked by chemists
what went wrong with it | A faulty valve was found
did they settle | The firm agreed to pay to end the case
did the firm lose | The court ruled against the airline
what are they accused of | The case against the bank is of fraud
who was his lawyer | He was represented by a QC
when will he get out | He may seek parole in May
when's the case going to court | The hearing is in June
which clubs wanted him | Rovers had shown interest
what position does she play | She is a goalkeeper
when's her first game | She is to make her debut on Friday
what shirt will she wear | She was handed a jersey
did he pass the medical | He came through a fitness check
how many houses got buried | The mud swallowed nine homes
when did the hill come down | The landslip came at noon
who's going to rebuild it | The army will reconstruct the bridge
what are they cutting | The museum will lose its funding
where can I complain about it | Objections go to the clerk
is the town broke | The council's finances are in good shape
is there another one coming | A successor is planned
how much cash did it bring in | It was worth a million to the region
are they dating | The singers are in a relationship
did she have a girl | A daughter was born
is it still happening | The fair has been called off
can you still get tickets | The recital has sold out
did they make any money | The fair ran at a loss
is it true | The tale was dismissed as nonsense
how did people react | It was greeted with boos
is he getting sent off | The referee showed him a red card
`),
  )('%s | %s', (question, sentence) => {
    expect(areRelated(question, sentence)).toBe(true);
  });
});

describe('phrases of more than two words', () => {
  it.each([
    ['They put the whole scheme on ice', 'It was suspended'],
    ['They gave the old chairman the sack', 'He was dismissed'],
    ['They took the water company to court', 'They sued it'],
    ['They showed the coach the door', 'They were fired'],
  ])('may hold an object: %s', (phrase, plain) => {
    expect(areRelated(phrase, plain)).toBe(true);
  });

  it('are no surer than words where they say many things', () => {
    const strengths = sensesOf(wordsOf('They picked it up')).map(({ strength }) => strength);
    expect(Math.max(...strengths)).toBeLessThan(1);
  });
});

describe('who and what counts as a person', () => {
  it.each(
    'thief burglar crook raider intruder staffer runner marcher survivor tester developer neighbour juror climber miner nurse violinist bishop duchess grandson striker inmate backpacker'.split(
      ' ',
    ),
  )('%s', (noun) => {
    expect(kindsOf(termOf('person'))).toContain(termOf(noun));
  });

  it.each('table otter lorry trombone gale'.split(' '))('not %s', (noun) => {
    expect(kindsOf(termOf('person'))).not.toContain(termOf(noun));
  });

  it('goes down by as many steps as the kinds have', () => {
    expect(kindsOf(termOf('animal'))).toContain(termOf('kestrel'));
    expect(kindsOf(termOf('animal'))).toContain(termOf('spaniel'));
    expect(kindsOf(termOf('vehicle'))).toContain(termOf('hatchback'));
  });
});
