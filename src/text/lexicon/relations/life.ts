/** Lives and health, dangers and the weather, journeys and places. */
export const life = `
# Living, dying, hurting, health
die, kill, lose their life, death, dead, fatal, lose his life, lose her life, pass away, perish, deceased, succumb, claim lives, be killed, deadly, lethal, loss of life, death toll, decease, demise, pop clogs, kick the bucket, snuff it, croak, meet … end, lay down his life, fatality, fatalities, fatally, lose life, lives lost, breathe last, drop dead, be no more, at death's door, give … life, taken from us, pass on, cost … life, cost … lives, drown, bite the dust, found dead, claim the life, slip away, not make it, end of life, deathbed, last breath, mortality, perished, cause of death, dying, pronounced dead, posthumous, funeral, obituary, body count, bereaved, take own life, lose … battle with, lives … lost, life … lost <> survive, alive, pull through, survivor, escape, unhurt, recover, outlive, life saved, alive and well, cheat death, lived to tell, come through, live through, make it out, cling to life, live on, unharmed, escape with life, make it through
kill, murder, slay, shoot dead, homicide, assassinate, stab to death, execute, manslaughter, take the life, take … life, killing, killer, murderer, assassination, assassin, bump off, wipe out, finish off, shoot … dead, beat … to death, slaughter, butcher, massacre, gun down, stabbed to death, slain, put to death, put down, fatally shoot, fatally stab, knock off, hitman, do away with, foul play, exterminate, liquidate, lynch, bloodbath, genocide, claim the life, strangle, shot by, stabbed by, beat to death, at the hands of, cull <> spare, save, rescue, let live
born, birth, give birth, deliver, arrive, newborn, come into the world, native of, date of birth, birthplace, born in, place of birth, hail from, native, birthday, grew up in, welcome a baby, bring into the world, originally from, childbirth, first see light of day, parturition, natal, originate from, mother to
hurt, injure, wound, harm, maim, injury, casualty, be taken to hospital, cut, bruise, injured, wounded, casualties, treated for, bruised, broken bones, fracture, need treatment, suffer injury, sustain, sprain, graze, batter, black eye, scar, sore, painful, burn, wounding, bloodied, concussion, concuss, knock, break leg, in hospital, walking wounded, walk away with, scald, gash, cripple, bleed, break … arm, break … leg, break … wrist, break … ankle, break … neck, break … rib, break … bone, break … collarbone, wounds, bite wound, torn muscle, tear … muscle, pull … muscle, limp off, stretcher, strain … muscle, torn ligament <> unhurt, unharmed, uninjured, unscathed, safe, escape injury, in one piece, walk away, without a scratch, nobody hurt, escape unhurt, not a scratch, miraculous escape, lucky escape, okay, escape serious injury
serious, severe, critical, grave, life-threatening, acute, bad, life-changing, gravely, fighting for life, touch and go, critically, badly, dire, touch-and-go, on life support, dangerously ill, intensive care, seriously, dangerous, extensive, devastating <> minor, slight, mild, superficial, light, non-life-threatening, not serious, minor injuries, trivial, non-serious, cuts and bruises, walking wounded, stable, comfortable, light injuries
rescue, save, pull out, bring to safety, pluck, recover, winch, rescuer, saviour, life-saving, come to the aid, fish out, fish … out, pull … out, bring out, get … out, dig out, airlift, drag to safety, pulled to safety, haul out, lifted to safety, carry to safety, retrieve, pull from, lead to safety, lifesaver, come to the rescue, bail out, lead out, whisk to safety, dragged from, save life, reprieve, brought ashore, take to the lifeboats, picked up by, winched <> trap, abandon, strand, leave behind, leave to die, left behind, leave … stranded
trapped, stuck, stranded, pinned, marooned, caught, confined, entombed, buried, imprison, wedge, boxed in, unable to get out, unable to escape, no way out, hem in, locked in, shut in, snowed in, held up, lodged, stick in, holed up, cooped up, snag, entangle, tangle, beleaguered <> freed, rescued, released, escape, get out, freed from, got out, let … out, cut free, cut … free, break free, walk free, wriggle out, extricate, disentangle, dig out, brought out
missing, lost, disappear, unaccounted for, vanish, go missing, absent, disappearance, absence, be nowhere to be seen, nowhere to be found, not been found, not be seen since, whereabouts unknown, last seen, vanished, fate unknown, never found, astray, go astray, misplaced, unaccounted, walk out, off the radar, without trace, without a trace, yet to be found, still out there, awol, mislaid <> locate, turn up, accounted for, reappear, discover, get … back, come back, retrieve, turn up safe, resurface, show up, be tracked down, give back, home safe, reunite, safe and well, back where it belongs, back in place, hand in, recover, get back
excavate, excavation, dig, archaeological dig, dig up
find, discover, come across, uncover, locate, discovery, unearth, detect, turn up, stumble upon, discoverer, finding, dig up, track down, hit upon, happen upon, stumble on, stumble across, spot, run to ground, chance upon, lay hands on, dug up, ferret out, find out, bring to light, come to light, come upon, turned up, root out, pinpoint, sniff out, light upon, discovered by, identify, plough up, bring … to light, find anything, find something <> lose, miss, mislay, overlook, misplace, fail to find, never found, remain hidden, undetected, undiscovered, unfound, not be found, draw … blank, no trace
search, look for, hunt, seek, comb, manhunt, scour, hunt for, quest, hunting, trawl, on the lookout, track down, searching, on the hunt, in search of, try to find, go after, rummage, ransack, pursuit, leave no stone unturned, search party, turn upside down, fingertip search, dragnet, forage, chase, look high and low, still looking, keep looking, carry on looking <> search … called off
body, corpse, remains, dead body, human remains, cadaver, skeleton, bones, carcass, mortuary, morgue, skull, stiff, mummy, ashes, bodies
bury, burial, funeral, lay to rest, inter, cremate, grave, buried, cemetery, coffin, interment, cremation, laid to rest, final resting place, resting place, entomb, tomb, graveyard, churchyard, crematorium, scatter the ashes, send-off, six feet under, crypt, mausoleum, memorial service, requiem <> exhume, dig up, unearth, exhumation, disinter
mourn, grieve, pay tribute, commemorate, remember, tribute, condolence, memorial, grief, mourner, mourning, bereaved, bereavement, pay respects, lay flowers, minute's silence, candlelit, vigil, funeral, in memory of, half mast, half-mast, black armband, obituary, floral, weep, remembrance, requiem, eulogy, lament, wreath, condolences, last respects, commemoration
sick, ill, unwell, poorly, disease, ailing, fall ill, ailment, illness, sickness, under the weather, off colour, ail, feel ill, vomit, throw up, nauseous, take ill, taken ill, laid up, go down with, come down with, symptom, infection, bedridden, infirm, infirmity, malady, disorder, syndrome, diseased, off sick, lurgy, fever, feverish, indisposed, suffering from, taken to hospital, take to hospital, overcome by fumes, breathing problem, breathing difficulty, sore eyes, struck down, sicken, need treatment, feel unwell <> healthy, recover, fit, in good health, recovered, on the mend, fighting fit, clean bill of health, as right as rain, in rude health, healthily
treat, cure, therapy, treatment, care for, heal, remedy, tend, treated for, nurse, medical care, patch up, look after, attend to, prescribe, prescription, administer, therapist, medicate, rehab, medical attention, first aid, give first aid, chemo, chemotherapy, medicine, antibiotic, operate on, in … care, medication, respond to treatment
cure, heal, recover, get better, remission, recovery, all clear, get over, on the mend, mend, treatable, beat cancer, overcome, get well, back on feet, back to health, make a full recovery, recuperate, convalescence, given the all clear, restored to health, cured <> incurable, terminal, relapse, untreatable, chronic, no cure, untreated, no treatment, die of
discharge, release, leave hospital, send home, let out, go home, allowed home, sent home, let … out, back home, out of hospital, home from hospital, allow home, left hospital, return home <> admit, hospitalise, take to hospital, keep in, admission, in hospital, rush to hospital, inpatient, airlift, in intensive care, rushed to hospital, hospitalisation, hospitalised, take … to hospital, treated in hospital, kept in, overnight stay, stay in hospital, on the ward
hospital, clinic, infirmary, medical centre, ward, intensive care, emergency department, icu, casualty, casualty department, health centre, gp surgery, surgery, medical center, trauma unit, accident and emergency, emergency room, sanatorium, hospice, maternity unit, care unit, walk-in centre
diagnose, find to have, test positive, detect, identify, contract, diagnosis, tested positive, come down with, suffer from, found to have, come back positive, confirm to have <> all clear, test negative, rule out, misdiagnose, come back negative, given the all clear, undiagnosed
infect, catch, contract, contagious, transmit, come down with, pass on, transmission, infection, contagion, infectious, communicable, carrier, pick up, struck down, strike down, test positive, go down with, get sick, infected, spreader, caught, spread, pick … up from, catch from, tested positive, new cases, cases of <> immune, uninfected, protect, disease-free, immunity, vaccinated, test negative
outbreak, epidemic, spread, pandemic, cluster, wave, surge in cases, infections, flare-up, scourge, plague, contagion, spate, superspreader
vaccine, jab, inoculate, immunise, booster, immunisation, shot, vaccination, injection, needle, dose, inoculation, innoculate, vaccinate, jabbed, inject, roll up sleeve <> unvaccinated, unprotected, anti-vaxxer, vaccine hesitancy
drug, medicine, medication, treatment, pill, remedy, prescription, pharmaceutical, tablet, antibiotic, painkiller, dose, med, prescribe, capsule, pharmacy, painkillers, pharmacist, cure, tonic, vaccine, injection, pharma
doctor, physician, medic, surgeon, gp, clinician, consultant, family doctor, doc, medical professional, registrar, general practitioner, specialist, dr, medical staff, paramedic, neurologist, physicians
surgery, operation, op, operate on, procedure, go under the knife, transplant, surgeon, operating theatre, go under knife, under the knife, have … removed, implant, caesarean, amputate, amputation, stitches, keyhole, surgical, put under, transplanted
contaminate, pollute, poison, taint, foul, toxic, pollution, contamination, polluted, pollutant, dirty, sewage, tainted, poisonous, toxin, effluent, smog, fumes, radioactive, unsafe, unclean, lace, spike, unfit to drink, boil water, slick, soot <> clean, purify, decontaminate, clean up, pure, safe to drink, clean-up, unpolluted, uncontaminated, drinkable, safe to swim, pristine, fit to drink
safe, harmless, out of danger, secure, safety, unharmed, safely, risk-free, no danger, no risk, safe and sound, out of the woods, no threat, poses no risk, stable, structurally sound, fit to eat, fit to drink, all-clear, safer <> unsafe, dangerous, risk, hazard, peril, threat, at risk, harmful, risky, in danger, perilous, dodgy, jeopardy, death trap, deathtrap, not safe, hazardous, on borrowed time, precarious, dicey, unstable, treacherous, accident waiting to happen, danger, compromised, insecure, unfit to eat, unfit to drink, contaminated
harmful, damaging, toxic, poisonous, bad for, dangerous, detrimental, injurious, do damage, cause harm, pernicious, unhealthy, ill effects, carcinogenic, noxious, hazardous <> harmless, beneficial, good for, safe, healthy, benign, wholesome, good for you
pregnant, expecting, expect a baby, pregnancy, with child, expectant, in the club, up the duff, bun in the oven, baby on the way, due in, mum-to-be, mother-to-be, maternity, have a baby, child on the way
miscarriage, lose the baby, stillbirth
addict, hooked, dependent, substance abuse, addiction, junkie, alcoholic, alcoholism, drug abuse, dependency, drug habit, rehab, drug user, substance misuse, boozer, drinking problem, gambling problem, habit <> clean, sober, recovery, rehabilitation, clean up, kick the habit, teetotal, on the wagon, in recovery, get clean
disabled, handicap, impairment, wheelchair, disability, wheelchair user, impaired, paralysed, paraplegic, deaf, blind, amputee, special needs, additional needs, para-athlete <> able-bodied
eat, consume, devour, feed on, dine, swallow, diet, ate, gobble, tuck into, scoff, snack, wolf down, munch, graze, prey on, live on, polish off, chew, nibble, taste, food, feast, dined, have for breakfast, meal, guzzle, forage, prey
hungry, starve, hunger, famine, starvation, malnutrition, malnourished, undernourished, food shortage, food insecurity, peckish, starving, go hungry, go without food, famished, skip meals, food bank <> well-fed, fed, nourished, well fed
sleep, asleep, rest, nap, doze, nod off, kip, drop off, slumber, snooze, shut-eye, in bed, drift off, bed down, doze off, forty winks, siesta, dormant, bedtime, go to bed <> awake, wake, insomnia, wide awake, wake up, awoken, get up, sleepless, waking, stay up
drown, go under, swept away, drowning, swept out to sea, sink, get into difficulty, get into trouble, get into difficulties, sweep away, struggle in the water, underwater, drowned
choke, suffocate, asphyxiate, smother, strangle, asphyxia, asphyxiation, gasp, throttle, stifle, smothered, gag, strangulation, unable to breathe, can't breathe, respiratory
ambulance, paramedic, medic, first responder, emergency crew
coma, unconscious, life support, vegetative, ventilator
heart attack, cardiac arrest, collapse, heart failure, stroke
overdose, od, drug death, too much, double dose
suicide, take own life, kill themselves, kill himself, kill herself, self-inflicted
allergy, allergic, reaction, intolerance
pain, ache, sore, agony, suffer, discomfort, painful
tired, exhausted, weary, fatigue, knackered, worn out, shattered, exhaustion, drained <> rested, refreshed, energetic
faint, pass out, collapse, keel over, black out, lose consciousness
heatstroke, heat exhaustion, dehydration, sunstroke, dehydrated, overheat
hypothermia, exposure, frostbite, freezing cold
broken, fracture, snapped, fractured
bleed, haemorrhage, bleeding
fat, obese, overweight, obesity <> thin, slim, skinny, underweight, slender
blind, sightless, lose sight, visually impaired, partially sighted
deaf, hearing loss, hard of hearing
mental health, depression, anxiety, stress, psychological, trauma, breakdown
quarantine, isolate, isolation, lockdown, self-isolate
mask, face covering, ppe
side effect, adverse reaction, reaction, complication, symptom, complain of, rash, nausea, dizziness, headache
dose, dosage, amount, mg
maternity, midwife, delivery, labour ward, childbirth
life expectancy, lifespan, live to, longevity
malpractice, negligence, negligent, medical error, botched
postmortem, autopsy, post-mortem, cause of death, coroner, inquest
orphan, lose parents, parentless
widow, widower, bereaved, lose husband, lose wife
last words, dying words, final words
grave, tomb, resting place, headstone, mausoleum

# People's lives
marry, wed, tie the knot, marriage, get married, husband, wife, spouse, married to, wedding, bride, groom, newlywed, get hitched, hitched, say i do, walk down the aisle, nuptials, matrimony, hitch, tied the knot, exchange vows, take the plunge, bridegroom, remarry, wedlock, make an honest, fiance, fiancee, engaged to, ceremony, big day <> divorce, split, separate, annul, single, unmarried, call off, divorcee, end marriage, separation, bachelor, spinster, jilt, unwed
engaged, propose, fiance, fiancee, betrothed, engagement, pop the question, get down on one knee, ring on finger, ask for hand, fiancée, husband-to-be, bride-to-be, wife-to-be, plan to wed, wear a ring, marry, fiancé <> call off, break off
spouse, husband, wife, partner, married to, other half, wed to, bride, widow, widower, hubby, missus, significant other, better half, consort, married, ex-husband, ex-wife, partner of, life partner, girlfriend, boyfriend, wife of
baby, infant, newborn, bub, toddler, tot, little one, bundle of joy, bairn, mite, babe
friend, pal, mate, companion, buddy, bestie, best mate, chum, bff, crony, acquaintance, friendship, confidant, bro, pals, close to, sidekick, playmate
adopt, foster, take in, adoption, adoptive, fostering, take under wing, fostered
ancestor, forebear, forefather, ancestry, lineage, descend from, descendant, bloodline, forefathers, family tree, progenitor, heritage, pedigree
inherit, be left, heir, bequest, inheritance, heiress, heirloom, legacy, beneficiary, come into money, left by, get … money, leave … to, bequeath <> disinherit, cut out
bequeath, hand down, estate, leave in will, leave … to, pass down, legacy, testament
grow up, raised, brought up, childhood, upbringing, spend childhood, youth, bring up, brought up in, formative years, early life, as a child, rear, boyhood, girlhood, spent childhood, early years, as a boy, as a girl
study, graduate, educated, alumnus, attend, degree, student at, go to school, university, alma mater, alumni, alumna, go to university, read at, degree in, go to college, undergraduate, education, major in, student of, train at, enrol at, freshman, attended, qualify as, course in, phd, coursework, took a degree, studied under, train as
graduate, finish school, complete degree, earn a degree, receive a degree, graduation, diploma, get a degree, earn a diploma, doctorate, valedictorian, matriculate <> drop out, leave without degree, expelled, dropout, drop … out, flunk out, quit school, leave school
live, reside, lives in, lives at, live in, dwell, inhabit, settle, resident, residence, call home, home to, domicile, shack up, make home, living in, inhabitant, based in, live at, home address, put down roots, have a house, native to, make … home, move in, occupy, occupant, tenant, occupier
homeless, rough sleeper, on the streets, without a home, displaced, lose their home, destitute, sleep rough, sleeping rough, no home, without a roof, no fixed abode, on the street, vagrant, nowhere to live, lose home, made homeless, sofa surfing, tramp, hobo, in tents, roof over head, no roof <> housed, rehoused, have a home, shelter, roof over
nationality, citizen, citizenship, passport, national, native of, born in, country of origin
age, years old, year-old, how old, aged
elderly, pensioner, senior citizen, retired, oap, senior, older people, old people, octogenarian, grandparent, in eighties, nonagenarian, old age, golden years
rich, wealthy, affluent, well-off, fortune, wealth, millionaire, billionaire, well-heeled, loaded, net worth, well-off, rolling in it, tycoon, prosperous, worth millions, minted, in the money, well-to-do, magnate, make a packet, make a fortune, richer <> poor, poverty, impoverished, hard up, broke, skint, deprived, destitute, on the breadline, needy, penniless, underprivileged, make ends meet, hard-up, strapped for cash, disadvantaged, pauper
religion, faith, belief, church, worship, creed, devout, denomination, pray, mosque, sect, spiritual, theology
language, tongue, speak, mother tongue, speaker, dialect, spoken, native speaker, bilingual, fluent, lingo, linguistic, vernacular, multilingual
biography, life story, memoir, autobiography, autobiographical, memoirs, diary, biographer, biopic
happy, pleased, delighted, glad, thrilled, overjoyed, satisfied, happiness, over the moon, chuffed, joy, on cloud nine, joyful, ecstatic, elated, content, cheerful, jubilant, stoked, made up, buzzing, smile, in high spirits, delight, euphoria, pleasure, grateful, proud, impressed <> unhappy, sad, upset, disappointed, dissatisfied, heartbroken, devastated, gutted, down in the dumps, sorrow, crestfallen, distraught, miserable, fed-up, misery, dismay, sick as a parrot, tears, despondent, depressed, grief-stricken, downcast, bitter, despair, heartache, disappointment, disgruntled, boo
angry, furious, outraged, anger, irate, livid, fury, fuming, annoyed, mad, annoy, irritate, see red, hit the roof, up in arms, incensed, enraged, seething, rage, upset, outrage, infuriate, kick off, hopping mad, lose temper, fed-up, frustrated, frustration, exasperate, lose rag, indignant, rile, hot under the collar, frosty, resent, aggrieved, blow a fuse, go ballistic, apoplectic, pissed off, wrath, indignation, spitting feathers, displeased, irritated, peeve, throw a tantrum, outcry, uproar, backlash <> calm, pleased, relaxed, placate, appease, soothed, calm down
afraid, scared, fear, frightened, worried, anxious, concern, terrified, frighten, worry, terror, panic, dread, nervous, petrified, apprehensive, fearful, uneasy, shaken, scare, anxiety, on edge, misgiving, trepidation, spook, horrified, lose sleep over, have kittens, worries, in fear, jittery, bricking it, stress, shudder, unease, phobia <> unafraid, confident, calm, reassured, relieved, fearless, at ease, unfazed, brave, reassurance, unconcerned, relax
love, adore, fond of, enjoy, keen-on, be mad about, passion, passionate, have a soft spot, cherish, dote, devoted, admire, be crazy about, smitten, infatuated, enthusiast, favourite, dear to
trust, rely on, have faith in, confidence, believe in, confide, count on, have confidence, faith in, bank on, reliable, trustworthy <> distrust, mistrust, suspect, suspicious, untrustworthy, lose faith, lose trust, lose confidence, wary, suspicion, sceptical
disappoint, let down <> delight, satisfy, exceed expectations
parent, mother, father, mum, dad, mam, pa
brother, sister, sibling, twin
grandparent, grandmother, grandfather, gran, grandad, nan, granny, grandma, grandpa
pregnant, expecting, with child, expecting a baby, mother-to-be
go out with, boyfriend, girlfriend, relationship, romance, romantically linked
affair, cheat, unfaithful, infidelity, two-time, adultery, fling
breakup, split, dump, divorce, break up, separate
gay, lesbian, homosexual, lgbt, queer, same-sex
hobby, pastime, leisure, spare time
nickname, dub, moniker, sobriquet, affectionately known, aka
childhood home, birthplace, home town, hometown, where … grew up
hero, brave, bravery, courage, heroic, heroism, courageous, gallantry <> coward, cowardly
clever, intelligent, smart, genius, gifted, talented, brainy <> stupid, thick, dim, dumb
lucky, fortunate, luckily, mercifully <> unlucky, unfortunate, misfortune, bad luck
surprised, amazed, astonished, shocked, stunned, gobsmacked, taken aback, flabbergasted, surprise, astonish
bored, boring, dull, tedious, dreary <> exciting, thrilling, gripping
embarrassed, humiliate, red-faced, ashamed, shame, mortified
proud, pride
tired of, fed-up, sick of, had enough, had it with, at the end of tether
row, spat, feud, quarrel, fall out, falling-out, bust-up, tiff, war of words, slanging match, dust-up, at loggerheads, ding-dong
insult, slur, call … names, offend, offensive, slag off, swear at
joke, prank, jest, laugh, hoax, wind-up, banter, april fool
hug, embrace, cuddle
clothes, clothing, outfit, garment, attire, wear, costume, uniform, dressed in
tattoo, ink, body art
beard, moustache, facial hair
pet, animal companion, dog, cat

# Danger, fire, disaster
fire, blaze, burn, wildfire, inferno, flames, ablaze, catch fire, in flames, set alight, alight, ignite, bushfire, go up in smoke, burnt, go up in flames, engulf, smoulder, conflagration, up in flames, on fire, scorch, kindle, house fire, burn down, raze, incinerate, char, lit, firefighter, wild fire, burst into flames, pyre, bonfire, inflame, combust, combustion, burnt out, singe, set fire, flame, ashes, charred, caught alight, gut <> extinguish, put out, under control, douse, bring under control, quench, quell, dampen down, bring … under control, damp down, snuff out, put … out
arson, set fire to, deliberately start, torch, firebomb, start deliberately, arsonist, firebug, petrol bomb, molotov, accelerant, started deliberately, deliberately set, fire-raising, set … on fire, set … ablaze, torched, started on purpose, set … alight, fire bomb, pyromaniac, lit on purpose, light … on purpose, foul play <> accidental, by accident, accident, electrical fault, not suspicious
explode, explosion, blast, blow up, detonate, go off, burst, bang, bomb, detonation, go bang, boom, blown up, blow … up, erupt, blow to pieces, shrapnel, bomber, fireball, rupture, let off, set off, explosive <> defuse, disarm, make safe, controlled explosion, dud, fail to explode, bomb disposal
flood, inundate, under water, swamp, burst banks, submerge, deluge, overflow, floodwater, waterlogged, underwater, ankle deep, knee deep, waist deep, flash flood, burst its banks, tidal wave, overwhelm, deluged, storm surge, tsunami, torrent, breach its banks, soak, rising water, water level, rising waters, sodden, wash away, wash out, drench, flooding, overtop, come over the wall, river level, burst the banks <> recede, drain, dry out, subside, pump out, dried out, go down, dry, high and dry, water recede
storm, hurricane, cyclone, typhoon, tempest, gale, tornado, twister, thunderstorm, squall, stormy, blow, monsoon, wind, thunder, lightning, hailstorm, batter, gust, blustery, windy, gale-force, superstorm, lash, blizzard, depression, cyclonic, severe weather, bad weather, rough weather, wild weather
rain, rainfall, downpour, shower, wet, drizzle, precipitation, deluge, rainy, raining, bucket down, pour, pouring, torrential, cats and dogs, soaking, heavy rain, cloudburst, hose down, spitting, raindrop, wettest, monsoon, tip down, chuck it down, pelt down, drench, damp, soggy, drizzly, showery, millimetres of rain, brolly <> dry, drought, sunshine, dry spell, sunny, driest, arid, parched, dry weather
snow, snowfall, blizzard, snowstorm, sleet, ice, snowy, flurry, whiteout, snowdrift, snowed, white stuff, wintry, frozen, slush, avalanche, icy, hail, snowflake, black ice, frost <> thaw, melt, melting, thawing
drought, dry spell, water shortage, lack of rain, arid, parched, no rain, dry, hosepipe ban, water restrictions, driest, dry up, waterless, dried up <> flood, heavy rain, deluge, rainfall, rain, wet
earthquake, quake, tremor, seismic, aftershock, shake, magnitude, richter, epicentre, seismologist, temblor, shock, shaking, rock, rumble, shock wave, jolt, fault line, measured on the richter, on the scale
erupt, spew, volcanic activity, lava, eruption, blow, volcano, ash, ash cloud, crater, explode, belch, lava flow, go off, volcanic, blow its top, come to life, spit lava, pour lava, last active, still active <> dormant, extinct, inactive, go quiet, quiet, sleeping, lie dormant, sleep since, asleep since, quiet since, silent since, fall quiet, calm down, settle down
landslide, mudslide, landslip, rockfall, avalanche, rockslide, mudflow, rock fall, landslips, slide, cave-in, sinkhole, slip, bury, subsidence, debris, snowslide, hillside … give way, slope … collapse, hillside collapse, hill … come down, slope … give way, collapse of the slope, collapse of the hill, collapse of the cliff, bring … hill down, come down on
sunny, bright, clear, fine, sunshine, sun, scorcher, glorious, cloudless, blue skies, blue sky, warm, dry <> cloudy, overcast, dull, rainy, grey, foggy, dark, gloomy, murky, mist, misty, dreary, fog, rain, overcast skies, cloud, haze
climate change, global warming, greenhouse effect, rising temperatures, emission
evacuate, leave, clear, move out, flee, move to safety, get out, empty, evacuation, evacuee, forced out, turn out of, abandon homes, leave homes, run for lives, take refuge, told to leave, order out, driven from homes, flee homes, get … out, led out, clear … out, move … out, cleared, ushered out, empty … out, forced from their homes, taken to safety, moved to safety, ordered out, shipped out, higher ground, rest centre, brought to safety, bring … off, clear the island, move … safety, displaced, displace, had to leave, forced from, led to safety, lead to safety <> stay put, shelter in place, return, stay indoors, remain, allowed back, back in homes, return home, let back in, let back, go home, ride out, remain indoors, go back home, back home
warn, alert, raise the alarm, notify, caution, advise, sound the alarm, red flag, warning, tip off, flag, flag up, sound a warning, raise a red flag, put on alert, heads-up, heads up, blow the whistle, raise concern, voice concern, forewarn, sound alarm bells, advisory, beware, watch out, raise alarm, cautionary, any sign, warning sign, early sign, call 999, dial 999, ring 999, ring the brigade, call the police, call the fire brigade, told of … danger, told of … risk, tell … danger, evacuation order <> reassure, all clear, play down, downplay, reassurance, reassured, no warning, out of the blue, calm fears, fail to warn
threat, menace, threaten, danger, risk, peril, jeopardise, hang over, imperil, endanger, intimidate, intimidation, in jeopardy, at stake, threatening, loom, bully, spectre, hazard, blackmail, at gunpoint, hold … at gunpoint, at knifepoint
protect, guard, shield, defend, safeguard, secure, cover, protection, security, look after, keep safe, keep … safe, bodyguard, defence, defender, sentry, watch over, patrol, insulate, watchman, shelter, fend for, bulletproof <> expose, endanger, threaten, put at risk, attack, vulnerable, jeopardise, expose to, at risk, unprotected, unguarded, leave open, defenceless, threatened, exposed, leave … vulnerable
prevent, stop, avert, avoid, head off, thwart, foil, ward off, stave off, prevention, keep from, deter, stop … from, keep … from, thwarted, forestall, nip in the bud, put a stop, put the brakes on, preclude, obstruct, intercept, stymie, hinder, stonewall, put paid to, stop short, inhibit, preventive, impede, scupper, halt <> allow, let, cause, permit, enable, lead to, go ahead, make happen, fail to stop, make way
emergency, crisis, disaster, catastrophe, state of emergency, calamity, urgent, tragedy, catastrophic, disastrous, crunch, cataclysm, mayday, 999, 911, dire straits, plight, humanitarian, major incident, state of disaster, red alert, turmoil, debacle, shambles, fiasco, meltdown
leak, spill, seep, escape, discharge, ooze, drip, spillage, leakage, pour out, gush, dribble, trickle, slick, spew, spillover, emission, spilt, get out, leaking, run off, burst pipe, burst, pour into, gush into, rupture <> seal, plug, contain, stop, stem, watertight, leakproof, plugged, stopper, seal … off, stop … leak, leak … stop, under control
power cut, blackout, outage, power outage, power failure, lose power, without power, without electricity, electricity cut, power cuts, power loss, without electric, lights out, lights go out, lights went out, no electricity, no power, in the dark, lose electricity, plunge into darkness, brownout, plunged into darkness, load-shedding, grid failure, power down <> reconnect, restore power, power back on, have power, electricity restored, power restored, back on supply, electricity back, reconnected, lights back on
firefighter, fire crew, fireman, fire service, fire brigade, fire department
smoke, fumes, smoke inhalation, plume
debris, wreckage, rubble
shelter, refuge, sanctuary, haven, safe place
lightning, thunderbolt, struck by lightning
fog, mist, haze, poor visibility
wind, gust, gale, breeze, mph
ice, icy, frozen, black ice, slippery, frost
wave, swell, surf, breaker
tide, low tide, high tide, tidal
heatwave, hot weather, scorcher, soaring temperatures, extreme heat, hot spell <> cold snap, freezing weather, cold spell, big freeze
sinkhole, cave-in, hole, collapse, subsidence
gas leak, smell of gas, leaking gas, gas explosion
nuclear, radiation, reactor, radioactive, meltdown, atomic
poisonous, toxic, venomous, deadly, lethal, fatal <> mild
spill, slick, oil slick, oil spill
emergency services, rescue workers, rescuers, first responders, rescue teams, rescue crews, blue lights
death toll, number of dead, casualties, body count, bodies recovered, number killed, lives lost, how many died, confirmed dead, fatalities
survivor, pulled alive, found alive, live to tell the tale, survive
alarm, siren, alert, detector, sensor
negligence, careless, neglect, carelessness, recklessness, reckless, lapse, corners cut, cut corners

# Crashes and travel
crash, collide, collision, smash, accident, wreck, run into, plough into, hit, pile-up, impact, come off the road, slam into, strike, crunch, prang, bump into, bump, rammed, ram, car crash, shunt, slammed, go into, knock down, knocked down, mow down, plough, bang into, run over, hit and run, mangled, train wreck, write off, come a cropper, come to grief, rear-end, fender bender, rta, hit-and-run, lose control, veer off, spin off, road accident, pile up, crash-land, t-bone, smash into, smash up, rear-ended, plane crash, side-swipe, wipe out, wreckage, plough … into, nosedive, career off, overturn, leave the road, jackknife, go off the road, skid, bring … down, hit the ground, fall into the sea <> avoid, miss, near miss, swerve, avoid hitting, avoid … collision, missed, miss … by, close shave, near-miss, land safely
derail, come off the rails, leave the track, jump the tracks, leave the rails, derailment, leave the tracks, come off the tracks, jump the rails, off the rails, run off the tracks
capsize, overturn, turn over, flip, roll over, keel over, keel, tip over, turn turtle, flip over, turn upside down, upside-down, roll, upturn, go over, overturned, topple over, tip <> refloat, upright, stay afloat
sink, go down, founder, go under, capsize, sinking, shipwreck, wreck, shipwrecked, scuttle, go to the bottom, sank, submerge, on the seabed, slip beneath the waves, torpedo, went down, drown, take on water, sunk <> float, refloat, raise, afloat, salvage, stay afloat, keep afloat, unsinkable, salvaged, raising, pull … free, drag … off
run aground, hit rocks, get stuck, stranded, ran aground, beached, hit a reef, strike rocks, hit the rocks, grounded, on the rocks, strike a reef, sandbank, strike a sandbank, high and dry, stuck on a reef <> refloat, afloat, tow off, float off
depart, leave, set off, set out, take off, departure, sail, set sail, head off, lift off, departed, exit, head out, push off, get going, hit the road, make tracks, start out, take to the skies, take leave, pull out, pull away, check out, weigh anchor, hop it, head for, make off, shoot off, embark, outbound, move out, up sticks, strike out, clear off, clear out, in the air, off the ground, airborne, leave the pad, leave the ground <> arrive, land, dock, touch down, reach, return, come back, arrival, touchdown, get in, pull in, get home, inbound, check in, get back, returning, put in at, make port, come ashore, land safely
land, touch down, splash down, landing, touchdown, ditch, crash-land, come down, emergency landing, set down, made landfall, alight, disembark, come ashore, moon landing, put down, put in at, dock, tie up at, make port, come into harbour, come into port, drop anchor, land safely, divert to, diverted, bring … down
travel, journey, go, trip, visit, commute, fly, tour, voyage, traveller, travelling, trek, excursion, jet off, tourist, sail, hitchhike, cruise, on the road, getting to, make way, commuting, backpack, road trip, by train, by bus, by helicopter, by boat, on foot, fly in, be driven
arrive, reach, get to, turn up, show up, attend the scene, sent to the scene, called to the scene, rush to the scene, on the scene, make it to, arrival, get there, get in, roll up, make it, pull in, set foot, come in, pull up, check in, touch down, get here, make landfall, rock up, pitch up, roll in, get home, descend on, make it home, docked, landfall <> leave, depart, fail to arrive, go missing, set off, no-show, never arrive, not turn up, not show up, not make it, never made it
return, come back, go back, come home, bring back, homecoming, get back, head home, back home, get home, make a comeback, comeback, bring … back, retrace steps, head back, returned, on the way home, make way back, move back, move back in, allowed back, be let back, go home, be let back in, let back in <> leave, stay away, go away, depart, never come back, stay out, not come back, leave for good
plane, aircraft, jet, airliner, aeroplane, flight, aviation, airbus, boeing, passenger jet, jetliner, light aircraft, airplane, bomber, airborne, aeronautical
ship, vessel, boat, ferry, craft, trawler, tanker, cruiser, yacht, barge, tug, freighter, afloat, shipping, warship, frigate, submarine, sailing boat, dinghy, destroyer
train, rail, railway, railroad, locomotive, rail service, tube, metro, underground, subway, tram, carriage, commuter train, rail line
lorry, truck, hgv, heavy goods vehicle, juggernaut, articulated lorry, tanker, pickup, wagon, truck driver, trucker, artic, semi, tipper, haulage, haulier
bike, bicycle, cycle, pushbike, cyclist, cycling, two wheels, tandem, ride, e-bike, ebike, penny farthing
motorcycle, motorbike, moped
cyclist, bike rider, bicyclist, rider
passenger, traveller, rider, commuter, people on board, aboard, commuters, on board, travellers, holidaymaker, air passenger, flyer, fare-payer, in the cabin
petrol, fuel, gas, gasoline, diesel, forecourt, pump, tank, filling station, unleaded, petrol station, gas station, refuel, kerosene
station, terminal, stop, terminus, platform, depot, bus stop, halt, interchange, railway station, bus station, train station, hub
airport, airfield, airstrip, aerodrome
detour, diversion, divert, reroute, alternative route, redirect, alternative, go round, long way round, diverted, rerouted, take another route, workaround, bypass, go around
carry, transport, convey, ferry, ship, haul, deliver, transportation, lug, cart, shuttle, truck, carriage, freight, ferried, cargo, conveyance, lorry, laden, tote, haulage, courier, payload, on board, aboard, in its hold
deliver, bring, hand over, drop off, distribute, delivery, ship, dropped off, drop … off, hand … over, bring round, postman, courier, take to, dispense, drop round, fetch
send, dispatch, post, mail, ship, forward, fire off, transmit, sent off, e-mail, text, sender, deploy, relay, airmail, consign
receive, get, receipt, collect, recipient, acquire, get sent, pick up, inherit, come by
move, relocate, transfer, shift, resettle, migrate, relocation, up sticks, uproot, move house, move out, emigrate, decamp, house move, set up home, migration, rehouse, upped sticks, rehome, go to live, exodus, leave for <> stay, remain, stay put, stay where, not move, dig in, not going anywhere, stay behind
escape, flee, run away, get away, break out, abscond, break free, getaway, on the run, at large, make a break, do a runner, leg it, scarper, escapee, fugitive, get out, on the loose, make off, evade, run off, bolt, slip away, give … the slip, breakout, jailbreak, go on the run, take flight, take off, elude, scram, ran away, get loose, loose, make getaway, take to heels, break loose, got away, fled, slip through the net, bust out, bail, wriggle free, still free, hightail, leave home, slip out <> capture, catch, recapture, detain, in custody, behind bars, captured, recaptured, nab, collar, back in custody, hunted down, catch up with, track down, round up, under arrest, lock up, brought back
enter, go in, get in, go into, come in, entry, gain access, admission, entrance, admittance, set foot, walk in, break in, sneak in, get inside, get into, let … in, step inside, come inside, climb in, cross the threshold, gain entry, infiltrate, force way in, way in, entryway, come through, barge in, got in <> leave, exit, go out, get out, come out, exited, egress, way-out, come away
route, path, itinerary, track, trail, alignment, circuit
near, close to, nearby, next to, beside, adjacent to, not far from, neighbouring, in the vicinity, proximity, within walking distance, on the doorstep, just outside, vicinity, close by, round the corner, around the corner, adjoin, alongside, not far, on the edge of, in the area, surrounding, handy for, neighbor, on the outskirts, within a mile, nearest, doorstep <> far, distant, remote, far from, miles away, far away, faraway, farthest, furthest, long way off, at the other end, far-flung, afar
tourist, visitor, holidaymaker, sightseer, traveller, vacationer, tourism, sightseeing, day tripper, day-tripper, guest, traveler, tripper, backpacker, pilgrim, globetrotter, visited by, footfall
holiday, vacation, break, getaway, leave, time-off, staycation, honeymoon, cruise, annual leave, mini-break, bank holiday, half-term, half term, package holiday, city break, weekend-away, day-off, days-off, trip-away, hols, gap year, summer break, leave of absence
stop, halt, come to a halt, pull over, pull up, brake, standstill <> move off, set off, drive off, drive away, drive on, speed off, flee the scene, fail to halt
drive, driver, motorist, at the wheel, behind the wheel, chauffeur, wheel
overtake, pass, get past
speeding, speed, over the limit, too fast, fast driving, above the speed limit <> keep to the limit, within the limit
brake, slam on the brakes
tyre, puncture, blowout
traffic jam, gridlock, congestion, tailback, bumper to bumper, traffic chaos, queues, stuck in traffic, much traffic, heavy traffic, long queue, tailbacks, roadworks
pothole, road surface, hole in the road
taxi, cab, minicab, uber, rideshare
luggage, baggage, suitcase, bag, carry-on
ticket, fare, travelcard
fly, pilot, co-pilot, cockpit, flight
ground, grounded, not allowed to fly, stop flying, keep … on the ground <> fly again, back in the air, cleared to fly, take to the skies
hijack, skyjack, commandeer
emergency landing, forced landing, divert, make an unscheduled landing, land safely
miss the flight, miss the train, miss connection, left behind
climb, scale, mountaineer, ascent, summit, reach the top
walk, hike, stroll, on foot, trek, ramble, amble
swim, swimmer, dip, bathe, bather, bathing
cross, traverse, get across, crossing, go over
draw near, come closer, close in
speed, pace, mph, knots, velocity
distance, miles, how far, length, kilometres
lose way, astray, off course, wrong turn, disoriented
cargo, freight, shipment, consignment, payload, load, laden, loaded with, in its hold, on board
harbour, port, dock, quay, marina, wharf, jetty, pier
sailor, seaman, mariner, seafarer, deckhand
pirate, buccaneer, piracy
overboard, fall into the water, into the sea, off the boat
tow truck, recovery vehicle, breakdown truck
toll, fee
tunnel, underpass

# Places
located, situated, lie, based, headquartered, stand, sit, site, found in, position, whereabouts, location, nestle, lie in, perch, home to, set in, where is, based in, headquarter, lies on, nestled
headquarters, head office, based, main office, hq, headquarter, nerve centre, home base, base of operations, main base, corporate office, command centre
capital, seat of government, capital city, seat of power, capital of, administrative centre, chief city
population, inhabitant, number of people, resident, people living, populace, people live, citizenry, home to, census, populated, townsfolk, demographic, dweller, populous
border, neighbour, adjoin, next to, share a border, adjacent, share border, flank, abut, surround, neighbouring country, lies between, surrounded by
flat, apartment, unit, condo, bedsit, loft, maisonette, penthouse, tenement, condominium, pad, lodgings, flats
floor, storey, level, story, stories, deck, ground floor, upstairs, basement, mezzanine
inside, indoors, interior, inner, in the building, under cover <> outside, outdoors, exterior, outdoor, outer, in the open air, open-air, alfresco
abroad, overseas, foreign, in another country, foreigner, foreign country, offshore, out of the country, elsewhere, beyond the border <> at home, domestic, in this country, domestically
international, global, worldwide, around the world, across the world, multinational, cross-border, intercontinental, across the globe
north, northern
east, eastern
centre, middle, downtown, town centre, city centre <> edge, outskirts, periphery, suburb
coast, seaside, shore, coastline, coastal, beach, waterfront
summit, peak, apex <> foot, base
upstream, upriver <> downstream, downriver
flow into, empty into, drain into, discharge into
tributary, feeder, affluent, confluence, branch
elevation, altitude, above sea level, height
square miles, square kilometres, acre, hectare
mountain, peak, hill, summit
forest, woodland, jungle, rainforest
desert, arid, sand, dune
village, hamlet, settlement, parish
suburb, outskirts, neighbourhood, residential area, district
plaza, piazza
cathedral, church, chapel, minster, abbey, basilica
castle, fortress, citadel, stronghold, palace
monument, memorial, landmark, obelisk
garden, park
cemetery, graveyard, burial ground, churchyard
bazaar, souk, stall
basement, cellar, underground, vault
upstairs, upper floor <> downstairs, lower floor, ground floor
door, entrance, gate, doorway, way in
stairs, staircase
elevator, escalator
fence, railing, barrier, hedge
junction, crossroads, intersection
pavement, sidewalk, footpath, kerb

# At home and in the street
be … dating, in a relationship, romance, romantically linked, seeing each other, go out together, boyfriend, girlfriend, an item <> just friends
boy, son, lad
girl, daughter, lass
be ok, be okay, be alright, pull through, expected to recover, full recovery, stable condition <> critical condition, fighting for life
wrong with, suffer from, diagnosed with, suffering from, matter with
train … run, bus … run, service … run, services running, line … reopen, service … operate <> service … suspend, line … closed, no trains, no service
happen before, first of its kind, not the first, precedent
get there, getting there, take the bus, take the train, take the ferry, reached by, accessible by, shuttle bus
guy, bloke, man, chap, fella, fellow, dude, lad, geezer
kin, family, relative, household
surname, last name, family name, maiden name, second name
dress, gown, frock, outfit
shopkeeper, shop owner, trader, retailer, store owner, merchant, stallholder, local business
grid, network, electricity supply, power supply
buried, swallow, engulf, bury, submerge
sleep, put up in, bed, bed down, lodge, accommodate, shelter, spend the night
rebuild, reconstruct, put … back up
another, successor, replacement, replace, one more
power back on, lights … back on, come back on, supply … restored, supplies … restored, power … return, power … restored, electricity … return, reconnect
child, kid, youngster, pupil, toddler, schoolchild, schoolchildren, children, little one
cry, weep, sob, in tears, burst into tears, shed tears
climb, ascend, scale, ascent
queue, line up, stand in line
gift, present, presented with, present with
priest, vicar, rector, parson, clergyman, pastor
noise, din, racket
smell, odour, stench, scent, whiff
toilet, lavatory, loo, restroom
caretaker, janitor
pharmacy, chemist
sweets, candy
biscuit, cookie
elevator, lift
engine, motor
wire, cable
tyre, wheel
enemy, foe, adversary
exam, examination, test
hand in, submit
hand over, transfer, turn over
forest, woods, woodland
field, meadow, pasture
hill, slope
flower, bloom, blossom
window, pane
lamp, light
box, crate, carton, chest
bottle, flask
cup, mug
coat, jacket, anorak
shoe, boot, trainer
password, login, passcode
runner-up, come second, finish second, second place
bus, coach
cut down, chop down, saw down, fell tree, felled, felling, cut … down, chop … down, saw … down
branch, limb, bough
woodchip, wood chip, chippings, wood shavings, mulch
wifi, wi-fi, internet, broadband
tea, cuppa
uv, ultraviolet
punish, penalise, penalty, sanction
brew, brewing, make beer, make … beer
germ, bug, microbe, parasite, bacteria
fridge, refrigerator
tummy, stomach, belly
cash machine, cashpoint, atm
grub, food, nosh

# In the news
strong enough, withstand, hold firm, stand up to, up to the job <> give way, no match for
distress call, distress signal, mayday, sos, radio for help, call for help
fly to, sail to, head for, head to, bound for, destination, on way to, en route to, make for, next port
black box, flight recorder, voice recorder, data recorder
parking, parking space, parking bay, car park, space for … cars, room for … cars, can … park, where … park, spaces, parked
meet, greet, welcome, shake hands, shake … hand, be introduced, bump into, get to know, bring … together
stay, stay at, spend the night, put up at, sleep at, guest at, lodge at, stay overnight
enjoy, have a good time, have fun, delighted, all smiles <> bored, hate, dislike
start, set off from, set out from, gather at, assemble at, begin at, meet at
alarm work, alarm working, alarm sound, alarm go off, go off, sound, ring <> switched off, out of order, fail to go off
reach, get as far as, spread to, flow into, engulf, swallow, come within <> stop short of
captain, skipper, command, commander, at the helm, at the wheel, in command
get into, enter, pour into, gush in, gush into, seep in, seep into, flow into, run off, spill into, leak into, wash into, reach
empty, unoccupied, nobody at home, no one at home, nobody inside, vacant, deserted <> occupied, at home, people inside
tsunami, tidal wave, giant wave
know each other, know one another, be friends, acquainted, school together <> stranger, never met
blow down, uproot, topple, come down
bite, sink … teeth, maul, savage
have … child, mother of, father of, survived by, get kid, have … kid, have … son, have … daughter, leave … son, leave … daughter <> childless
`;
