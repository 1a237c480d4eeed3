/** What is said and known; sport, science, arts and schools. */
export const culture = `
# Saying, showing, knowing
announce, reveal, disclose, declare, unveil, make public, break the news, issue, statement, go public, announcement, go public with, made known, make known, unveiling, spill the beans, come out and say, bulletin, proclaim, proclamation, press release, let it be known, pass the news, broke the news, told the public, confirm, officially confirm <> conceal, hide, keep secret, cover up, withhold, hush up, keep quiet, keep mum, say nothing, stay silent, keep under wraps, silence
explain, explanation, account for, clarify, spell out, shed light on, clarification, make clear, elaborate, set out why, lay out, throw light on <> unexplained, mystery, baffle, inexplicable, puzzle, baffled
reveal, expose, uncover, disclose, bring to light, leak, come to light, revelation, lay bare, whistleblower, whistle-blower, blow the whistle, blow the lid, let slip, lay … bare, spill, be made public, turn up, leaked, leaker, unmask, bring … to light, let the cat out, tip off, divulge, give away <> hide, conceal, cover up, mask, suppress, keep hidden, hush up, hush … up, sweep under the carpet, cover … up, cover-up, whitewash, gag
report, publish, cover, story, coverage, reporter, write up, run a story, reportage, run the story, carry the story
publish, release, put out, issue, print, publication, come out, bring out, make public, publisher, hit the shelves, appear in print, put … out, came out, publication date, hit bookshops, go to press, printed, on sale, on newsstands, bring … out <> withhold, withdraw, suppress, unpublished, retract, shelve
describe, call, depict, portray, label, description, brand, characterise, term, portrayal, depiction, characterisation, refer to as, paint as, liken, dub, cast as, present as, put … as
name, call, known as, christen, dub, entitle, rename, nickname, baptise, moniker, aka, so-called, go by the name, by the name of, nicknamed, alias, named after, named for, refer to as, entitled, dubbed, also known as, answer to the name, pseudonym, pen name, surname, codename, labelled, eponymous, rechristen, formerly known as, full name, name … after
identify, name, recognise, identification, pick out, identity, unmask, put a name, pinpoint, named as, identified as, id, spot, naming, recognition, pick … out, make out, single … out <> unidentified, unnamed, anonymous, unknown, not be named, no name, mystery, nameless, unrecognised, incognito, unidentifiable, wish to remain anonymous
mean, stand for, signify, short for, represent, denote, derive from, meaning, definition, translate as, abbreviation, acronym, literally, stands for, be short for, symbolise
stress, emphasise, underline, highlight, insist, point out, draw attention to, emphasis, underscore, hammer home, accentuate, reiterate, drive home, make clear, make a point <> play down, downplay, gloss over, ignore, make light of, brush aside, minimise
respond, reply, answer, response, react, reaction, get back to, hit back, write back, reactions, retort, respondent, reply to, fire back, backlash, greeted with, greet, met with, greeted, outcry <> ignore, silent, unanswered, no reply, no answer, fail to respond, no response, not answer, no comment, stonewall, say nothing
contact, get in touch, reach, call, write to, phone, email, approach, reach out, ring, ring up, give … a ring, give … a call, drop a line, speak to, telephone, get hold of, helpline, hotline, message, liaise, dm, text
talk, speak, conversation, chat, interview, discuss, chatter, chat with, discussion, have a word, conversed, converse, speech, lecture, natter, open up, dialogue, confide
predict, forecast, expect, anticipate, estimate, project, foresee, prediction, reckon, tip, foretell, outlook, prophesy, prognosis, projection, see … coming, envisage, expectation, pundit, bet on, foreshadow, on course to
estimate, put at, reckon, calculate, roughly, approximate, ballpark, guess, estimation, approximation, put … at, guesstimate, educated guess, calculated, in the region of, or so, thought to be
think, believe, consider, feel, regard, reckon, opinion, belief, thought, thinking, deem, be of the opinion, suppose, viewpoint, point of view, assume, have in mind, convinced, of the view, mindset, stance, school of thought, make of, feeling <> doubt, disbelieve, sceptical, question, not believe, not convinced, unconvinced, sceptic, not buy
doubt, question, sceptical, cast doubt, dispute, scepticism, query, suspicious, take with a pinch of salt, not buy, pour cold water, raise questions, call … into question, not convinced, unconvinced, misgivings, second-guess, wary, cynical <> trust, believe, confident, certain, faith, convinced, certainty, sure of
aware, realise, informed, knowledge, familiar, know about, in the know, in the loop, wise to, clued up, learn of, learn about, find out, know of, get wind of, cotton on, tipped off, hear about, awareness, up to speed <> unaware, in the dark, ignorant, oblivious, unknown, not know, no idea, not aware, none the wiser, ignorance, clueless, unbeknown, left in the dark, keep … in the dark, unsuspecting
show, indicate, suggest, demonstrate, point to, find, reveal, imply, indication, point towards, signal, bear out, illustrate, testify to, find that, hint, betray, highlight
study, research, survey, analysis, paper, investigation, trial, experiment, researcher, questionnaire, poll, look into, investigate, make … finding
similar, alike, same, identical, comparable, resemble, equivalent, similarity, reminiscent, akin, lookalike, liken, in line with, just like, in common, no different, resemblance, look like, identically, take after, spitting image <> different, unlike, distinct, dissimilar, difference, differ, contrast, poles-apart, chalk and cheese, vary, in contrast, dissimilarity, set apart
important, significant, crucial, vital, essential, importance, significance, big deal, pivotal, instrumental, landmark, momentous, play a major role, invaluable, essential to, prominent, paramount, cornerstone <> unimportant, insignificant, trivial, irrelevant, immaterial, not matter
famous, well-known, renowned, celebrated, known for, noted for, best known, iconic, fame, celebrity, household name, legendary, made name, eminent, known worldwide, big name, famed, illustrious, distinguished, infamous, notorious, notoriety, celebrated for, claim to fame, reputation, put on the map, shot to fame, remembered for, make name, rise to fame <> unknown, obscure, little-known, anonymous, unheard, unheard of, unsung
rare, unusual, scarce, uncommon, infrequent, seldom, once in a lifetime, few and far between, rarity, rarely, freak, one-off, hardly ever, one in a million, out of the ordinary <> common, frequent, widespread, usual, often, regular, ordinary, commonplace, common occurrence, ten a penny, run of the mill, frequently, all the time, prevalent
expect, anticipated, foreseen, await, predictable, see … coming, come as no surprise, on the cards, look forward to, widely tipped, unsurprising, brace for, brace <> unexpected, surprise, out of the blue, unforeseen, shock, sudden, surprised, taken aback, bolt from the blue, without warning, caught off guard, come as a surprise, bombshell, unexpectedly, shocked, stun, unprepared, out of nowhere
count, total, number, tally, amount, sum, add up, figure, altogether, headcount, quantity, in all, census, all told, toll, add up to, tot up, tally up, in total
measure, gauge, assess, record, quantify, monitor, measurement, keep track, calculate, size up, metric
monitor, watch, track, observe, keep an eye on, follow, surveillance, keep tabs, keep watch, keep … eye on, keep a close eye, check on, scrutinise, cctv, watch over, oversight
see, spot, notice, observe, sighting, catch sight of, glimpse, witness, sight, eyewitness, set eyes on, clap eyes, lay eyes on, catch a glimpse, catch sight, sightings, observed, eyeball, make out <> miss, overlook, unseen, unnoticed, go unnoticed, escape notice, unobserved, not see, fail to notice, invisible, out of sight
remember, recall, memory, recollect, bring to mind, look back, come back to, memories, reminisce, unforgettable, memorable, keepsake, recollection, think back <> forget, slip mind, forgotten, slip … mind, draw a blank, amnesia
photograph, picture, image, snap, photographer, snapshot, selfie, photography, take a picture, shot, portrait, camera, snapper, screenshot, paparazzi, footage
film, record, footage, video, shoot, capture on camera, clip, recording, video footage, on camera, caught on camera, on film, cctv, recorded, dashcam, filmed, capture on film, caught on film, on tape, bodycam, videotape, camera, on location, filming location, cameras roll
rumour, speculation, gossip, hearsay, unconfirmed report, speculate, word is, grapevine, tittle-tattle, scuttlebutt, whisper, talk of, unsubstantiated, unconfirmed claim <> fact, confirmed, official, confirmation
lie, mislead, deceive, untruth, fabricate, falsehood, make up, liar, misled, porky, porkies, fib, lied, false, dishonest, perjury, untruthful, tell lies, pull the wool, disinformation, economical with the truth, dishonesty, misinform, bluff, deception, dupe, not tell the truth, deceit, misrepresent, trick, deceitful, pretend <> tell the truth, honest, truthful, come clean, told the truth, tell truth, honesty, level with, candid, frank
celebrate, commemorate, honour, anniversary, celebration, mark the occasion, festivity, jubilee, toast, raise a glass, let hair down, centenary, bicentenary, knees-up, paint the town red, revel
problem, trouble, difficulty, glitch, fault, snag, setback, hitch, hiccup, headache, difficulties, hassle, obstacle, hurdle, complication, teething problem, teething troubles, go wrong, woe, dilemma, pitfall, hindrance, drawback, defect, stumbling block, nightmare, beset, shortcoming, gremlin
solve, resolve, sort out, fix, settle, crack, clear up, solution, iron out, resolution, work out, get to the bottom, figure out, put right, sort … out, untangle, find an answer, find a solution, patch up, smooth over, clear … up, remedy, get around, straighten out, puzzle out, suss out <> unsolved, unresolved, outstanding, unsettled, mystery, unexplained, cold case, remain a mystery, unanswered
silent, keep quiet, say nothing, stay silent, keep mum, no comment, tight-lipped, refuse to comment, decline to comment, zip <> speak out, speak up, comment, break silence
leak, tip-off, let slip, leaked, get out, spill the beans
boast, brag, crow, show off
joke, quip, jest
shout, yell, scream, cry out, bellow, holler, chant, slogan, call out
whisper, murmur, mutter
letter, missive, memo, in writing, write to
email, message, mail, inbox
phone, telephone, mobile, dial, give … a bell, handset, telephone line, phone line, landline
phone line, hotline, helpline, telephone line, support line, advice line, listening line, information line, dedicated line, helpdesk
tweet, social media, online post, tweeted, instagram, facebook
speech, oration, remarks, make a speech, address the crowd, say a few words, speak, speak to the crowd
press conference, news conference, briefing, media briefing, presser
allege, assert, contend, make out
accusation, allegation
admit failure, hold hands up, acknowledge, accept blame
gossip, rumour, hearsay, talk of the town, scuttlebutt
advice, tip, recommendation, guidance, advise, counsel
expert, specialist, pundit, analyst, scientist
prediction, forecast, outlook
guess, estimate, ballpark, reckon, roughly
teach, educate, instruct, coach, lecture, take lesson, give lesson, give classes, lessons with, tutor
confuse, mix up, muddle, mistake for, confusion, bewilder, baffle, perplex
mystery, puzzle, enigma, unexplained, baffling, riddle
secret, confidential, hush-hush, under wraps, private
list, catalogue, directory, inventory
map, chart, atlas
symbol, emblem, logo, badge

# Sport and contests
win, beat, defeat, triumph, victory, overcome, come out on top, see off, clinch, prevail, victor, thrash, edge out, take gold, knock out, winner, won, winning, come first, finish first, overpower, romp, thump, trounce, whip, outclass, see … off, take the title, lift the trophy, lift the cup, claim victory, emerge victorious, prevail over, vanquish, cross the line first, come out victorious, take home, get the better of, land the title, walk away with, take the crown, outplay, edge … out, crush, overcame, victorious, reign supreme, claim gold, take first, take first place, romped home, first place, triumphant, take the honours, beaten by, land gold, crowned, top the poll, take the seat, gain the seat, take … seat <> lose, go down to, runner-up, fall to, crash out, defeated, suffer defeat, beaten, loser, come second, second place, come last, lost out, slump to, fall short, knocked out, succumb, also-ran, crashed out, go down, vanquished, lose out
draw, tie, level, all square, stalemate, share the points, dead heat, finish level, end level, deadlock, drew, drawn, tied, honours even, end all square, goalless, nil-nil, one apiece, neck and neck, stalemated, deuce, share the spoils, finish all square <> win, lose, decisive, victory, defeat
score, net, goal, find the net, strike, put away, convert, scorer, scored, slot home, back of the net, hat-trick, hat trick, head in, fire home, touchdown, tally, tap in, header, winner, notch, scoreline, make it 2-0 <> miss, saved, blank, fail to score, concede, hit the post, scoreless, goalless, keep out, clean sheet
match, game, fixture, tie, contest, clash, encounter, meeting, showdown, derby, cup tie, playoff, play-off, bout, test match, head-to-head, face-off, play against, kick-off, friendly, semi-final, duel, qualifier
lead, ahead, in front, in the lead, out in front, top of, leading, out front, front runner, front-runner, pull ahead, top the table, pole position, take the lead, edge ahead, in first place <> trail, lag, bring up the rear, off the pace, adrift, last place, trailing
champion, winner, title, championship, crown, titleholder, champions, reigning, title holder, number one, gold medallist, victor, crowned, top dog, medallist, world champion, gold medalist, title-holder
qualify, go through, advance, progress, reach, book place, make the cut, qualification, make it through, through to, book … place, progress to, advance to, make the final, make the play-offs, last four, last eight, sail through, seal a place, next round, get through to, clinch a spot, earn a place, secure a place, reach the final <> eliminate, go out, miss out, knock out, fail to qualify, crash out, fail to reach, dumped out, dump out, knocked out, fall at, bow out, elimination, heading home, bundled out, not qualify, bounced out, miss the cut, knock … out
promote, go up, win promotion, promotion <> relegate, go down, drop, relegation, demote
sign, transfer, join, move to, arrive from, recruit, signing, new signing, snap up, swoop, bring in, loan, on loan, transferred, acquire, agree terms, done deal, sign for, put pen to paper, ink <> leave, release, sell, let go, depart, offload, departure, sold to, part company, leave for, shipped out
team, side, club, squad, outfit, franchise, xi, lineup, line-up, players, play for, played for, roster, teammate
coach, manager, head coach, boss, trainer, in charge, gaffer, coaching staff, skipper, in the dugout, dugout, tactician, mentor, team boss, assistant coach, coached by
send off, red card, dismiss, eject, disqualify, sent off, see red, ejection, dismissal, early bath, send … off, thrown out, given marching orders, shown a red card, sin bin, second yellow, order … off, shown … red <> stay on, reprieve
foul, penalty, infringement, free kick, booking, yellow card, spot kick, handball, spot-kick, caution, yellow, infraction, penalised, bring down, flagrant, penalties, shoot-out
injured, sidelined, unavailable, unfit, ruled out, injury, miss, out injured, on the treatment table, limp off, stretchered off, hamstring, crocked, lay-off, hurt, rule … out, out of action, on the sidelines, out for the season, pulled muscle, knee injury, ankle, doubtful, pull up, niggle, cruciate, go off injured <> fit, available, recover, back in training, fully fit, back in action, fitness, match-fit, return from injury, back from injury, pass a fitness test
fan, supporter, follower, spectator, crowd, fanbase, hooligan, away fans, ultras, barmy army, diehard, hardcore, devotee
attendance, crowd, turnout, gate, spectator, audience, turn up, capacity, packed house, how many came, people came, turn out, gate receipts, pack in, headcount, throng, sell-out, attend, through the gates, watched by, full house
record, best ever, personal best, world record, fastest, milestone, pb, new record, quickest, unbeaten, record-breaking, all-time, best time, course record, personal-best, fastest ever, record time, season's best, landmark, set a record, old mark, hottest ever, hottest day, biggest ever, never been so, on record
break, beat, surpass, smash, eclipse, set a new <> fall short, unbroken
tournament, championship, cup, league, contest, tourney, championships, knockout, premiership, playoffs
race, event, run, sprint, marathon, heat, racing, grand prix, relay, dash, derby, lap, raced, regatta, half-marathon, time trial, triathlon
stadium, ground, arena, pitch, venue, home ground, home turf, turf, oval, home venue, grounds, colosseum, velodrome
medal, award, prize, trophy, honour, accolade, gong, silverware, cup, bronze, rosette, podium, honours, honoured, laurels, accolades, take … prize, win anything, win any <> empty-handed, empty handed
award, bestow, confer, grant, honour with, recipient, present with, conferred, recognised with, hand … award, knighted, given the award, scoop, nominated, laureate, decorated, bestowed, awarded, named winner, gong <> strip, withhold, withdraw, revoke, stripped, stripped of, take … away, hand back
dope, performance-enhancing drug, banned substance, fail drugs test, test positive, doping, drugs cheat, steroid, fail a drug test, positive test, juice, fail a drugs test, doping ban, failed test, epo, banned drug, drug cheat, use steroids, take drugs, use drugs <> clean, pass drugs test, test negative, cleared, negative test, pass test
finish, rank, end up, position, come first, come second, come third, finishing position, runner-up, cross the line, finishing time, ranking, finisher, home in, finishing, podium, finish line, cross the finish line
compete, take part, participate, enter, play, race, competitor, entrant, participation, contestant, turn out, run in, line up, contend, contender, participant, vie, on the start line, at the start, take to the field, compete in, toe the line, play in, join in, show up <> withdraw, pull out, sit out, miss, drop out, withdrawal, scratch, pull up, drop … out, did not finish, dnf, forfeit, withdrew, not start, not compete, be a non-starter, fail to finish, give up
half-time, interval, break, intermission, time-out, timeout, at the break, stoppage, recess, break time

# Computing, science, space
outage, offline, down, crash, unavailable, go down, inaccessible, out of service, disruption, downtime, disrupted, fall over, fell over, go dark, blank screen, go offline, freeze, crashed, unresponsive, glitch, black out, out of action, service interruption, interruption, breakdown, go kaput, knocked offline, knock out, suffer an outage, go on the blink, take … down, kaput, hiccup, stop working, log in, unable to log in, not work <> online, working, restored, back online, available, up and running, back up, operational, up again, come back up, come back online, live again, running again, bring … back, service resumed, back to normal, resume
breach, hack, leak, compromise, cyberattack, hacker, break into, data theft, infiltrate, steal data, intrusion, ransomware, hacked, cyber attack, cyber-attack, hackers, data breach, malware, phishing, virus, security breach, break in, trojan, intruder, unauthorised access, ddos, crack, spyware, worm, hacking, cybercriminal, cyber criminal, online attack, backdoor, hijack, stolen data, leaked, data … stolen, details … stolen, data … taken, details … taken <> secure, unaffected, repel, firewall, no breach
bug, glitch, flaw, error, fault, vulnerability, defect, buggy, software error, gremlin, loophole, weakness, faulty code, coding error, malfunction, software fault, technical hitch, crash
patch, fix, update, repair, hotfix, bugfix, bug fix, workaround, security update, fixed, software update, debug, rectify <> unpatched, leave open, unresolved, unfixed, zero-day
release, come out, launch, ship, publish, issue, debut, unveil, showcase, hit the shelves, roll out, go live, release date, out now, hit stores, come out on, unveiling, rollout, go on sale, released, debuted, available from, hit the market, come onto the market, come on the market, in the shops, premiere, roll … out, hit screens, hit shelves, published, bring out, on general release, early access, hit cinemas, in cinemas, hit the screens <> delay, withdraw, pull, hold back, cancel, shelve, unreleased, push back, axe, still to come, postpone
update, upgrade, new version, revise, refresh, new edition, next version, revamped, overhaul, new release, revision, firmware <> roll back, downgrade, outdated, revert, out of date, obsolete, old version
download, install, save, downloaded, get the app, torrent, upload
delete, remove, erase, wipe, take down, wiped, deletion, trash, scrub, take … down, purge, uninstall, expunge, wipe out, get rid, taken down, strike out, shred <> restore, keep, recover, retain, reinstate, save, undelete, back up, backup, recovered, kept
compatible, work with, support, run on, interoperable, available for, available on, compatibility, supported, playable on, work on, ported to, version for <> incompatible, unsupported, drop support, not work on, no support, exclusive
app, application, software, program, tool, package, programme, platform, mobile app
website, site, web page, online service, portal, platform, homepage, home page, webpage, web, url, internet, blog, web site
online, on the internet, digital, over the web, virtual, internet, web, over the internet, on the web, virtually, website, by zoom, on zoom, zoom, webinar, remotely, livestream, streamed, web-based, at home, by app, e-commerce <> in person, offline, on paper, face to face, physical, in-person, on site, in store, in-store, in shop, at the counter, over the counter, by post
developer, studio, maker, programmer, creator, coder, dev, devs, coders, software engineer, development team, game maker, programmers, made by, developed by, creators
artificial intelligence, ai, machine learning, chatbot, language model, neural network, deep learning, llm, bot, algorithm, chatgpt, large language model
automatic, automated, self-driving, autonomous, robotic, driverless, self-driving car, robot, by computer, autopilot, on autopilot, automation, unmanned, algorithm, automatically, hands-free <> manual, by hand, human-operated, manually, by people, on paper, hand-held
encrypt, scramble, encode <> decrypt, unlock, plain text, unencrypted
electricity, power, energy, current
turn on, switch on, activate, enable, power up, go live, turn … on, switch … on, put on, start up, boot up, fire up, activated, boot, flick the switch, power … up, come on, light up, bring online, started up <> turn off, switch off, disable, deactivate, shut off, power down, turned off, turn … off, switch … off, shut … down, powered down, unplug, pull the plug, shutdown, go off, deactivated, shut … off
connect, log in, sign in, link up, get online, sign on, hook up, login, pair, go online, log on, plug in, log into, tether <> disconnect, log out, cut off, sign out, disconnected, unplug, sign off, log off, logged out, locked out, lose connection, drop the connection
launch, lift off, blast off, take off, put into orbit, liftoff, lift-off, blast-off, take flight, sent into space, sent up, launched, fire into space, rocketed, send into orbit, soar into, put … into orbit, propel, into orbit, leave the launchpad
scrub, call off, abort, stand down, postpone, scrubbed, launch delayed, wave off, stood down <> launch, lift off, go ahead, liftoff, blast off
spacecraft, probe, craft, capsule, satellite, rocket, lander, rover, orbiter, shuttle, spaceship, space shuttle, telescope, space station, booster, module, payload
astronaut, cosmonaut, crew member, spaceman, spacewoman, spacewalker, crew, taikonaut, space traveller, space tourist
extinct, die out, wiped out, vanish, extinction, vanished, no longer exist, gone forever, lost forever, become extinct, disappear, last of its kind, died out, dead as a dodo <> survive, thrive, living, alive, rediscovered, still exist, rediscover, survivor
endangered, threatened, at risk, vulnerable, under threat, in danger, in peril, in decline, on the brink, critically endangered, red list, rare, dwindling, near extinction, face extinction, disappearing, on the verge of extinction <> thriving, plentiful, common, recovering, abundant, off the list, least concern, recovered, bounce back
breed, reproduce, mate, hatch, lay eggs, spawn, reproduction, breeding, offspring, give birth, nest, cubs, chick, litter, pup, egg, calve, breeding season, courtship, copulate, hatchling, nesting, multiply, bear young, sire, fledge, rear
grow, cultivate, plant, farm, raise, sow, harvest, cultivation, grower, farming, agriculture, farmer, planted, reap, tend, crop, raised, sown, propagate, orchard
crop, harvest, yield, produce, bumper crop, wheat, grain, vintage
hunt, cull, shoot, trap, poach, hunter, poacher, poaching, prey, hunting, culling, hounds, snare, stalk, hunted, slaughter, put … down <> protect, conserve, protected, conservation, protection, sanctuary
renewable, green, clean energy, solar, wind power, sustainable, wind farm, wind turbine, turbine, hydro, hydroelectric, eco-friendly, environmentally friendly, solar panel, low-carbon, carbon neutral, zero-carbon, net zero, green energy, solar power, carbon-free, sustainability <> fossil fuel, coal, oil, non-renewable, coal-fired, petrol, dirty, diesel, polluting
recycle, reuse, repurpose, recycling, upcycle, second life, reused, recyclable, second-hand, salvage, repurposed, melt down <> throw away, dump, bin, landfill, discard, throw … away, thrown out, chuck, landfilled, binned
waste, rubbish, garbage, trash, refuse, litter, sewage, recycling, scrap, effluent, junk, debris, discarded, bin, dross, fly-tip
dump, throw away, discard, dispose of, get rid of, bin, disposal, chuck, chuck out, ditch, toss, fly-tip, get rid, jettison, scrapped, dumped, throw … away, throw … out, thrown away, clear out, unload, fly-tipping, waste go, rubbish go, end up <> keep, recycle, reuse, retain, hang onto, hold onto, save, kept
effective, successful, efficacy, effectiveness, efficient, do the trick, success rate, work well, potent, effectively, get results, did it work, does it work <> ineffective, useless, fail, futile, not work, ineffectual, no use, inefficient, make no difference, no effect, fail to work, no better than
test, trial, try out, pilot, experiment, trial run, tester, testing, put through its paces, dry run, dummy run, tryout, beta, clinical trial, trialled, put to the test, rehearsal, assess, prototype, tested on, give … a try, dress rehearsal, try … on, put … through paces

# Culture, media, school
write, author, pen, writer, compose, written by, written, wrote, penned, authored, put pen to paper, co-write, script, screenplay, manuscript, penned by, by the author, ghostwrite, novelist, drafted, scribe, book by, authorship, poet, playwright, essay, play by, novel by, song by, story by, poem by, work of
compose, write music, score, composer, composed by, music by, symphony, songwriter, written by, soundtrack, opera, concerto
sing, singer, vocalist, vocal, perform, sang, sung, croon, vocals, belt out, frontman, frontwoman, lead singer, sung by, chorister, soprano, tenor, songstress, choir, lead vocalist, warble
perform, play, appear, stage, give a concert, performance, take to the stage, on stage, performer, onstage, headline, gig, do a set, play live, put on, rendition, concert, recital, performed by, headliner, live show
star, appear, act, feature, play, actor, actress, portray, role, starring, cast, play the part, play the role, portrayed by, played by, lead role, voiced, co-star, cameo, thespian, take the role, title role, leading man, leading lady, actors, voiced by, voice actor, acting, portrayal, supporting role, protagonist, impersonate, in the film, in the movie, in the cast
direct, director, film-maker, helm, directed by, directorial, filmmaker, film by, at the helm, auteur, helmed by, behind the camera, film maker
film, movie, picture, feature, flick, cinema, blockbuster, motion picture, big screen, on the big screen, pic, silver screen, feature film, box office, screenplay
tv show, series, programme, sitcom, drama, show, soap, documentary, episode, season, tv series, docuseries, telly, box set, broadcast, drama series, miniseries
song, track, single, tune, ballad, anthem, banger, melody, lyric, b-side, hymn, number one
album, record, release, lp, ep, long player, vinyl, disc, discography, mixtape, debut album, studio album, cd, recording, compilation
band, group, act, ensemble, outfit, boyband, girl group, boy band, duo, quartet, musicians, trio, lineup, orchestra, quintet, supergroup
concert, gig, performance, tour date, live show, recital, tour, play live
newspaper, paper, daily, press, media, journal, tabloid, broadsheet, weekly, rag, gazette, magazine, journalist, fleet street, editorial
broadcast, air, screen, transmit, televise, stream, on air, aired, show on, transmission, streamed, on tv, on the radio, go out, premiere, first shown, broadcaster, televised, on the box, watch on, livestream, on telly, radio, carry live, beam <> pull, take off air, drop, off air, off the air, cancel, scrapped
paint, painter, draw, artist, canvas, painting, brushwork, portrait, work of art, oil on canvas, mural, watercolour, masterpiece, artwork, old master, fresco, brush, landscape, illustrate, sketch
exhibition, display, on show, on display, exhibit, showcase, on view, retrospective, shown at, gallery, installation, curate, expo, go on show, unveil, go on display, on public display <> in storage, removed from display, hidden away, in store, under lock, locked away
festival, fair, carnival, event, celebration, fest, fete, fiesta, gala, pageant, festivities, jamboree, parade, festival goer
audience, viewer, crowd, spectator, listener, viewership, watcher, tune in, spectators, punters, listenership, theatregoer
ticket, admission, entry, pass, get in, admission fee, ticketing, entrance, fare, wristband, entrance fee, tout, stub, sold out, sell out, box office
based on, adapted from, inspired by, adaptation, adapt, adapted for, inspiration, draw on, take from, loosely based, inspired, retelling, turned into, made into, dramatisation, true story, be modelled on, modelled on, borrow from, spin-off
sequel, follow-up, next instalment, second part, part two, next chapter, next in the series, spin-off, sequels, second instalment, return of <> prequel, original, first part, prequels, forerunner, predecessor
remake, reboot, new version, remaster, revival, remade, redo, reimagining, remastered, re-release, cover version, rehash, reissue
pupil, student, schoolchild, learner, undergraduate, schoolkid, schoolchildren, alumni, schoolboy, schoolgirl, trainee, classmate, freshman, undergrad, learners, sixth-former
teacher, tutor, lecturer, instructor, educator, professor, teach, schoolteacher, teaching, headteacher, educate, schoolmaster, taught by
headteacher, principal, head, headmaster, headmistress, headship, school leader, head teacher, school principal, schoolmaster
pass, succeed, get through, make the grade, scrape through, ace, with flying colours, get good marks, pass rate, sail through <> fail, flunk, fall short, failed, resit, retake, fail … exam
scholarship, grant, bursary, fellowship, full ride, award, stipend, funded place, bursaries
degree, diploma, qualification, doctorate, bachelor's, masters, phd, doctoral, graduate, certificate, ba, bsc, msc, baccalaureate
tuition, fee, school fee, fees, tuition fee, cost of school, schooling cost
cheat, plagiarise, copy, dishonest, plagiarism, cheater, pass off, crib, cheated, rip off, cut corners, rig, match-fixing <> honest, play fair
genuine, authentic, original, real, authenticity, bona fide, legit, verified, real mccoy, real deal, pukka <> fake, forged, counterfeit, replica, copy, forgery, forger, imitation, sham, bogus, knock-off, knock off, pirate, counterfeiter, phoney, phony, artificial, reproduction, dummy, fraud, ersatz, doctored, photoshopped, deepfake, faked, imitate, facsimile, pretend
ancient, old, prehistoric, antique, centuries old, age-old, antiquity, vintage, centuries-old, medieval, millennia, long-established, long-standing, primeval, bygone <> modern, contemporary, new, recent, newly, latest, brand new, newest, up to date, state-of-the-art, cutting edge, novel, up-to-date, youngest, recently built
translate, render, version, translation, translator, dub, subtitle, translated into, in translation
traditional, customary, old-fashioned, conventional, tradition, time-honoured, long-held, classic, folk, old-school <> modern, innovative, novel, new-fangled, cutting-edge, state-of-the-art, avant-garde, newfangled

# In the news
any good, be good, impressed, impressive, top marks, well made <> disappoint, disappointing
play next, next opponent, next game, next match, next fixture
wear, shirt, jersey, kit
extra, crowd scene, walk-on, walk-on part
play for, join from, arrive from, brought … from, bring … from, sign … from, former club, previous club
position, goalkeeper, keeper, defender, midfielder, striker, winger, full-back, left-back, right-back, centre-back, centre-half, fly-half, scrum-half, bowler, batsman
notice, find out, discover, come to light, learn of, raise the alarm
play again, return to action, back in action, comeback, be fit, be back, return
best player, man of the match, player of the match, stand out, steal the show, star performer
pass … medical, clean bill of health, declared fit, fitness check, medical check, fitness test, medical, come through … check, come through … medical <> fail … medical
can … see, can be seen, on display, on show, on view, exhibit, open to the public, unveil
date, radiocarbon, carbon dating, tree ring, dated to, date from, date back to
true story, real events, really happen, based on fact <> fiction, fictional, made up
sequel, follow-up, second part, second instalment
age rating, certificate
contact break off, lose contact, out of touch, go silent, lose touch, signal … lost, nothing … heard from, no word from <> in touch, in contact, hear from
reintroduce, bring back, release into the wild
disqualify, strip of, struck from, thrown out
come last, finish last, bring up the rear, slowest, finish bottom, bottom of the poll, bottom of the table, last place, in last place, wooden spoon, fewest votes
last race, final race, last match, last game, farewell, retire, hang up boots, bow out <> carry on
headline, top the bill, main act, headliner, close the show
paint, attributed to, attribute to, canvas, work of, attribute … to
show, depict, portray, represent, picture of, portrait of
end, close, run until, on until, last day, final day
cheat, break the rules, copy, test positive, banned substance
`;
