/** What is said, shown, known and thought. */
export const speech = `
# Saying, showing, knowing
announce, reveal, disclose, declare, unveil, make public, break the news, issue, statement, go public, announcement, go public with, made known, make known, unveiling, spill the beans, come out and say, bulletin, proclaim, proclamation, press release, let it be known, pass the news, broke the news, told the public <> conceal, hide, keep secret, cover up, withhold, hush up, keep quiet, keep mum, say nothing, stay silent, keep under wraps, silence
explain, explanation, account for, clarify, spell out, shed light on, clarification, make clear, elaborate, set out why, lay out, throw light on <> unexplained, mystery, baffle, inexplicable, puzzle, baffled
reveal, expose, uncover, disclose, bring to light, leak, come to light, revelation, lay bare, whistleblower, whistle-blower, blow the whistle, blow the lid, let slip, lay … bare, spill, be made public, turn up, leaked, leaker, unmask, bring … to light, let the cat out, tip off, divulge, give away <> hide, conceal, cover up, mask, suppress, keep hidden, hush up, hush … up, sweep under the carpet, cover … up, cover-up, whitewash, gag
report, publish, cover, story, coverage, reporter, write up, run a story, reportage, run the story, carry the story
publish, release, put out, issue, print, publication, come out, bring out, make public, publisher, hit the shelves, appear in print, put … out, came out, publication date, hit bookshops, go to press, printed, on sale, on newsstands, bring … out <> withhold, withdraw, suppress, unpublished, retract, shelve
describe, call, depict, portray, label, description, brand, characterise, term, portrayal, depiction, characterisation, refer to as, paint as, liken, dub, cast as, present as, put … as
name, call, known as, christen, dub, entitle, rename, nickname, baptise, moniker, aka, so-called, go by the name, by the name of, nicknamed, alias, named after, named for, refer to as, entitled, dubbed, also known as, answer to the name, pseudonym, pen name, surname, codename, labelled, eponymous, rechristen, formerly known as, full name, name … after
identify, name, recognise, identification, pick out, identity, unmask, put a name, pinpoint, named as, identified as, id, spot, naming, recognition, pick … out, make out, single … out <> unidentified, unnamed, anonymous, unknown, not be named, no name, mystery, nameless, unrecognised, incognito, unidentifiable, wish to remain anonymous
mean, stand for, signify, short for, represent, denote, derive from, meaning, definition, translate as, abbreviation, acronym, literally, stands for, be short for, symbolise
stress, emphasise, underline, highlight, insist, point out, draw attention to, emphasis, underscore, hammer home, accentuate, reiterate, drive home, make clear, make a point <> play down, downplay, gloss over, ignore, make light of, brush aside, minimise
respond, reply, answer, response, react, reaction, get back to, hit back, write back, reactions, retort, respondent, reply to, fire back, backlash <> ignore, silent, unanswered, no reply, no answer, fail to respond, no response, not answer, no comment, stonewall
contact, get in touch, reach, call, write to, phone, email, approach, reach out, ring, ring up, give … a ring, give … a call, drop a line, speak to, telephone, get hold of, helpline, hotline, message, liaise, dm, text
talk, speak, conversation, chat, interview, discuss, chatter, chat with, discussion, have a word, conversed, converse, speech, lecture, natter, open up, dialogue, confide
predict, forecast, expect, anticipate, estimate, project, foresee, prediction, reckon, tip, foretell, outlook, prophesy, prognosis, projection, see … coming, envisage, expectation, pundit, bet on, foreshadow, on course to
estimate, put at, reckon, calculate, roughly, approximate, ballpark, guess, estimation, approximation, put … at, guesstimate, educated guess, calculated, in the region of, or so, thought to be
think, believe, consider, feel, regard, reckon, opinion, belief, thought, thinking, deem, be of the opinion, suppose, viewpoint, point of view, assume, have in mind, convinced, of the view, mindset, stance, school of thought, make of, feeling <> doubt, disbelieve, sceptical, question, not believe, not convinced, unconvinced, sceptic, not buy
doubt, question, sceptical, cast doubt, dispute, scepticism, query, suspicious, take with a pinch of salt, not buy, pour cold water, raise questions, call … into question, not convinced, unconvinced, misgivings, second-guess, wary, cynical <> trust, believe, confident, certain, faith, convinced, certainty, sure of
aware, realise, informed, knowledge, familiar, know about, in the know, in the loop, wise to, clued up, learn of, learn about, find out, know of, get wind of, cotton on, tipped off, hear about, awareness, up to speed <> unaware, in the dark, ignorant, oblivious, unknown, not know, no idea, not aware, none the wiser, ignorance, clueless, unbeknown, left in the dark, keep … in the dark, unsuspecting
show, indicate, suggest, demonstrate, point to, find, reveal, imply, indication, point towards, signal, bear out, illustrate, testify to, find that, hint, betray, highlight
study, research, survey, analysis, paper, investigation, trial, experiment, researcher, questionnaire, poll, look into, investigate
similar, alike, same, identical, comparable, resemble, equivalent, similarity, reminiscent, akin, lookalike, liken, in line with, just like, in common, no different, resemblance, look like, identically, take after, spitting image <> different, unlike, distinct, dissimilar, difference, differ, contrast, poles apart, chalk and cheese, vary, in contrast, dissimilarity, set apart
important, significant, crucial, vital, essential, importance, significance, big deal, pivotal, instrumental, landmark, momentous, play a major role, invaluable, essential to, prominent, paramount, cornerstone <> unimportant, insignificant, trivial, irrelevant, immaterial, not matter
famous, well-known, renowned, celebrated, known for, noted for, best known, iconic, fame, celebrity, household name, legendary, made name, eminent, known worldwide, big name, famed, illustrious, distinguished, infamous, notorious, notoriety, celebrated for, claim to fame, reputation, put on the map, shot to fame <> unknown, obscure, little-known, anonymous, unheard, unheard of, unsung
rare, unusual, scarce, uncommon, infrequent, seldom, once in a lifetime, few and far between, rarity, rarely, freak, one-off, hardly ever, one in a million, out of the ordinary <> common, frequent, widespread, usual, often, regular, ordinary, commonplace, common occurrence, ten a penny, run of the mill, frequently, all the time, prevalent
expect, anticipated, foreseen, await, predictable, see … coming, come as no surprise, on the cards, look forward to, widely tipped, unsurprising, brace for, brace <> unexpected, surprise, out of the blue, unforeseen, shock, sudden, surprised, taken aback, bolt from the blue, without warning, caught off guard, come as a surprise, bombshell, unexpectedly, shocked, stun, unprepared, out of nowhere
count, total, number, tally, amount, sum, add up, figure, altogether, headcount, quantity, in all, census, all told, toll, add up to, tot up, tally up, in total
measure, gauge, assess, record, quantify, monitor, measurement, keep track, calculate, size up, metric
monitor, watch, track, observe, keep an eye on, follow, surveillance, keep tabs, keep watch, keep … eye on, keep a close eye, check on, scrutinise, cctv, watch over, oversight
see, spot, notice, observe, sighting, catch sight of, glimpse, witness, sight, eyewitness, set eyes on, clap eyes, lay eyes on, catch a glimpse, catch sight, sightings, observed, eyeball, make out <> miss, overlook, unseen, unnoticed, go unnoticed, escape notice, unobserved, not see, fail to notice, invisible, out of sight
remember, recall, memory, recollect, bring to mind, look back, come back to, memories, reminisce, unforgettable, memorable, keepsake, recollection, think back <> forget, slip mind, forgotten, slip … mind, draw a blank, amnesia
photograph, picture, image, snap, photographer, snapshot, selfie, photography, take a picture, shot, portrait, camera, snapper, screenshot, paparazzi, footage
film, record, footage, video, shoot, capture on camera, clip, recording, video footage, on camera, caught on camera, on film, cctv, recorded, dashcam, filmed, capture on film, caught on film, on tape, bodycam, videotape, camera
rumour, speculation, gossip, hearsay, unconfirmed report, speculate, word is, grapevine, tittle-tattle, scuttlebutt, whisper, talk of, unsubstantiated <> fact, confirmed, official, confirmation
lie, mislead, deceive, untruth, fabricate, falsehood, make up, liar, misled, porky, porkies, fib, lied, false, dishonest, perjury, untruthful, tell lies, pull the wool, disinformation, economical with the truth, dishonesty, misinform, bluff, deception, dupe, not tell the truth, deceit, misrepresent, trick, deceitful, pretend <> tell the truth, honest, truthful, come clean, told the truth, tell truth, honesty, level with, candid, frank
celebrate, commemorate, honour, anniversary, celebration, mark the occasion, festivity, jubilee, toast, raise a glass, let hair down, centenary, bicentenary, knees-up, paint the town red, revel
problem, trouble, difficulty, glitch, fault, snag, setback, hitch, hiccup, headache, difficulties, hassle, obstacle, hurdle, complication, teething problem, teething troubles, go wrong, woe, dilemma, pitfall, hindrance, drawback, defect, stumbling block, nightmare, beset, shortcoming, gremlin
solve, resolve, sort out, fix, settle, crack, clear up, solution, iron out, resolution, work out, get to the bottom, figure out, put right, sort … out, untangle, find an answer, find a solution, patch up, smooth over, clear … up, remedy, get around, straighten out, puzzle out, suss out <> unsolved, unresolved, outstanding, unsettled, mystery, unexplained, cold case, remain a mystery, unanswered
silent, keep quiet, say nothing, stay silent, keep mum, no comment, tight-lipped, refuse to comment, decline to comment, zip <> speak out, speak up, comment, break silence
leak, tip-off, let slip, leaked, get out, spill the beans
boast, brag, crow, show off
joke, quip, kid, jest
shout, yell, scream, cry out, bellow, holler
whisper, murmur, mutter
letter, missive, memo, in writing, write to
email, message, mail, inbox
phone, telephone, mobile, dial, give … a bell, handset
phone line, hotline, helpline, telephone line
tweet, social media, online post, tweeted, instagram, facebook
speech, oration, remarks
press conference, news conference, briefing, media briefing, presser
allege, assert, contend, make out
accusation, allegation
admit failure, hold hands up, acknowledge, accept blame
gossip, rumour, hearsay, talk of the town, scuttlebutt
advice, tip, recommendation, guidance, advise, counsel
expert, specialist, pundit, analyst, scientist
prediction, forecast, outlook
guess, estimate, ballpark, reckon, roughly
teach, educate, instruct, coach, lecture
confuse, mix up, muddle, mistake for, confusion, bewilder, baffle, perplex
mystery, puzzle, enigma, unexplained, baffling, riddle
secret, confidential, hush-hush, under wraps, private
list, catalogue, directory, inventory
map, chart, atlas
symbol, emblem, logo, badge
`;
