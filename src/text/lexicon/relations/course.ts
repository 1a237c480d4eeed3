/** How things begin, go on and end, rise, fall and change. */
export const course = `
# Beginning, going on, ending
begin, start, launch, open, get under way, commence, kick off, initiate, inception, outset, get going, fire the starting gun, get off the ground, get started, start off, set in motion, swing into action, be under way <> end, finish, stop, conclude, wind up, come to an end, close, be over, be off, complete, come to a close, draw to a close, grind to a halt, call it a day, call time on, reach the end, close the book on
continue, go on, carry on, remain, persist, keep going, press on, last, endure, keep up, ongoing, in progress, keep at it, soldier on, keep on, live on, rumble on, drag on, no end in sight, carry on regardless <> end, stop, cease, halt, discontinue, finish, conclude, be over, be off, be dead, call it quits, terminate, wind up, come to an end, quit, give up, be done with, pack it in, draw the line, fizzle out, peter out, come to a halt, die out, call a halt, call time
resume, restart, reopen, start again, get going again, pick up again, recommence, return, back up and running, pick up where, back in business, resumption, get back under way, relaunch, back on <> stop, halt, suspend, pause, break off, interrupt, abandon, break, take a break, pause for
founded, establish, set up, create, launch, founder, co-founded, incorporate, come into being, establishment, start up, date back to, inaugurate, found by, come into existence, inception, begin life as <> dissolve, disband, wind up, abolish, liquidate, break up, shut down, cease to exist, disbandment, dissolution
introduce, bring in, roll out, launch, phase in, adopt, implement, put in place, come into force, take effect, introduction, bring into force, usher in, unveil, inaugurate, start using, adoption <> abolish, scrap, phase out, withdraw, do away with, remove, repeal, get rid of, axe, ditch, discontinue
cancel, scrap, call off, drop, axe, shelve, ditch, abandon, pull the plug, pull, abort, cancellation, nix, bin off, kill off, call … off, put paid to, wash out, washout, knock on the head, give up on, throw in the towel, won't go ahead, not go ahead, kibosh <> go ahead, still planned, proceed, take place, on track, as planned, be held, green-light, go ahead as planned, press ahead, push ahead, give … the green light, going ahead, proceed with
happen, occur, take place, go ahead, be held, come about, unfold, transpire, break out, befall, come to pass, going on, unravel, come off, occurrence
delay, postpone, put off, push back, slip, late, hold up, defer, overdue, behind schedule, put back, reschedule, stall, postponement, setback, put on ice, put … on ice, kick … into long grass, rain check, run late, slippage, hold-up, bump, knock back, move back, defer until, adjourn, stave off, overrun, lag, take longer <> bring forward, on time, on schedule, early, ahead of schedule, speed up, punctual, as planned, brought forward, on target, on track, move up
speed up, accelerate, hasten, fast-track, quicken, hurry, expedite, acceleration, pick up the pace, get a move on, rush, rush through, expedited <> slow, slow down, delay, hold back, hinder, decelerate, drag, slowdown, lose momentum, lose steam, bog down
finish, complete, conclude, wrap up, finalise, ready, completion, polish off, put the finishing touches, finishing touches, round off, wind up, come to an end, put to bed <> unfinished, incomplete, under way, in progress, ongoing, outstanding, half-finished, half-built, uncompleted, pending, yet to be finished
suspend, pause, halt, freeze, put on hold, stop temporarily, suspension, hold off, put on ice, put … on ice, put … on hold, moratorium, mothball, shelve, stand down, stop for now, timeout, temporarily stop <> resume, reinstate, restore, restart, continue, get going again, lift suspension, go ahead
suspend, lift, waive, scrap, drop, remove, abolish, ease, relax, abolition, relaxation, call off <> impose, introduce, keep in place, enforce, reinstate, bring in, still apply, remain in force, remain in place, still charge
expire, run out, lapse, end, elapse, be up, expiry, expiration, come to an end, time out, out of date <> renew, extend, prolong, continue, valid, extension, roll over, renewal
extend, prolong, lengthen, extension, keep open longer, stretch, push back, drag out, last longer, protract <> shorten, cut short, curtail, reduce, truncate, foreshorten, abridge, cut back
temporary, interim, provisional, short-term, for now, stopgap, acting, short-lived, caretaker, makeshift, for the time being, pro tem, transitional, fill-in, holding the fort, hold the fort, for a while, transient, short term <> permanent, lasting, indefinite, for good, forever, long-term, enduring, long-lasting, here to stay, for ever, full-time, long term
deadline, time limit, cut-off, closing date, due date, last day, final date, expiry date, last date, time runs out, closing time for
schedule, timetable, due, timeline, set for, programme, slate, pencil in, calendar, agenda, itinerary, line up, lined up, fix a date, book in, plan for
former, ex, previous, one-time, erstwhile, late, once, no longer <> current, incumbent, sitting, existing, serving, nowadays, these days
soon, shortly, imminent, before long, any day now, at any moment, looming, in a while, in no time, around the corner, in the near future, in the coming days, in the coming weeks, upcoming, forthcoming, coming up, on the horizon, round the corner, next up, in the pipeline, impending
immediately, at once, straight away, right away, instantly, with immediate effect, instant, on the spot, there and then, then and there, without delay, asap, in an instant, promptly, forthwith, right now
annual, yearly, every year, each year, once a year, per year, per annum, every twelve months, once every year
origin, source, beginning, root, provenance, stem from, come from, beginnings, roots, derive, come about, trace back, originate, birthplace, derivation, descend from
early, ahead of time, in good time, prematurely, beforehand, too soon
once more, for the second time <> first time, one-off, only once
often, frequently, regularly, many times, time and again, repeatedly <> seldom, rarely, hardly ever, once in a blue moon
always, at all times, around the clock, round the clock, all day, day and night, 24/7, twenty-four hours
daily, every day, each day, day to day
weekly, every week, each week, once a week
monthly, every month, each month, once a month
overnight, during the night, through the night, in the small hours, in the early hours, after midnight, before dawn
dawn, daybreak, sunrise, first light, crack of dawn
dusk, sunset, nightfall, sundown, twilight
debut, first appearance, first outing, first time, maiden, first-ever, premiere, bow
postpone indefinitely, shelve, kick … into the long grass, mothball, put … on the back burner, back burner
last-minute, eleventh hour, at the last moment, eleventh-hour, at the last gasp
come back on, back on track, be reinstated, revived, resurrected
decade, ten years
fortnight, two weeks, 14 days
anniversary, jubilee, centenary, bicentenary, years since, years on

# Rising, falling, changing
rise, increase, go up, climb, jump, gain, grow, soar, surge, growth, leap, rocket, higher, spike, shoot up, swell, add, escalate, mushroom, balloon, edge up, uptick, inch up, upturn, tick up, mount, multiply, snowball, upsurge, appreciate, on the rise, rising, growing, rose by, go through the roof, skyrocket, go up by, creep up, pick up, accelerate <> fall, decrease, drop, decline, go down, slip, plunge, shrink, dip, tumble, slump, slide, lower, plummet, sink, reduction, nosedive, edge down, dwindle, diminish, recede, tail off, taper, crash, drop off, fall off, come down, go down by, downturn, dive, crater, wane, ebb, lessen, depreciate, decreasing, downward, ease off, on the wane, shrinkage, in decline, on the decline
raise, increase, put up, hike, lift, boost, push up, bump up, jack up, ramp up, whack up, mark up, crank up, price hike, augment, step up, beef up <> cut, lower, reduce, slash, bring down, trim, decrease, drop, reduction, halve, pare, pare back, knock off, cut back, scale back, scale down, shave, curtail, prune, roll back, mark down, axe, slim down, cutback, minimise, clip, take the axe to, cut down
expand, grow, enlarge, extend, widen, broaden, scale up, expansion, branch out, enlargement, bigger, build up, broaden out, go global, open new, diversify <> shrink, scale back, downsize, narrow, scale down, cut back, retrench, consolidate, cut down, slim down
improve, get better, recover, pick up, upgrade, enhance, strengthen, brighten, rally, improvement, on the mend, turn the corner, look up, perk up, refine, make better, raise the bar, turn around, turnaround, get back on track, ameliorate <> worsen, deteriorate, get worse, decline, weaken, degrade, go downhill, slump, go backwards, go to the dogs, go to pot, go from bad to worse, deterioration, backslide, nosedive
strengthen, reinforce, bolster, toughen, tighten, shore up, boost, stronger, fortify, beef up, buttress, harden, firm up, step up, consolidate, underpin <> weaken, undermine, dilute, water down, erode, soften, weaker, sap, watered down, diminish, impair, loosen
ease, relax, loosen, soften, lessen, subside, die down, abate, let up, alleviate, slacken, wane, dissipate, fade, settle down, calm down, mitigate, dwindle, relieve, blow over, cool off, quieten, die away <> tighten, intensify, worsen, escalate, harden, step up, mount, tougher, clamp down, flare up, deepen, heighten, aggravate, exacerbate, make worse, ramp up, get worse
escalate, intensify, step up, heighten, ramp up, flare up, hot up, get out of hand, spiral, boil over, come to a head, spiral out of control, get out of control, ratchet up, inflame, worsen <> de-escalate, calm, defuse, cool, subside, die down, fizzle out, blow over, settle down, calm down, cool off, simmer down, defusing
record high, highest ever, all-time high, peak, highest on record, hit a high, new high, unprecedented, at its highest, highest since, record-breaking, highest level <> record low, lowest ever, all-time low, trough, lowest on record, new low, hit rock bottom, rock bottom, lowest since, at its lowest, lowest level, nadir
high, tall, elevated, steep, height
double, twice, twofold, two times, twice as much, twice as many, doubled, doubling, duplicate, two times as many <> halve, half, cut in half, cut by half, fifty percent, fall by half, 50 percent
triple, treble, three times, threefold, three times as many, three times as much, thrice
change, alter, amend, modify, revise, adjust, rework, overhaul, switch, alteration, transform, transformation, evolve, tweak, vary, reshape, rejig, remodel, modification, revision, adapt, make changes <> stay the same, unchanged, remain, retain, constant, leave alone, leave as is, keep the same, status quo, no change, stay put, untouched, stay as is
steady, stable, flat, unchanged, hold steady, constant, plateau, level off, level out, even out, stabilise, stability, hold firm, flatline, remain the same, static <> volatile, fluctuate, unstable, swing, unsteady, erratic, up and down, see-saw, unpredictable, rollercoaster, yo-yo, instability
recover, rebound, bounce back, recovery, regain, rally, recuperate, comeback, back on feet, on the mend, convalesce, rehabilitate, back from the brink, revive, revival, get over, bounce-back, pick up, pull through <> slump, relapse, collapse, fall back, deteriorate, double dip, setback, suffer a setback
spread, extend, sweep through, widen, sweep, sweep across, expand, fan out, engulf, creep, proliferate, diffuse <> confine, shrink, halt, curb, limit, hold in check, stamp out
reverse, undo, overturn, u-turn, backtrack, turn around, go back on, about-face, backpedal, reversal, change mind, change course, change tack, have second thoughts, rethink, flip-flop, climbdown, rollback, roll back, walk back, row back, rescind, do a u-turn, back down, revoke, renege, about-turn, volte-face, go back on word, reconsider <> stand by, uphold, stick to, keep to, stick with, hold firm, hold the line, stay the course, stand firm, unmoved
double down, stand firm, insist, refuse to budge, dig in, stand by, hold firm, hold the line, stand one's ground, stick to guns, not budge, won't budge, hold out, defiant, defy, refuse to back down, stick it out, remain firm, stand by decision <> give in, back down, concede, relent, yield, climb down, cave in, back off, bow to pressure, buckle, capitulate, climbdown, throw in the towel, cave, acquiesce
fluctuate, vary, go up and down, rise and fall, ebb and flow
outnumber, more than, exceed, surpass, outstrip <> fewer than, less than
majority, more than half <> minority, fewer than half, less than half
half, fifty per cent, 50%, one in two
quarter, 25 per cent, one in four
percentage, per cent, percent, proportion, fraction
maximum, at most, upper limit, ceiling
oldest, most ancient, earliest, longest-running
largest, biggest, greatest
tallest, highest
turn into, grow into, develop into, end up as, transform into
convert, turn … into, transform, redevelop, repurpose
worsen, go downhill, get worse, go from bad to worse, deteriorate, turn nasty, spiral
`;
