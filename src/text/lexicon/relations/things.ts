/** How things begin, change and end; what is done with them and how they are. */
export const things = `
# Beginning, going on, ending
begin, start, launch, open, get under way, commence, kick off, initiate, inception, outset, get going, fire the starting gun, get off the ground, get started, start off, set in motion, swing into action, be under way, break ground, ground … broken, diggers move in <> end, finish, stop, conclude, wind up, come to an end, close, be over, be off, complete, come to a close, draw to a close, grind to a halt, call it a day, call time on, reach the end, close the book on
continue, go on, carry on, still on, remain, persist, keep going, press on, last, endure, keep up, ongoing, in progress, keep at it, soldier on, keep on, live on, rumble on, drag on, no end in sight, carry on regardless <> end, stop, cease, call off, abandon, halt, discontinue, finish, conclude, be over, be off, be dead, call it quits, terminate, wind up, come to an end, quit, give up, be done with, pack it in, draw the line, fizzle out, peter out, come to a halt, die out, call a halt, call time
resume, restart, reopen, start again, get going again, pick up again, recommence, return, back up and running, pick up where, back in business, resumption, get back under way, relaunch, back on, go back to work, back at work, return to work, running again, back in use, in use again, back in service, back to normal, back on line <> stop, halt, suspend, pause, break off, interrupt, abandon, break, take a break, pause for
founded, establish, set up, create, launch, founder, co-founded, incorporate, come into being, establishment, start up, date back to, inaugurate, found by, come into existence, inception, begin life as <> dissolve, disband, wind up, abolish, liquidate, break up, shut down, cease to exist, disbandment, dissolution
introduce, bring in, roll out, launch, phase in, adopt, implement, put in place, come into force, take effect, introduction, bring into force, usher in, unveil, inaugurate, start using, adoption, kick in, apply from <> abolish, scrap, phase out, withdraw, do away with, remove, repeal, get rid of, axe, ditch, discontinue
cancel, scrap, call off, drop, axe, shelve, ditch, abandon, pull the plug, pull, abort, cancellation, nix, bin off, kill off, call … off, put paid to, wash out, washout, knock on the head, give up on, throw in the towel, won't go ahead, not go ahead, kibosh, rained off, washed out <> go ahead, still planned, proceed, take place, on track, as planned, be held, green-light, go ahead as planned, press ahead, push ahead, give … the green light, going ahead, proceed with
happen, occur, take place, go ahead, be held, come about, unfold, transpire, break out, befall, come to pass, going on, unravel, come off, occurrence, be staged <> cancel, call off, scrapped, scrap
delay, postpone, put off, push back, slip, late, hold up, defer, overdue, behind schedule, put back, reschedule, stall, postponement, setback, put on ice, put … on ice, kick … into long grass, rain check, run late, slippage, hold-up, bump, knock back, move back, defer until, adjourn, stave off, overrun, lag, take longer, put … off, hold … up, rearrange, behind time <> bring forward, on time, on schedule, early, ahead of schedule, speed up, punctual, as planned, brought forward, on target, on track, move up
speed up, accelerate, hasten, fast-track, quicken, hurry, expedite, acceleration, pick up the pace, get a move on, rush, rush through, expedited <> slow, slow down, delay, hold back, hinder, decelerate, drag, slowdown, lose momentum, lose steam, bog down
finish, complete, conclude, wrap up, finalise, ready, completion, polish off, put the finishing touches, finishing touches, round off, wind up, come to an end, put to bed <> unfinished, incomplete, under way, in progress, ongoing, outstanding, half-finished, half-built, uncompleted, pending, yet to be finished
suspend, pause, halt, freeze, put on hold, stop temporarily, suspension, hold off, put on ice, put … on ice, put … on hold, moratorium, mothball, shelve, stand down, stop for now, timeout, temporarily stop <> resume, reinstate, restore, restart, continue, get going again, lift suspension, go ahead
suspend, lift, waive, scrap, drop, remove, abolish, ease, relax, abolition, relaxation, call off <> impose, introduce, keep in place, enforce, reinstate, bring in, still apply, remain in force, remain in place, still charge
expire, run out, lapse, end, elapse, be up, expiry, expiration, come to an end, time-out, out of date <> renew, extend, prolong, continue, valid, extension, roll over, renewal
extend, prolong, lengthen, extension, keep open longer, stretch, push back, drag out, last longer, protract <> shorten, cut short, curtail, reduce, truncate, foreshorten, abridge, cut back
temporary, interim, provisional, short-term, for now, stopgap, acting, short-lived, caretaker, makeshift, for the time being, pro tem, transitional, fill-in, holding the fort, hold the fort, for a while, transient, short term <> permanent, lasting, indefinite, for good, forever, long-term, enduring, long-lasting, here to stay, for ever, full-time, long term
deadline, time limit, cut-off, closing date, due date, last day, final date, expiry date, last date, time runs out, closing time for
schedule, timetable, due, timeline, set for, programme, slate, pencil in, calendar, agenda, itinerary, line up, lined up, fix a date, book in, plan for
former, ex, previous, onetime, erstwhile, late, once, no longer <> current, incumbent, sitting, existing, serving, nowadays, these days
soon, shortly, imminent, before long, any day now, at any moment, looming, in a while, in no time, around the corner, in the near future, in the coming days, in the coming weeks, upcoming, forthcoming, coming up, on the horizon, round the corner, next up, in the pipeline, impending
immediately, at once, straight-away, right-away, instantly, with immediate effect, instant, on the spot, there and then, then and there, without delay, asap, in an instant, promptly, forthwith, right now
annual, yearly, every year, each year, once a year, per year, per annum, every twelve months, once every year
origin, source, beginning, root, provenance, stem from, come from, beginnings, roots, derive, come about, trace back, originate, birthplace, derivation, descend from, trace to, brought in by, spread from
early, ahead of time, in good time, prematurely, beforehand, too soon
once more, for the second time <> first time, one-off, only once
often, frequently, regularly, many times, time and again, repeatedly <> seldom, rarely, hardly ever, once in a blue moon
always, at all times, around the clock, round the clock, all day, day and night, twenty-four hours
daily, every day, each day, day to day
weekly, every week, each week, once a week
monthly, every month, each month, once a month
overnight, during the night, through the night, in the small hours, in the early hours, after midnight, before dawn
dawn, daybreak, sunrise, first light, crack of dawn
dusk, sunset, nightfall, sundown, twilight
debut, first appearance, first outing, first time, maiden, first-ever, premiere, bow, first game, first match, first start, turn out for, first run-out
postpone indefinitely, shelve, kick … into the long grass, mothball, put … on the back burner, back burner
last-minute, eleventh hour, at the last moment, eleventh-hour, at the last gasp
come back on, back on track, be reinstated, revived, resurrected
decade, ten years
fortnight, two weeks, 14 days
anniversary, jubilee, centenary, bicentenary, years since, years-on

# Rising, falling, changing
rise, increase, go up, climb, jump, gain, grow, soar, surge, growth, leap, rocket, higher, spike, shoot up, swell, add, escalate, mushroom, balloon, edge up, uptick, inch up, upturn, tick up, mount, multiply, snowball, upsurge, appreciate, on the rise, rising, growing, rose by, go through the roof, skyrocket, go up by, creep up, pick up, accelerate <> fall, decrease, drop, decline, go down, slip, plunge, shrink, dip, tumble, slump, slide, lower, plummet, sink, reduction, nosedive, edge down, dwindle, diminish, recede, tail off, taper, crash, drop off, fall off, come down, go down by, downturn, dive, crater, wane, ebb, lessen, depreciate, decreasing, downward, ease off, on the wane, shrinkage, in decline, on the decline
raise, increase, put up, hike, lift, boost, push up, bump up, jack up, ramp up, whack up, mark up, crank up, price hike, augment, step up, beef up <> cut, lower, reduce, slash, bring down, trim, decrease, drop, reduction, halve, pare, pare back, knock off, cut back, scale back, scale down, shave, curtail, prune, roll back, mark down, axe, slim down, cutback, minimise, clip, take the axe to, cut down
expand, grow, enlarge, extend, widen, broaden, scale up, expansion, branch out, enlargement, bigger, build up, broaden out, go global, open new, diversify <> shrink, scale back, downsize, narrow, scale down, cut back, retrench, consolidate, cut down, slim down
improve, get better, recover, pick up, upgrade, enhance, strengthen, brighten, rally, improvement, on the mend, turn the corner, look up, perk up, refine, make better, raise the bar, turn around, turnaround, get back on track, ameliorate <> worsen, deteriorate, get worse, decline, weaken, degrade, go downhill, slump, go backwards, go to the dogs, go to pot, go from bad to worse, deterioration, backslide, nosedive
strengthen, reinforce, bolster, toughen, tighten, shore up, boost, stronger, fortify, beef up, buttress, harden, firm up, step up, consolidate, underpin <> weaken, undermine, dilute, water down, erode, soften, weaker, sap, watered down, diminish, impair, loosen
ease, relax, loosen, soften, lessen, subside, die down, abate, let up, alleviate, slacken, wane, dissipate, fade, settle down, calm down, mitigate, dwindle, relieve, blow over, cool off, quieten, die away <> tighten, intensify, worsen, escalate, harden, step up, mount, tougher, clamp down, flare up, deepen, heighten, aggravate, exacerbate, make worse, ramp up, get worse
escalate, intensify, step up, heighten, ramp up, flare up, hot up, get out of hand, spiral, boil over, come to a head, spiral out of control, get out of control, ratchet up, inflame, worsen <> de-escalate, calm, defuse, cool, subside, die down, fizzle out, blow over, settle down, calm down, cool off, simmer down, defusing
record high, highest ever, all-time high, peak, highest on record, hit a high, new high, unprecedented, at its highest, highest since, record-breaking, highest level <> record low, lowest ever, all-time low, trough, lowest on record, new low, hit rock bottom, rock bottom, lowest since, at its lowest, lowest level, nadir
high, tall, elevated, steep, height, rise to, storey, taller, metres tall
double, twice, twofold, two times, twice as much, twice as many, doubled, doubling, duplicate, two times as many <> halve, half, cut in half, cut by half, fifty percent, fall by half, 50 percent
triple, treble, three times, threefold, three times as many, three times as much, thrice
change, alter, amend, modify, revise, adjust, loosen, restructure, recalibrate, rework, overhaul, switch, alteration, transform, transformation, evolve, tweak, vary, reshape, rejig, remodel, modification, revision, adapt, make changes <> stay the same, unchanged, remain, retain, constant, leave alone, leave as is, keep the same, status quo, no change, stay put, untouched, stay as is
steady, stable, flat, unchanged, hold steady, constant, plateau, level off, level out, even out, stabilise, stability, hold firm, flatline, remain the same, static <> volatile, fluctuate, unstable, swing, unsteady, erratic, up and down, see-saw, unpredictable, rollercoaster, yo-yo, instability
recover, rebound, bounce back, recovery, regain, rally, recuperate, comeback, back on feet, on the mend, convalesce, rehabilitate, back from the brink, revive, revival, get over, bounce-back, pick up, pull through <> slump, relapse, collapse, fall back, deteriorate, double dip, setback, suffer a setback
spread, extend, sweep through, widen, sweep, sweep across, expand, fan out, engulf, creep, proliferate, diffuse <> confine, shrink, halt, curb, limit, hold in check, stamp out
reverse, undo, overturn, u-turn, backtrack, turn around, go back on, about-face, backpedal, reversal, change mind, change course, change tack, have second thoughts, rethink, flip-flop, climbdown, rollback, roll back, walk back, row back, rescind, do a u-turn, back down, revoke, renege, about-turn, volte-face, go back on word, reconsider, second thoughts, think again, think better of <> stand by, uphold, stick to, keep to, stick with, hold firm, hold the line, stay the course, stand firm, unmoved
double down, stand firm, insist, refuse to budge, dig in, stand by, hold firm, hold the line, stand ground, stick to guns, not budge, won't budge, hold out, defiant, defy, refuse to back down, stick it out, remain firm, stand by decision <> give in, back down, concede, relent, yield, climb down, cave in, back off, bow to pressure, buckle, capitulate, climbdown, throw in the towel, cave, acquiesce
fluctuate, vary, go up and down, rise and fall, ebb and flow
outnumber, more than, exceed, surpass, outstrip <> fewer than, less than
majority, more than half <> minority, fewer than half, less than half
half, fifty per cent, one in two
quarter, 25 per cent, one in four
percentage, per cent, percent, proportion, fraction
maximum, at most, upper limit, ceiling
oldest, most ancient, earliest, longest-running
largest, biggest, greatest
tallest, highest
turn into, grow into, develop into, end up as, transform into
convert, turn … into, transform, redevelop, repurpose
worsen, go downhill, get worse, go from bad to worse, deteriorate, turn nasty, spiral

# Making, building, breaking, mending
build, construct, erect, complete, put up, assemble, put together, building work, construction, put … up, building, throw up, lay the foundations, break ground, spring up, be under construction, stand since, stood since, builder, maker, go up on <> demolish, knock down, tear down, pull down, raze, dismantle, flatten, bulldoze, demolition, knocked down, torn down, tear … down, knock … down, pull … down, take down, flattened, wrecking ball
collapse, fall, fall down, give way, crumble, cave in, come down, tumble, topple, crash, buckle, crash down, cave-in, come crashing down, implode, fold, crumple, plunge, subside, go down, keel over, disintegrate, fall in, fall apart, bring down <> stand, hold, survive, remain standing, withstand, intact, hold up, stay up, stay standing, still standing, upright
damage, harm, hit, wreck, ruin, batter, devastate, destroy, smash, vandalise, spoil, dent, scar, mar, blemish, trash, mangle, write off, deface, rough up, battered, pummel, scorch, tear through, rip through, wreak havoc, wreckage, wear and tear, knock about, slash, scratch, knock over <> undamaged, unscathed, intact, okay, ok, all right, alright, good as new, fit as a fiddle, spare, unharmed, unaffected, escape damage, in one piece, without a scratch, unhurt
destroy, destruction, wipe out, gut, demolish, ruin, raze, flatten, obliterate, reduce to rubble, annihilate, burn down, burnt down, burn to the ground, ravage, lay waste, reduce … to rubble, reduce … to ashes, tear apart, write off, wreck, decimate, eradicate, blow up, trash, pulverise, engulf, go up in smoke, reduce to ashes <> preserve, save, spare, survive, intact, rebuild, restore, undamaged, unscathed, stay intact, untouched, survived
repair, fix, mend, put right, restore, patch, patch up, renovate, refurbish, overhaul, put back together, make good, patch … up, rectify, touch up, restoration, remedy, repair work, get … working, fixing, maintenance, retouch, sort out, plug <> replace, demolish, rebuild, tear down, scrap, write off, beyond repair, irreparable, beyond saving, written off
restore, renovate, refurbish, revamp, renew, do up, modernise, refit, makeover, redevelop, renovation, restoration, refurbishment, redevelopment, facelift, spruce up, give … facelift, overhaul, clean up, redecorate, breathe new life into, return to former glory, remodel, bring back <> neglect, abandon, demolish, derelict, decay, fall into disrepair, run-down, dilapidated, fall apart, go to ruin, rot, crumble
break, crack, snap, rupture, fracture, split, burst, shatter, rip, tear, shear, splinter, come apart, fall to pieces, fall apart, tear apart, give way, bust, broken, smash, crackle, rend, puncture, break off, come off, come loose, chip <> hold, intact, unbroken, withstand, in one piece, stay in one piece
fail, break down, malfunction, stop working, conk out, failure, fault, go wrong, give out, pack up, pack in, go down, go haywire, on the blink, on the fritz, bust, breakdown, defect, cut out, seize up, give up the ghost, out of action, out of order, go bust, burn out, misfire, not work, stop functioning, go on the blink, breakage, not start <> work, function, operate, in working order, up and running, fully functional, run smoothly, operational, functioning, did it work, does it work
faulty, defective, out of order, malfunctioning, fault, dodgy, broken, buggy, bust, glitchy, flawed, imperfect, kaput, malfunction, substandard, botched, shoddy, dud, on the blink, on the fritz, play up, wrong with, defect, flaw, problem with, fault in <> in working order, functional, flawless, fault-free, mint condition
make, produce, manufacture, turn out, production, assemble, fabricate, churn out, maker, manufacturer, producer, make up of, built by, made by, mass-produce, knock out, put together, turn … out, roll off the line, churn … out, forge, who make, creation
design, devise, draw up, plan, conceive, architect, blueprint, designer, designed by, draft, plan out, dream up, drawn up, sketch, dream … up, come up with, brainchild, mastermind, drew up, created by, creation, work of
invent, devise, come up with, pioneer, inventor, originate, invention, think up, dream up, brainchild, first to make, innovate, conceive, father of, innovator, pioneered, coin
install, fit, put in, set up, mount, put in place, installation, put … in, hook up, wire up, plumb, mounted, affix, rig up, put up <> remove, take out, dismantle, uninstall, take down, strip out, tear out, rip out, take … down, take away, removal
remove, take away, take down, get rid of, pull out, delete, removal, take out, take off, strip, strip out, extract, cut out, get … off, rip out, tear down, pull down, haul away, clear away, cart off, dislodge, yank, oust, weed out, detach <> add, insert, put in, install, leave in place, addition, put back, leave in, leave … in place, reinstate, insertion
attach, fasten, connect, join, link, fix, hook up, bolt, glue, weld, screw, strap, bind, tether, anchor, affix, chain, lash, moor, mount, nail <> detach, disconnect, separate, unhook, sever, come loose, cut off, unfasten, come off, come away, untie, unbolt, work loose, break off, break away, cut loose, part from
full, packed, at capacity, sold out, crowded, fully booked, no vacancies, sell-out, full to bursting, jam-packed, chock-a-block, rammed, heaving, crammed, bursting at the seams, overcrowded, standing room only, no room, overflow, full house, full up, booked up, filled, every seat … taken, no tickets left, no tickets <> empty, vacant, available, half empty, half full, unsold, deserted, half-empty, sparse, plenty of room, spare, unoccupied, unfilled, not full, room for
preserve, conserve, save, protect, keep, maintain, safeguard, preservation, conservation, upkeep, retain, look after, take care of, keep safe, protection, archive, uphold <> destroy, demolish, neglect, lose, damage, lost, let rot, run down, ruin
use, employ, utilise, deploy, make use of, rely on, run on, usage, using, take up, wield, draw on, resort to, put to use, harness, be based on, powered by, make do with, serve as, used for
misuse, abuse, exploit, take advantage of, misappropriate, divert, squander, mishandle, take liberties, exploitation, waste
large, big, huge, massive, enormous, giant, vast, major, sizeable, considerable, immense, gigantic, colossal, mammoth, whopping, hefty, substantial, bumper, ginormous, humongous, sprawling, oversized, jumbo, mega, how big, weigh, metres long, grow to, bigger <> small, tiny, little, minor, slight, compact, modest, mini, miniature, petite, diminutive, puny, teeny, microscopic, pint-sized, pocket-sized, smaller
long, length, lengthy, extended, stretch, span, longest, extensive
wide, broad, width, diameter, breadth, broadest <> narrow
deep, depth, bottom, deepest, fathom, below the surface, beneath the surface <> shallow
heavy, weight, weigh, hefty, ton, heaviest, tonnage, tip the scales, kilo <> lightweight, featherweight
fast, quick, rapid, speedy, swift, speed, brisk, nippy, at speed, high-speed, in a hurry, at full tilt, lightning, velocity, top speed, mph, zippy, breakneck, hurtle <> slow, sluggish, gradual, leisurely, slowly, crawl, plod, at a snail's pace, slow-moving
hot, heat, warm, temperature, scorching, sweltering, boiling, heatwave, degrees, swelter, baking, blistering, roasting, sizzling, muggy, balmy, celsius, fahrenheit, toasty, searing, thermometer, mercury, in the shade, hotter, warmer <> cold, cool, chilly, freezing, icy, frosty, bitter, frost, sub-zero, chill, nippy, frigid, below freezing, wintry, cold snap, big freeze, arctic, baltic, cooler, colder
carve, sculpt, sculpture, sculptor, statue, chisel
roof, rooftop, ceiling
wreck, wreckage, debris, rubble, ruins
scaffold, scaffolding, prop up, shore up, brace
rust, corrode, corrosion, rot, decay, wear
hole, gap, cavity, crater, puncture
shape, outline
weld, solder, join, bond
invent, patent, breakthrough, first to
develop, build, create, work on, in development, under development, developer, bring to market
in-house, homegrown, home-grown, proprietary, internally, developed internally, self-built, of its own, from scratch <> third-party, outsource, outsourced, off-the-shelf, bought in, from outside, licensed from
exclusive, exclusivity, sole, sole rights, sole right, monopoly <> non-exclusive, open to others, free to choose, any provider, other providers
sew, stitch, knit, weave, embroider
cook, bake, roast, boil, fry, grill, recipe, chef
mix, blend, stir, mixture
melt, thaw, smelt, liquefy <> freeze, solidify, set
wrap, pack, package, box
empty, drain, clear out, vacate <> fill, load, top up, stock up
hoist, lift, winch, crane
turn, rotate, spin, revolve, twist
coat, blanket, wrap, shroud <> uncover, strip, expose
bend, buckle, warp, twist, crooked <> straighten, straight
blunt, dull <> sharp, pointed
wet, damp, moist, soaked, soaking, sodden, drenched <> dry, arid, bone dry
dark, unlit, pitch black, gloomy <> lit, bright, illuminated
loud, noisy, deafening, noise, din, racket, louder <> quiet, silent, hushed, silence, quieter, turn … down
colour, shade, hue, paint
spare, extra, additional, surplus

# Splitting and joining
split, break up, part ways, separate, sever, go separate ways, divorce, cut ties, disband, end partnership, end relationship, end alliance, end collaboration, breakup, parting of the ways, call it quits, break it off, go their separate ways, part company, break-up, separation, schism, fall apart, end their marriage, end it all, no longer together, consciously uncouple, dump, finish with, estranged, go their own way, drift apart, break with, sunder, disunite, finished with, cut loose, end their partnership, divorced, cut … loose, walk away, sever ties, dissolve, fall out, call it a day, grow apart, grew apart <> stay together, reunite, get back together, reconcile, reunion, unite, still together, make up, work together, remain together, stick together, patch things up, patch up, back together, rekindle, kiss and make up, still a couple, still married, bury the hatchet, reunified, stay married, stick with, still partners
merge, combine, join, unite, join forces, amalgamate, merger, team up, consolidate, fuse, tie-up, tie up, link-up, link up, come together, blend, pool, fusion, become one, integrate, amalgamation, combination, unify, unification, hook up with, fold into, roll into, single company <> split, demerge, separate, break up, spin off, part ways, hive off, carve out, separation, split off, break-up, demerger, hive … off, spin … off
join, sign up, enrol, enter, become a member, enlist, come aboard, accede, member, membership, become part of, get on board, come on board, jump on board, jump aboard, sign on, admitted to, affiliate, jump on the bandwagon, become members, take part, participate <> leave, quit, withdraw, pull out, drop out, exit, walk out, resign from, exit from, withdrawal, part company, bow out, flounce out, storm out, break away, secede, leave the group, quit the group
cooperate, collaborate, work together, team up, partner, joint, in partnership with, join forces, alliance, cooperation, collaboration, collaborative, pull together, joint venture, hand in hand, partnership, jointly, tie-up, team effort, club together, band together, pool resources, alongside, work with, work alongside, work hand in hand <> compete, rival, clash, go it alone, feud, compete against, at loggerheads, at war, go head to head, work against
gather, assemble, collect, congregate, meet, turn out, rally, crowd, flock, congregation, get together, convene, come together, throng, cluster, huddle, pile in, converge, turn up, descend on, line the streets, muster, swarm <> disperse, scatter, break up, go home, dissipate, disband, break … up, drift away, send home, spread out
include, contain, feature, comprise, cover, incorporate, consist of, involve, encompass, be made up of, made up of, be composed of, comprise of, consist, count among, number among, take in, inclusion, composed <> exclude, omit, leave out, except, exempt, exclusion, rule out, not include, omission, be left out, leave … out, shut out, bar, missing from
isolated, cut off, remote, stranded, marooned, lonely, out of reach, far-flung, in the middle of nowhere, secluded, inaccessible, unreachable, out on a limb, middle of nowhere, segregate, off the beaten track <> connected, accessible, linked, within reach, connect, in touch, reconnect

# Common states, deeds and their nouns
receive, obtain, gain, be given, acquire, earn, get hold, procure, come by, attain, pick up, garner <> lose, give up, forfeit, be denied, miss out on, turn down
keep, retain, hold on to, preserve, hang on to, retention, stick with, hang onto, hold onto, cling to, stand by, hold … back <> lose, give up, discard, part with, drop, get rid of, surrender, throw away, shed, ditch, relinquish, hand over, let go, hand … over, hand back
need, require, call for, necessary, in need of, demand, necessity, must have, requirement, be in need, essential, crave, call … for, necessitate, rely on <> unnecessary, needless, superfluous, not need, do without, no need, dispense with
wait, await, hang on, queue, stand in line, waiting list, queue up, hold on, hang around, waiting time, line up, backlog, in the queue, bide time, stand by, hold off, sit tight, in line, on hold, waiting room, stand in a queue, tail back, tailback, line-up
visit, call on, go to, tour, drop by, stop by, pop in, pay a visit, pop round, drop in, stop off, stop in, look round, go and see, come round, travel to, trip to, descend on, footfall, head to, swing by, state visit, made a trip
invite, ask, welcome, invitation, on the guest list, guest list, be asked to, summon, guest <> exclude, uninvite, turn away, not be invited, leave out, snub, uninvited, left off
attend, go to, turn up, be present, appear, attendance, come along, turn out, show up, at the event, in the audience, make an appearance, take … seat, grace, put in an appearance, there in person <> miss, skip, stay away, boycott, absent, absence, no-show, stay at home, give … a miss, not come, miss out, play truant, skive, bunk off, cry off, call in sick, not attend, stayed away, shun, give a miss
present, in attendance, on hand, presence, on site, at the scene, inside at the time, in the building <> absent, missing, absence, away, elsewhere, not there, not be there, nowhere to be seen, out of the office
tow, pull, haul, drag, towed, tug, lug, lugged, heave, hauled, winch
hide, conceal, cover, mask, stash, hidden, concealed, hush up, tuck away, cover … up, camouflage, disguise, squirrel away, obscure, stow, out of sight, shroud, secrete, under wraps, hiding place, lie low, hole up, go to ground, in hiding, sweep … under the carpet, veil, cloak, stashed, shield from view <> show, reveal, expose, uncover, display, on show, in plain sight, lay … bare, bring … to light
allow in, admit, let in, receive, take in, grant entry, admission, let inside, gain entry, gain admission, given entry, wave through, let through, let … in <> turn away, send away, send … away, divert, bar, refuse entry, keep out, shut out, deny entry, turn … away, barred, keep … out, shut … out, locked out, lock … out, denied entry, bounce, not let in, exclude
enough, sufficient, adequate, ample, plenty, suffice, abundant, go round, adequately, plentiful, more than enough, meet the need <> insufficient, inadequate, too little, not enough, lack, short of, inadequacy, scant, too few, not sufficient, meagre, run short, shortage, deficient
easy, simple, straightforward, easily, piece of cake, doddle, child's play, no problem, effortless, painless, cinch, cakewalk, straight-forward, user-friendly, no-brainer, walk in the park, plain sailing <> hard, difficult, complex, complicated, tough, challenging, difficulty, arduous, tricky, uphill, hard work, gruelling, laborious, struggle, tough going, fiddly, no easy, tall order, strenuous, hardship, thorny, heavy going, onerous
strong, powerful, robust, strength, sturdy, mighty, strongest, potent, hardy, muscle, muscular, stout, durable, stronger, rugged, hard-wearing, reinforced <> weak, feeble, fragile, frail, flimsy, weakness, rickety, shaky, vulnerable, weakest, brittle, puny, delicate, rotten, ropey, tenuous
clean, spotless, hygienic, tidy, cleaner, wash, scrub, mop, sanitise, cleanliness, disinfect, hygiene, tidy up, wipe, immaculate, pristine, hoover, sterile, launder, mop up, pump out, clean-up, decontaminate <> dirty, filthy, unhygienic, grubby, filth, squalid, soiled, grime, mucky, grimy, mess, messy, unclean, stain, manky, muddy, dirt, unsanitary, squalor
alive, living, breathing, still with us, show signs of life, sign of life, survivor, still going, going strong, in the land of the living <> dead, deceased, lifeless, passed away, no longer with us
normal, usual, regular, business as usual, as normal, ordinary, back to normal, as usual, everyday, business-as-usual, routine, customary, default <> abnormal, unusual, disrupted, irregular, odd, strange, weird, out of the ordinary, extraordinary, atypical, bizarre, irregularity, freak, unconventional
disrupt, disturb, interrupt, upset, chaos, disruption, throw into chaos, turmoil, bring … to a standstill, standstill, interfere, disrupted, chaotic, mayhem, havoc, upheaval, wreak havoc, cause chaos, hold up, inconvenience, plunge into chaos, in disarray, derail, go haywire, bedlam, disorder, disarray <> normal, unaffected, run smoothly, as usual, smooth, smoothly, business as usual, without a hitch, run as normal
active, operational, running, in operation, in service, in use, up and running, open for business, on duty, still going, at work, in action, on active service, in working order, switched on, running again, operating <> inactive, dormant, idle, out of service, disused, decommissioned, out of use, not in use, lie idle, gather dust, offline, standby, on standby, defunct, out of commission, mothballed, unused, not running, switched off, lie dormant
ready, prepared, good to go, all set, set to go, readiness, in place, good to, geared up, poised, primed, raring to go, rehearsed, preparation, up and ready <> unprepared, unready, not ready, ill-prepared, caught out, caught short, ill-equipped, unfinished, rush
aware, alert, conscious <> unaware, unconscious, oblivious
conscious, awake, alert, responsive, come round, regain consciousness, woke up, lucid, wake up, waking, wide awake <> unconscious, comatose, in a coma, unresponsive, knocked out, out cold, pass out, faint, black out, blackout, coma, lose consciousness, asleep, knock … out, sedated, unconsciousness, concussed, keel over
accurate, exact, precise, spot on, accuracy, precision, on the nose, on the money, bang on, true to life, hit the nail <> inaccurate, imprecise, rough, approximate, approximately, inexact, vague, loosely, wide of the mark, ballpark, inaccuracy, sloppy
fair, even-handed, equitable, fairness, impartial, unbiased, level playing field, deserved, above board <> unfair, unjust, biased, one-sided, injustice, unfairness, bias, raw deal, stacked, lopsided, undeserved, one sided, not fair, partial, hard done by
official, formal, authorised, officially, authorise, formally, endorsed, sanction <> unofficial, informal, unauthorised, unofficially, off the record, unsanctioned, on the side, illicit, not official
profit-making, commercial, for profit <> non-profit, charitable, charity, not-for-profit
charity, non-profit, foundation, good cause, relief organisation, charitable, ngo, not-for-profit, philanthropy, nonprofit, aid group, fundraiser, relief agency, humanitarian, voluntary sector, benefactor
exchange, swap, trade, switch, substitute, barter, change over, substitution, trade-in, swap out, trade in, switch … for, interchange, redeem, swap … for
advantage, benefit, upside, head start, merit, plus point, perk, beneficial, asset, selling point, merits, boon, virtue, good side, pros, bonus, upper hand, strong point <> disadvantage, drawback, downside, shortcoming, weakness, minus, flaw, negative, cons, snag, disadvantageous, price to pay
duration, length, how long, period, spell, span, time it takes, how many hours, run for, go on for, take time, stretch, lifespan, running time, timespan, stint, hours long, continue for, minutes long, elapse, time frame, run time
main, primary, principal, foremost, predominant <> secondary, minor, subsidiary, subordinate

# In the news
alternative, substitute, something else, another brand, other option, other product
made of, made from, carved from, cast in, consist of, hewn from, fashioned from, built of, carve
go well, smoothly, without a hitch, success, come through <> go wrong, go badly, mix-up, mistake, error, bug, glitch, hitch, complication, botch, break down, fail
dry up, run dry, dry out, nearly empty
left in the wild, still left, remain, survive
electricity … make, generate, output, capacity, megawatt
bad for the environment, harm wildlife, pollute, damage nature <> green, eco-friendly, environmentally friendly
`;
