/** Politics, war and diplomacy. */
export const politics = `
# Politics, war, diplomacy
elect, vote in, win election, return, choose, vote into office, election, voted in, victory, win seat, take office, hold seat, get elected, re-elect, chosen, win the vote, win power, swept to power, landslide, win a seat, sweep to power, romp home, elected as <> vote out, lose election, unseat, oust, defeat, lose seat, lose … seat, kick … out, voted out, defeated, concede, thrown out of office, boot out
vote, ballot, poll, referendum, cast ballot, go to the polls, plebiscite, voter, voting, ballot box, polling, polling station, turnout, show of hands, electorate, cast vote, cast … vote, cast their votes, polling day, by-election, tally
candidate, nominee, contender, runner, hopeful, stand for, run for, contestant, stand for election, in the running, in the race, aspirant, frontrunner, challenger, running mate, prospective, shortlist, candidacy, standing
run, stand, seek election, campaign, bid for, throw hat in ring, enter the race, candidacy, throw … hat in the ring, fight the election, vie for, put forward for, put name forward, stand for, run for, in the running, seek office, stand as, stand for election, bid for the presidency <> withdraw, drop out, bow out, pull out, not run, not stand, drop out of the race, quit the race
campaign, drive, crusade, push, canvass, stump, canvas, campaigner, hustings, on the stump, lobby, lobbying, knock on doors, fight for, push for, pressure group, campaigning, agitate, doorstep, activist, petition, canvassing
unanimous, without dissent <> divided, split, narrow, by a majority
government, administration, cabinet, state, ruling party, regime, ministry, govern, downing street, white house, whitehall, powers that be, in power, statecraft, westminster
president, head of state, leader, commander in chief, presidency, presidential, monarch
mayor, council leader, city leader, head of the council, mayoral, mayoress, lord mayor, town leader, civic leader
council, local authority, city hall, town hall, municipality, city council, councillor, local government, municipal, county hall, borough, town council, county council, civic, alderman
parliament, congress, legislature, assembly, lawmaker, senate, house of representatives, mps, lower house, upper house, diet, parliamentarian, lawmakers, capitol
lawmaker, legislator, mp, member of parliament, senator, politician, congressman, parliamentarian, deputy, backbencher, elected official, congresswoman, peer, frontbencher, msp, councillor, mep, politicians, statesman, backbench
coup, overthrow, topple, oust, take power, seize power, putsch, bring down, depose, overthrown, dethrone, mutiny, unseat, seize control, usurp, junta, bring … down, toppled, remove from power, forced from power, ousted, coup d'etat, insurrection, rise up, rebellion, come to power, drive from power <> restore, reinstate, cling to power, hold on to power, reinstated, cling on, stay in power
rule, reign, govern, in power, hold power, monarch, on the throne, ruler, monarchy, governed, emperor, sovereign, dominion, wear the crown, ruled over, ruled by, hold sway, sit on the throne, dynasty <> abdicate, overthrow, topple, out of power, dethrone, stand down, lose power, deposed, overthrown
crown, coronation, accede, ascend the throne, become king, become queen, ascend, come to the throne, enthrone, enthroned, crowned, take the throne, succeed to the throne, proclaim king <> abdicate, depose, give up throne, abdication, dethrone, step down
independent, sovereign, autonomous, self-governing, break away, secede, independence, autonomy, self-rule, self-government, secession, breakaway, home rule, sovereignty, go it alone, leave the union, gain independence, self-determination <> dependent, colony, under rule, remain part of, annex, ruled by, dependency, rule by, dependence, under the control
war, conflict, fighting, hostilities, battle, combat, at war, military action, clashes, warfare, bloodshed, battlefield, wage war, go to war, armed conflict, wartime, declare war, civil war, battles, hostility, siege <> peace, ceasefire, truce, armistice, peace deal, peacetime, peace treaty, end of the war, cessation, lay down arms, make peace, peace talks, peaceful
invade, invasion, march into, enter, occupy, overrun, incursion, invader, march on, cross into, roll into, send in troops, move into, pour into, storm, land in, push into, sweep into <> withdraw, pull out, retreat, leave, liberate, withdrawal, pulled out, repel, drive back
capture, seize, conquer, take control, occupy, overrun, fall to, take … over, overran, taken by, storm, in the hands of, take possession, fall into hands, captured by, take by storm, take hold, overpower, conqueror, fell to, wrest, subjugate <> lose, surrender, liberate, recapture, retake, repel, hold out, lost, give … up, drive out, retaken, win back, take back, push back, beat off
surrender, give up, capitulate, lay down arms, yield, give in, throw in the towel, wave the white flag, white flag, capitulation, give themselves up, give himself up, give herself up, put down weapons, yielded, turn themselves in, hand himself in, hand themselves in, submit, chuck in the towel <> fight on, hold out, resist, refuse to surrender, keep fighting, last stand, fight to the death, never surrender, stand firm
withdraw, pull out, pull back, retreat, leave, back out, exit, withdrawal, pull … out, bring home, bring … home, draw down, drawdown, evacuate, beat a retreat, fall back, disengage, draw back, bring troops home, pulled back <> advance, stay, deploy, remain, send in, move in, deployment, push forward, send … in, sent in, press on, gain ground
bomb, shell, bombard, airstrike, air raid, missile strike, bombing, bombardment, drop bombs, shelling, blitz, drone strike, missile, carpet bomb, barrage, artillery, air strike, rain down, explosive, warhead, bomber, rocket attack
shoot down, bring down, intercept, shot down, shoot … down, shot … down, bring … down, interception
soldier, troop, military, army, force, serviceman, armed forces, squaddie, infantry, regiment, battalion, fighter, gi, warrior, army unit, marines, brigade, garrison, contingent, servicemen, legion, men in uniform, cavalry, paratrooper, militia, militiaman, conscript, boots on the ground
terrorist, militant, extremist, terrorism, insurgent, jihadist, terror, gunmen, suicide bomber, bomber, fanatic, radical, terror cell, extremism, paramilitary
rebel, insurgent, guerrilla, militia, separatist, fighter, rebellion, insurgency, insurrection, mutineer, revolutionary, partisan, mutiny, freedom fighter, dissident, rise up, take up arms, resistance
refugee, asylum seeker, displaced, migrant, flee, asylum, exile, stateless, migration, boat people, uprooted, sanctuary, seek refuge, evacuee
immigrate, migrant, settle in, immigrant, immigration, newcomer, incomer, new arrival
emigrate, move abroad, leave the country, emigrant, emigration, leave for, move to, expat, expatriate, go abroad, moved overseas, brain drain, diaspora
ally, partner, coalition, friend, alliance, allied, friendly, side with, backer, bloc, comrade, confederate, league, align, pact
spy, espionage, secret agent, intelligence, surveillance, eavesdrop, spying, mole, undercover, agent, wiretap, snoop, double agent, mi5, intelligence agency, phone tap, secret service, infiltrate, covert
sanction, embargo, trade restriction, penalise, boycott, trade ban, blockade, punitive measures, blacklist, tariff, asset freeze, freeze assets, trade war, retaliate <> lift sanctions, ease, normalise trade, lift … embargo, trade deal, free trade
recognise, acknowledge, accept, recognition <> reject, refuse to recognise, derecognise
border, frontier, boundary, crossing, checkpoint, crossing point, demarcation, fence, border crossing, frontier post
summit, conference, meeting, talks, gathering, session, hearing, convention, congress, get-together, get together, forum, powwow, symposium, congregation, rendezvous, pow-wow, briefing, huddle, talk, colloquium, seminar, agm, round table, conclave
debate, discuss, argue, consider, deliberate, talk about, discussion, bandy about, thrash out, chew over, argument, mull over, talk over, hash out, put to, kick around, exchange views, deliberation, moot
policy, plan, strategy, programme, scheme, approach, initiative, measure, blueprint, roadmap, manifesto, tactic, game plan, pledge, platform, road map, agenda, stance, guideline
reform, overhaul, shake-up, change, restructure, reorganise, modernise, shake up, revamp, transform, modernisation, restructuring, reorganisation, sweeping changes, root and branch, rethink, redesign, clean up, amendment
budget, spending, expenditure, outlay, allocation, purse strings, outgoings, money set aside, allocated, balance the books, set aside, earmark, spending plan, coffers, allocate
spend, pay, outlay, fork out, shell out, splash out, cough up, expenditure, lash out, spent on, stump up, invest, fritter, lavish, squander, lay out, go through, spending spree, part with, burn through, splurge
secret, confidential, classified, undisclosed, hush-hush, private, under wraps, secrecy, hidden, top secret, under cover, undercover, covert, behind closed doors, on the quiet, clandestine, in the shadows, off the record, kept quiet, keep … quiet, keep … secret, under the radar, shrouded, undeclared, concealed, stealth, unpublished, sealed, privately, on the sly, hush hush, keep … under wraps, discreet <> public, disclose, declassify, revealed, made public, in the open, public knowledge, out in the open, transparent, on the record, open secret, out of the bag
discriminate, bias, prejudice, racism, unequal, sexism, discrimination, racist, sexist, unfair, homophobic, homophobia, bigotry, bigot, intolerance, inequality, segregation, apartheid, persecute, stereotype, misogyny, ageism <> equality, fair treatment, inclusive, equal rights, impartial
tension, strain, friction, hostility, stand-off, animosity, bad blood, ill feeling, acrimony, unrest, frosty, rift, on edge, antagonism, discord, sour, fractious, awkward, falling-out, unease, resentment, tense, fraught <> harmony, thaw, warm ties, good terms, friendly, cordial, rapport, get on well, get along
prime minister, premier, head of government, pm
election, poll, ballot, polling day, go to the polls, contest
landslide, sweeping victory, resounding win, thumping majority <> wafer-thin, razor-thin
turnout, number who voted, percentage voting
opposition, rival party, shadow
coalition, alliance, power-sharing, govern together, partnership
impeach, remove from office, no confidence, vote of no confidence, recall
resign in disgrace, forced to quit, hound out, forced from office, fall on his sword
scandal, disgrace, controversy, affair, outrage, sleaze, -gate
left-wing, leftist, socialist, progressive, liberal <> right-wing, conservative, rightist
dictator, tyrant, autocrat, strongman, despot, authoritarian
democracy, democratic, free elections <> dictatorship, authoritarian, autocracy, tyranny
slave, slavery, enslave, bondage, forced labour <> emancipate
ambassador, envoy, diplomat, emissary, consul
embassy, consulate, diplomatic mission
ceasefire, truce, armistice, stop fighting, lay down arms, end to hostilities, halt to fighting <> resume fighting, break … truce, hostilities resume
siege, besiege, surround, encircle, blockade
victory, win, triumph
command, commander, led by, in command, at the head, under the command
navy, fleet, naval, warship, admiral
air force, raf, squadron, bomber, fighter jet
conscript, draft, call up, national service, conscription, called up
deserter, desert, go awol, abandon post
medal for bravery, decorate, gallantry, honour
nuclear weapon, atomic bomb, warhead, nuke, atom bomb
peacekeeper, un force, blue helmet
massacre, slaughter, mass killing, atrocity, genocide, bloodbath
immigrant, migrant, newcomer
deport, send back, remove, send home, kick out
subsidy, grant, handout, state aid, government money, public money, taxpayers' money
tax cut, lower taxes, tax break, tax relief <> tax rise, tax hike, higher taxes, put up taxes
welfare, benefit, social security, handout, dole
amend, amendment, change the law, revise
abstain, not vote, abstention, withhold vote
founding father, founder, framer
flag, banner
`;
