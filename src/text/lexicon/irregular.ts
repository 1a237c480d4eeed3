import type { Form } from './form-tables.ts';
import { formsIn, recordOf, wordsIn } from './form-tables.ts';

/**
 * Forms that the stemmer cannot lead back to their word, and nothing regular. Each line of a table is a
 * word followed by its forms. Where a form belongs to two words, the one commoner in news has it ("found" is of "find",
 * "left" of "leave"), and where neither is, nobody has it ("lay", "wound", "bound", "dove", "ground").
 */

const verbs = `
do does did done
be am is are was were been being
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
befall befell befallen
begin began begun
behold beheld
bend bent
bite bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got gotten
give gave given
go went gone goes
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lied lies lying lain
light lit
lose lost
make made
mean meant
meet met
mislead misled
misspell misspelt
mistake mistook mistaken
misunderstand misunderstood
mow mown
outdo outdid outdone
outgrow outgrew outgrown
overcome overcame
overdo overdid overdone
overhear overheard
override overrode overridden
overrun overran
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
lay laid
plead pled
prepay prepaid
prove proven
rebuild rebuilt
repay repaid
resell resold
retake retook retaken
rethink rethought
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk shrunken
sing sang sung
sink sank sunk sunken
sit sat
slay slain
sleep slept
slide slid
sling slung
smell smelt
sneak snuck
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strew strewn
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
unwind unwound
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
beseech besought
bespeak bespoke bespoken
bid bade bidden
foretell foretold
forsake forsook forsaken
hew hewn
inlay inlaid
mislay mislaid
outrun outran
outsell outsold
outshine outshone
oversell oversold
oversleep overslept
overpay overpaid
overspend overspent
redo redid redone
remake remade
rerun reran
resit resat
retell retold
shave shaven
shear shorn
slink slunk
smite smote smitten
thrive throve thriven
underpay underpaid
underspend underspent
waylay waylaid
`;

const nouns = `
man men
woman women
person people
child children
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
penny pence
wife wives
midwife midwives
housewife housewives
life lives
knife knives
half halves
calf calves
wolf wolves
shelf shelves
thief thieves
loaf loaves
hoof hooves
scarf scarves
elf elves
dwarf dwarves
self selves
wharf wharves
sheaf sheaves
gentleman gentlemen
fireman firemen
policeman policemen
policewoman policewomen
fisherman fishermen
businessman businessmen
businesswoman businesswomen
spokesman spokesmen
spokeswoman spokeswomen
spokesperson spokespeople
chairman chairmen
chairwoman chairwomen
salesman salesmen
salesperson salespeople
sportsman sportsmen
sportswoman sportswomen
craftsman craftsmen
craftsperson craftspeople
workman workmen
postman postmen
councilman councilmen
councilwoman councilwomen
congressman congressmen
congresswoman congresswomen
assemblyman assemblymen
serviceman servicemen
servicewoman servicewomen
gunman gunmen
clergyman clergymen
cameraman cameramen
crewman crewmen
airman airmen
seaman seamen
englishman englishmen
irishman irishmen
frenchman frenchmen
businessperson businesspeople
layperson laypeople
townsperson townspeople
grandchild grandchildren
schoolchild schoolchildren
stepchild stepchildren
crisis crises
hypothesis hypotheses
thesis theses
oasis oases
parenthesis parentheses
synthesis syntheses
criterion criteria
phenomenon phenomena
bacterium bacteria
fungus fungi
alumnus alumni alumna alumnae
cactus cacti cactuses
nucleus nuclei
radius radii
stimulus stimuli
syllabus syllabi syllabuses
terminus termini terminuses
focus foci focuses focused focusing focussed focussing
appendix appendices
index indices
matrix matrices
vertex vertices
curriculum curricula
memorandum memoranda
referendum referenda
stadium stadia
aquarium aquaria
millennium millennia
symposium symposia
spectrum spectra
stratum strata
consortium consortia
sanatorium sanatoria
moratorium moratoria
addendum addenda
ovum ova
bureau bureaux
plateau plateaux
chateau chateaux
tableau tableaux
passerby passersby
genus genera
corpus corpora
`;

// The stemmer parts these from their word: it takes the s of "virus" for a plural, undoubles "added", and gives "die",
// "died" and "dying" a stem each.
const strayStems = `
die died dies dying
tie tied ties tying
vie vied vies vying
try tried tries
cry cried cries
dry dried dries drier
fry fried fries
pry pried pries
spy spied spies
sky skies
shy shied shies
sue sued suing
cue cued
free freed freer
add added adding
err erred erring
diagnose diagnosis
recommence recommenced recommencing
experience experienced experiencing
reference referenced referencing
evidence evidenced
prejudice prejudiced
apprentice apprenticed
queue queued queuing
airbus airbuses
fuel fuelled fuelling
dial dialled dialling
duel duelled duelling
boycott boycotted boycotting
rebuff rebuffed rebuffing
staff staffed staffing staffer staffers
stuff stuffed stuffing
sniff sniffed sniffing
bluff bluffed bluffing
handcuff handcuffed handcuffing
snuff snuffed snuffing
scoff scoffed scoffing
cuff cuffed cuffing
puff puffed puffing
ebb ebbed ebbing
egg egged egging
butt butted butting
panic panicked panicking
mimic mimicked mimicking
picnic picnicked picnicking picnicker picnickers
traffic trafficked trafficking trafficker traffickers
exceed exceeded exceeding
proceed proceeded
succeed succeeded succeeding
bus buses
minibus minibuses
gas gases gassed
virus viruses
coronavirus coronaviruses
campus campuses
bonus bonuses
census censuses
status statuses
circus circuses
chorus choruses
surplus surpluses
octopus octopuses
walrus walruses
fetus fetuses foetus foetuses
atlas atlases
bias biased biases biasing
canvas canvases
iris irises
quiz quizzes quizzed quizzing
pie pies
omnibus omnibuses
caucus caucuses
consensus consensuses
abacus abacuses
apparatus apparatuses
crocus crocuses
prospectus prospectuses
hippopotamus hippopotamuses hippopotami
rhinoceros rhinoceroses
christmas christmases
`;

const shortForms = `
approximately approx
government govt
department dept depts
information info
international intl
national natl
association assn assoc
management mgmt
manager mgr
executive exec execs
university univ uni unis
laboratory lab labs
examination exam exams
technology tech
photograph photo photos
picture pic pics
statistic stats
headquarters hq
corporation corp
incorporated inc
limited ltd
versus vs
average avg
quarter qtr
influenza flu
refrigerator fridge fridges
vaccine vax
vaccinate vaxxed
birthday bday
television tv tvs telly
mathematics maths math
gymnasium gym gyms
hippopotamus hippo hippos
rhinoceros rhino rhinos
advertisement advert adverts ads
limousine limo limos
sergeant sgt
lieutenant lt
captain capt
colonel col
professor prof
president pres
`;

// Both ways of spelling are one word; the American one is kept.
const spellings = `
color colour colours coloured colouring colourful
honor honour honours honoured honouring
labor labour labours laboured labouring
neighbor neighbour neighbours neighbouring
neighborhood neighbourhood neighbourhoods
harbor harbour harbours harboured
favor favour favours favoured favouring
favorite favourite favourites
rumor rumour rumours rumoured
humor humour
behavior behaviour behaviours
endeavor endeavour endeavours endeavoured
flavor flavour flavours flavoured
vapor vapour
armor armour armoured
tumor tumour tumours
parlor parlour parlours
odor odour odours
savior saviour
rigor rigour
vigor vigour
center centre centres centred
theater theatre theatres
meter metre metres
kilometer kilometre kilometres
centimeter centimetre centimetres
millimeter millimetre millimetres
liter litre litres
fiber fibre fibres
caliber calibre
saber sabre
specter spectre
somber sombre
maneuver manoeuvre manoeuvres manoeuvred
defense defence defences
offense offence offences
license licence licences licenced
pretense pretence
practice practise practised practises practising
program programme programmes
catalog catalogue catalogues
dialog dialogue dialogues
analog analogue
gray grey
tire tyre tyres
plow plough ploughs ploughed ploughing
jewelry jewellery
aluminum aluminium
airplane aeroplane aeroplanes
mold mould mouldy
pajamas pyjamas
skeptic sceptic sceptics sceptical
sulfur sulphur
anesthetic anaesthetic
anesthetist anaesthetist anaesthetists
pediatric paediatric
gynecology gynaecology
hemorrhage haemorrhage
estrogen oestrogen
leukemia leukaemia
anemia anaemia
diarrhea diarrhoea
encyclopedia encyclopaedia
archeology archaeology
archeologist archaeologist archaeologists
orthopedic orthopaedic
analyze analyse analysed analysing analysis analyses
paralyze paralyse paralysed paralysing
catalyze catalyse catalysed
breathalyze breathalyse breathalysed
mom mum mums
whiskey whisky whiskies
yogurt yoghurt
cozy cosy
donut doughnut doughnuts
artifact artefact artefacts
judgment judgement judgements
skillful skilful
counselor counsellor counsellors
councilor councillor councillors
inquiry enquiry enquiries
inquire enquire enquired enquires enquiring
mustache moustache moustaches
smolder smoulder smouldered smouldering smoulders
molt moult moulted moulting
medieval mediaeval
czar tsar tsars
disk disc discs
paycheck paycheque paycheques
laborer labourer labourers
honorable honourable
favorable favourable
colorless colourless
neighborly neighbourly
dishonor dishonour dishonoured
discolor discolour discoloured
glamor glamour
demeanor demeanour
ardor ardour
clamor clamour clamoured clamouring
splendor splendour
succor succour
enamored enamoured
luster lustre
meager meagre
sepulcher sepulchre
theatergoer theatregoer theatregoers
wagon waggon waggons
cesarean caesarean caesareans
pediatrician paediatrician paediatricians
gynecologist gynaecologist gynaecologists
`;

/** What stands before `-ise`, `-ised`, `-isation` … in words that are also spelt with z. */
const izing = `
apolog author capital categor central character civil colon commercial computer criminal critic custom
decentral demobil democrat destabil digit econom emphas energ equal familiar fantas fertil final formal
general global harmon hospital human immun industrial initial institutional international jeopard
legal legitim liberal local marginal material maxim memor minim mobil modern monopol national neutral
normal optim organ oxid patron penal personal polar popular priorit privat public radical ration real
recogn reorgan revolution sanit scrutin sensit social special stabil standard steril subsid summar
symbol sympath synchron terror traumat union util vandal victim visual vocal
antagon bapt brutal crystall demon galvan incentiv mesmer moral natural ostrac pasteur plagiar pressur
random rational revital solemn stigmat strateg theor total trivial weapon western
amort anonym burglar cannibal collectiv contextual crystal decriminal dehuman delegitim demilitar depressur deput
desensit epitom glamor hypnot ideal idol immobil item lion magnet mechan militar motor philosoph romantic sexual
spiritual tantal tyrann urban verbal
`;
const izingEnds = ['e', 'es', 'ed', 'ing', 'ation', 'ations', 'er', 'ers'];

/** Each form to its word; both folded and lower case. */
export const irregular: Readonly<Record<string, string>> = recordOf([
  ...[verbs, nouns, strayStems, shortForms, spellings].flatMap(formsIn),
  ...wordsIn(izing).flatMap(spellingsOf),
]);

/** Whether a folded word is a form that no rule leads back to its word: "sold", "thieves". */
export function isIrregularForm(folded: string): boolean {
  return Object.hasOwn(irregular, folded);
}

function spellingsOf(stem: string): Form[] {
  return izingEnds.map((end): Form => [`${stem}is${end}`, `${stem}iz${end}`]);
}
