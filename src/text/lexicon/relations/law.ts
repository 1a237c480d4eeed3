/** Crime, police and courts. */
export const law = `
# Law, crime, police
inquiry, investigation, probe, review, look into, inquest, enquiry, examine, audit, under investigation, investigate, investigator, dig into, get to the bottom of, fact-finding, post-mortem, inquire, delve, be looked into, under scrutiny, scrutinise, scrutiny, look at, detective work, case review, reviewed, examination, sift through, inspector, get to the bottom
hearing, trial, court case, proceedings, in court, in the dock, on trial, tribunal, court appearance, up before, in front of a judge, face trial, stand trial, courtroom, dock, up in court, go on trial, before the courts, magistrates, court-martial, retrial, in the witness box, sit in judgment
sue, lawsuit, take to court, legal action, litigation, file a suit, claim, class action, suit, legal battle, sued, writ, legal proceedings, litigate, plaintiff, claimant, see you in court, drag through the courts, legal challenge, legal bid, suing, seek damages, haul … to court, take … to court, take … to tribunal, haul before, go to court, file suit, legal case, claim against, court battle, lodge a claim <> settle, drop the case, out of court, settlement, withdraw claim, settled, settle out of court, drop the lawsuit, drop the claim, drop … case
charge, accuse, indict, arraign, prosecute, face charges, press charges, book, indictment, prosecution, hauled before, up before, prosecutor, done for, accusation, face a charge, bring charges, charged with, face court, summons, allege, be up for, face trial <> drop charges, release without charge, clear, exonerate, dismiss, drop the case, not be charged, no charges, charges dropped, let … off, no further action, throw … out of court
convict, find guilty, guilty, pronounce guilty, condemn, conviction, guilty verdict, found guilty, send down, go down for, get done <> acquit, clear, find not guilty, exonerate, innocent, acquittal, not guilty, walk free, quash, acquitted, cleared of, get off, exonerated, let off, overturn, off the hook, walk free from court, beat the rap, not proven, got off
guilty, culpable, to blame, responsible, guilt, did it, liable, at fault <> innocent, blameless, not guilty, cleared, innocence, wrongly convicted, in the clear, faultless
sentence, jail, imprison, send to prison, lock up, put behind bars, jail term, prison term, custodial sentence, punish, serve time, put away, send down, send … down, jailed, behind bars, banged up, bang up, bang … up, porridge, do time, time behind bars, doing time, life sentence, get life, locked … up, lock … up, slammer, clink, imprisonment, prison sentence, sent to jail, put … away, throw the book at, years in prison, incarcerated, incarceration, serve a sentence, custodial, term in prison, gaoled, community service, life imprisonment, years inside, be behind bars <> release, free, walk free, spare jail, suspended sentence, acquit, parole, let off, freed, get off, get off lightly, suspended, spared, slap on the wrist, out of jail, out of prison, escape jail, avoid jail, non-custodial, escape prison, avoid prison
arrest, detain, take into custody, apprehend, hold, capture, nab, detention, pick up, seize, catch, in custody, handcuff, nick, nicked, collar, bust, cuff, pick … up, haul in, pull in, in the nick, round up, rounded up, feel collar, taken into custody, bring in for questioning, handcuffed, detainee, run in, in cuffs, under arrest, in detention, swoop, caught, apprehension, held on suspicion, take … into custody, nail <> release, free, let go, at large, on the run, bail, let … go, bailed, released, evade arrest, still at large, get away, on bail, un-arrested, escape, elude
release, free, set free, let go, let out, liberate, discharge, parole, bail, freed, let … out, let … go, set … free, out of jail, walk free, out on bail, turn loose, liberation, allowed out, early release, emancipate, emancipation, unleash, hand over <> detain, hold, imprison, jail, arrest, keep in custody, remand, lock up, held, captive, captivity, in custody, lock … up, put away, under lock and key, jailed, imprisoned, in jail, recapture, caged, recall to prison
prison, jail, behind bars, penitentiary, custody, cell, incarcerate, gaol, nick, slammer, clink, imprisonment, detention centre, jailhouse, prisoner, inmate, lockup, lock-up, dungeon, in the slammer, remand centre, young offenders, penal, convict
police, officer, cop, law enforcement, constable, detective, force, fuzz, bobby, copper, policeman, policewoman, old bill, sheriff, trooper, plod, pc, sergeant, inspector, sheriff's deputy, feds, gendarme, policing, police department, squad car, detectives, boys in blue
steal, theft, rob, robbery, burgle, burglary, loot, thief, snatch, heist, make off with, raid, pinch, swipe, shoplift, nick, nicked, half-inch, pilfer, filch, hold up, hold-up, holdup, stick up, knock off, knock over, robber, burglar, thieve, thieving, break-in, break in, broke into, smash-and-grab, smash and grab, mug, mugging, stolen, pocket, help themselves, take … without permission, made off with, make away with, larceny, plunder, ransack, swag, purloin, carjack, poach, snaffle, walk off with, run off with, get away with, light-fingered, clean out, raided, raider, steal … from, embezzle, looted, pickpocket, sticky fingers, bandit, hijack, rip off, abscond with <> return, recover, give back, hand back, retrieve, returned, bring … back, give … back, recovered, hand … back, repatriate
fraud, scam, swindle, con, deceive, defraud, embezzle, cheat, dupe, deception, fraudulent, trick, rip off, con artist, conman, con man, rip-off, rip … off, fiddle, cook the books, ponzi, pyramid scheme, hoax, sting, cheat … out of, shady, crook, racket, forgery, launder, money laundering, phishing, fake, misrepresentation, stitch up, fleece, hoodwink, pull the wool, bogus, false accounting, insider dealing, impostor, imposter, diddle, trickster, fraudster, scammer, double-dealing, swindler, take … for a ride
attack, assault, raid, strike, ambush, hit, set upon, beat up, storm, onslaught, assail, attacker, mug, beat, beat … up, beaten up, lay into, batter, blitz, offensive, bombard, bash, storming, go for, savage, maul, bite, punch, kick, thump, lash out, pounce, violence, violent, rough up, duff up, do over, set about, set on, assailant, headbutt, whack, bludgeon, strike at, swoop, incursion, beating, hit out, foray, gore <> defend, protect, repel, defence, ward off, fend off, fight … off, fought off, hold … off, beat off, withstand, defender, beat back, ward … off, safeguard
shoot, gun down, open fire, gunfire, fire at, gunshot, shot, bullet, fire shots, shooting, gunman, shooter, gunned … down, fired shots, sniper, drive-by, take aim, pull the trigger, fire on, blast away, trigger, gunfight, shoot-out, shootout
stab, knife, slash, stabbing, stabbed, knifing, knife attack, blade, knifed, knifeman, machete, plunge … knife, run through, slashing, knifepoint
fight, brawl, clash, scuffle, battle, skirmish, punch-up, altercation, scrap, punch up, dust-up, come to blows, fisticuffs, set-to, blows, ruck, fracas, melee, exchange blows, exchange punches, row, tussle, confrontation, confront, trade blows, duel, riot, running battle, affray, violence, grapple, bust-up, bust up, free-for-all, barney, trade punches, disturbance <> make peace, ceasefire, truce, shake hands, peace, pacify, make up, bury the hatchet, lay down arms
rape, sexual assault, sexual abuse, molest
abuse, mistreat, ill-treat, cruelty, bully, harass, harassment, torment, ill-treatment, bullying, mistreatment, neglect, cruel, violent, picked on, pick on, torture, maltreat, victimise, persecute, intimidate, hound, grope, domestic violence
kidnap, abduct, take hostage, hostage, snatch, hold captive, seize, kidnapper, abduction, hijack, captor, held hostage, held captive, captive, ransom, hold … hostage, take … hostage, nab, bundle into, hold against will, kidnapping, keep captive, child snatch, abductor <> rescue, let go, set free, let … go, set … free
bribe, corruption, kickback, bribery, backhander, pay off, graft, corrupt, bung, sweetener, grease palm, on the take, backhanders, crooked, sleaze, buy off, slush fund, cash for, brown envelope, hush money, extort, embezzlement, line pockets, bent, payola, nepotism, cronyism
smuggle, traffic, contraband, bring in illegally, smuggler, smuggling, trafficker, trafficking, run guns, drug running, mule, stowaway, drug mule, bootleg, racketeer
suspect, alleged, person of interest, accused, defendant, under suspicion, under investigation, in the frame, prime suspect, implicated, suspicion, wanted for, number one suspect
perpetrator, culprit, offender, attacker, assailant, gunman, killer, criminal, wrongdoer, suspect, thief, burglar, crook, villain, felon, who did it, wrong-doer, miscreant, bad guy, shooter, murderer, assailants, raider, robber, baddie, lawbreaker, delinquent, bandit, gangster, hooligan, yob, thug, vandal, arsonist, ringleader, intruder, mugger, fugitive, lout
witness, bystander, onlooker, eyewitness, passer-by, observer, spectator, present at, passersby, looker-on, onlookers
testify, give evidence, take the stand, testimony, statement, evidence, on the stand, in the witness box, sworn, tell the court, under oath, affidavit, deposition, bear witness, take oath, tell the jury, tell the inquiry, tell the hearing
judge, magistrate, justice, bench, court, jury, juror, sheriff, jp, beak, m'lud, adjudicator, arbiter, referee, judiciary, judicial
lawyer, attorney, solicitor, barrister, counsel, advocate, legal team, prosecutor, qc, kc, legal counsel, legal representative, da, defence counsel, law firm, public defender
appeal, challenge, contest, seek to overturn, take to appeal, launch an appeal, judicial review, overturn, lodge an appeal, take to a higher court, seek leave, appellant <> accept, let stand, uphold, drop appeal, accept the verdict, not appeal, upheld
uphold, confirm, let stand, affirm, back, dismiss the appeal, reaffirm <> overturn, quash, strike down, reverse, set aside, annul, overrule, overturned, quashed, throw out, rescind, vacate
ruling, verdict, judgment, decision, finding, court order, adjudication, adjudicate, decree, injunction, findings
law, act, legislation, statute, bill, rule, regulation, legislate, regulations, ordinance, decree, bylaw, byelaw, on the statute book, lawmaking
valid, in force, effective, in effect, binding, enforceable, still stand, take effect, good until, legally binding <> void, invalid, null, expired, unenforceable, null and void, invalidate, lapse, not valid, no longer valid, out of date, cancelled
repeal, abolish, strike down, scrap, rescind, revoke, annul, overturn, struck down, do away with, bin, axe, tear up, roll back, nullify, quash, undo <> enact, pass, keep, introduce, sign into law, retain, uphold, become law, signed into law, enactment, pass into law
extradite, hand over, send back, deport, expel, remove, deportation, extradition, sent back, kicked out, send … back, repatriate, send home, turn over, exile, kick … out of the country, boot out, banish <> allow to stay, grant asylum, let stay, asylum, leave to remain, right to stay, leave to stay, allowed to stay, be allowed to stay
execute, death penalty, capital punishment, put to death, hang, lethal injection, execution, electric chair, behead, firing squad, guillotine, death row, gallows, noose, death sentence, put … to death, hanged, string up, gas chamber, decapitate, executioner <> reprieve, pardon, spare, commute, clemency, stay, reprieved, pardoned, life imprisonment, spared
pardon, forgive, clemency, amnesty, reprieve, absolve, exonerate, forgiveness, wipe the slate clean, let off, reprieved, mercy, let … off, remission, quash <> punish, condemn, penalise, prosecute, punishment, make … pay
confiscate, seize, impound, take away, forfeit, seizure, take … away, requisition, commandeer, impounded, repossess, expropriate, confiscation, sequester <> return, give back, hand back, release, give … back, hand … back, returned
evict, throw out, turn out, kick out, remove, eviction, put … out, chuck out, kick … out, sling out, throw … out, onto the street, turf out, turfed out, repossession, oust, made homeless, expel, turn … out, eject <> let stay, allow to stay, house, rehouse, rehome, keep home, stay in home
drunk, intoxicated, under the influence, over the limit, drink-driving, inebriated, wasted, plastered, tipsy, hammered, pissed, legless, tanked up, drink driving, dui, drunken, had too much to drink, booze, boozy, sloshed, dwi, alcohol, over the legal limit, inebriation, under influence, drink-drive, sozzled, paralytic, worse for wear, drink driver <> sober, stone cold sober, sobriety
inspect, check, examine, go over, survey, audit, assess, look over, inspection, checkup, check-up, examination, check out, surveyor, assessment, once-over, evaluate, vet, vetting, scrutinise, inspector, check over, spot check, give … once-over, probe, investigate
expel, kick out, throw out, banish, exclude, expulsion, strip of membership, boot out, kick … out, throw … out, turf out, oust, eject, barred, chuck out, ejected, send home, drum out, disqualify, thrown out, give … marching orders, remove, blackball, excommunicate <> admit, readmit, reinstate, welcome back, let … back, allow back, take … back, let … back in
burglar, thief, robber, raider, crook, intruder, burglary, break-in
broke in, break in, get inside, force entry, burgle, smash their way in, force open, jemmy, prise open, pick the lock, gain access, force … way in
getaway, getaway car, make off, flee the scene, escape, do a runner
loot, haul, swag, stolen goods, booty, proceeds
inside job, insider, someone on the inside, with inside knowledge, had help from inside, accomplice
accomplice, accessory, abettor, helper, partner in crime, in cahoots, collude, conspire, plot, collusion
reward, bounty, money for information, price on head, finder's fee
fingerprint, dna, forensic, print, trace
clue, tip-off, tip, evidence
cctv, security camera, camera, surveillance camera, security footage
vandalism, vandalise, graffiti, deface, daub, criminal damage, spray-paint, vandal
murder weapon, weapon, knife, gun, blade
gun, firearm, pistol, rifle, weapon, shooter, handgun, revolver
hostage, captive, prisoner
ransom, demand money, pay up, extort, extortion, blackmail
gang, mob, crew, ring, syndicate, organised crime
drugs, narcotic, cocaine, heroin, cannabis, weed, illegal drugs
drug dealer, pusher, trafficker, dealer, peddle
alibi, elsewhere, proof of innocence
confession, admit, own up, confess
bail, released on bail, surety, bond
plea, plead, plead guilty, pleaded
jury, juror
trial date, go on trial, due in court, up before a judge, in the dock, appear in court, court date
mistrial, retrial, new trial, hung jury
life sentence, life in prison, life imprisonment, whole life, life behind bars
parole, early release, out early, let out early
community service, unpaid work, suspended sentence, probation, tagged
restraining order, injunction, court order, gagging order
defamation, libel, slander, defame
copyright, intellectual property, infringe, plagiarism, patent, rip off, pirate
self-defence, defend themselves, in self-defence, protect themselves
wrongful conviction, miscarriage of justice, wrongly jailed, wrongly convicted, innocent
cordon, tape off, police tape, seal off, crime scene
riot, unrest, looting, disorder, disturbance, rioters, mob
speeding fine, speeding ticket, points on licence, fixed penalty
breathalyse, breath test, over the limit, drink-drive, blow into the bag
missing person, disappeared, last seen, missing
cold case, unsolved, reopen the case, never solved
guard, bouncer, security guard, watchman, doorman, security staff
lock, padlock, bolt
`;
