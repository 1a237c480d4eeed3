/** What is done with things: made, broken, mended, joined, parted. */
export const making = `
# Making, building, breaking, mending
build, construct, erect, complete, put up, assemble, put together, building work, construction, put … up, building, throw up, lay the foundations, break ground, spring up, be under construction <> demolish, knock down, tear down, pull down, raze, dismantle, flatten, bulldoze, demolition, knocked down, torn down, tear … down, knock … down, pull … down, take down, flattened, wrecking ball
collapse, fall, fall down, give way, crumble, cave in, come down, tumble, topple, crash, buckle, crash down, cave-in, come crashing down, implode, fold, crumple, plunge, subside, go down, keel over, disintegrate, fall in, fall apart, bring down <> stand, hold, survive, remain standing, withstand, intact, hold up, stay up, stay standing, still standing, upright
damage, harm, hit, wreck, ruin, batter, devastate, destroy, smash, vandalise, spoil, dent, scar, mar, blemish, trash, mangle, write off, deface, rough up, battered, pummel, scorch, tear through, rip through, wreak havoc, wreckage, wear and tear, knock about <> undamaged, unscathed, intact, spare, unharmed, unaffected, escape damage, in one piece, without a scratch, unhurt
destroy, destruction, wipe out, gut, demolish, ruin, raze, flatten, obliterate, reduce to rubble, annihilate, burn down, burnt down, burn to the ground, ravage, lay waste, reduce … to rubble, reduce … to ashes, tear apart, write off, wreck, decimate, eradicate, blow up, trash, pulverise, engulf <> preserve, save, spare, survive, intact, rebuild, restore, undamaged, unscathed, stay intact, untouched, survived
repair, fix, mend, put right, restore, patch, patch up, renovate, refurbish, overhaul, put back together, make good, patch … up, rectify, touch up, restoration, remedy, repair work, get … working, fixing, maintenance, retouch, sort out <> replace, demolish, rebuild, tear down, scrap, write off, beyond repair, irreparable, beyond saving, written off
restore, renovate, refurbish, revamp, renew, do up, modernise, refit, makeover, redevelop, renovation, restoration, refurbishment, redevelopment, facelift, spruce up, give … facelift, overhaul, clean up, redecorate, breathe new life into, return to former glory, remodel, bring back <> neglect, abandon, demolish, derelict, decay, fall into disrepair, run-down, dilapidated, fall apart, go to ruin, rot, crumble
break, crack, snap, rupture, fracture, split, burst, shatter, rip, tear, shear, splinter, come apart, fall to pieces, fall apart, tear apart, give way, bust, broken, smash, crackle, rend, puncture, break off, come off, come loose, chip <> hold, intact, unbroken, withstand, in one piece, stay in one piece
fail, break down, malfunction, stop working, conk out, failure, fault, go wrong, give out, pack up, pack in, go down, go haywire, on the blink, on the fritz, bust, breakdown, defect, cut out, seize up, give up the ghost, out of action, out of order, go bust, burn out, misfire, not work, stop functioning, go on the blink, breakage, not start <> work, function, operate, in working order, up and running, fully functional, run smoothly, operational, functioning
faulty, defective, out of order, malfunctioning, fault, dodgy, broken, buggy, bust, glitchy, flawed, imperfect, kaput, malfunction, substandard, botched, shoddy, dud, on the blink, on the fritz, play up <> in working order, functional, flawless, fault-free, mint condition
make, produce, manufacture, turn out, production, assemble, fabricate, churn out, maker, manufacturer, producer, make up of, built by, made by, mass-produce, knock out, put together, turn … out, roll off the line, churn … out, forge
design, devise, draw up, plan, conceive, architect, blueprint, designer, designed by, draft, plan out, dream up, drawn up, sketch, dream … up, come up with, brainchild, mastermind, drew up
invent, devise, come up with, pioneer, inventor, originate, invention, think up, dream up, brainchild, first to make, innovate, conceive, father of, innovator, pioneered, coin
install, fit, put in, set up, mount, put in place, installation, put … in, hook up, wire up, plumb, mounted, affix, rig up, put up <> remove, take out, dismantle, uninstall, take down, strip out, tear out, rip out, take … down, take away, removal
remove, take away, take down, get rid of, pull out, delete, removal, take out, take off, strip, strip out, extract, cut out, get … off, rip out, tear down, pull down, haul away, clear away, cart off, dislodge, yank, oust, weed out, detach <> add, insert, put in, install, leave in place, addition, put back, leave in, leave … in place, reinstate, insertion
attach, fasten, connect, join, link, fix, hook up, bolt, glue, weld, screw, strap, bind, tether, anchor, affix, chain, lash, moor, mount, nail <> detach, disconnect, separate, unhook, sever, come loose, cut off, unfasten, come off, come away, untie, unbolt, work loose, break off, break away, cut loose, part from
full, packed, at capacity, sold out, crowded, fully booked, no vacancies, sell-out, full to bursting, jam-packed, chock-a-block, rammed, heaving, crammed, bursting at the seams, overcrowded, standing room only, no room, overflow, full house, full up, booked up, filled <> empty, vacant, available, half empty, half full, unsold, deserted, half-empty, sparse, plenty of room, spare, unoccupied, unfilled, not full, room for
preserve, conserve, save, protect, keep, maintain, safeguard, preservation, conservation, upkeep, retain, look after, take care of, keep safe, protection, archive, uphold <> destroy, demolish, neglect, lose, damage, lost, let rot, run down, ruin
use, employ, utilise, deploy, make use of, rely on, run on, usage, using, take up, wield, draw on, resort to, put to use, harness, be based on, powered by, make do with
misuse, abuse, exploit, take advantage of, misappropriate, divert, squander, mishandle, take liberties, exploitation, waste
large, big, huge, massive, enormous, giant, vast, major, sizeable, considerable, immense, gigantic, colossal, mammoth, whopping, hefty, substantial, bumper, ginormous, humongous, sprawling, oversized, jumbo, mega, how big <> small, tiny, little, minor, slight, compact, modest, mini, miniature, petite, diminutive, puny, teeny, microscopic, pint-sized, pocket-sized
long, length, lengthy, extended, stretch, span, longest, extensive
wide, broad, width, diameter, breadth, broadest <> narrow
deep, depth, bottom, deepest, fathom, below the surface, beneath the surface <> shallow
heavy, weight, weigh, hefty, ton, heaviest, tonnage, tip the scales, kilo <> lightweight, featherweight
fast, quick, rapid, speedy, swift, speed, brisk, nippy, at speed, high-speed, in a hurry, at full tilt, lightning, velocity, top speed, mph, zippy, breakneck, hurtle <> slow, sluggish, gradual, leisurely, slowly, crawl, plod, at a snail's pace, slow-moving
hot, heat, warm, temperature, scorching, sweltering, boiling, heatwave, degrees, swelter, baking, blistering, roasting, sizzling, muggy, balmy, celsius, fahrenheit, toasty, searing, thermometer <> cold, cool, chilly, freezing, icy, frosty, bitter, frost, sub-zero, chill, nippy, frigid, below freezing, wintry, cold snap, big freeze, arctic, baltic
carve, sculpt, sculpture, sculptor, statue, chisel
roof, rooftop, ceiling
wreck, wreckage, debris, rubble, ruins
scaffold, scaffolding, prop up, shore up, brace
rust, corrode, corrosion, rot, decay, wear
hole, gap, cavity, crater, puncture
shape, outline
weld, solder, join, bond
invent, patent, breakthrough, first to
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
loud, noisy, deafening, noise, din, racket <> quiet, silent, hushed, silence
colour, shade, hue, paint
spare, extra, additional, surplus

# Splitting and joining
split, break up, part ways, separate, sever, go separate ways, divorce, cut ties, disband, end partnership, end relationship, end alliance, end collaboration, breakup, parting of the ways, call it quits, break it off, go their separate ways, rift, part company, break-up, separation, schism, fall apart, end their marriage, end it, no longer together, consciously uncouple, dump, finish with, estranged, go their own way, drift apart, break with, sunder, disunite, finished with, cut loose, end their partnership, divorced, cut … loose, walk away, sever ties, dissolve, fall out <> stay together, reunite, get back together, reconcile, reunion, unite, still together, make up, work together, remain together, stick together, patch things up, patch up, back together, rekindle, kiss and make up, still a couple, still married, bury the hatchet, reunified, stay married, stick with, still partners
merge, combine, join, unite, join forces, amalgamate, merger, team up, consolidate, fuse, tie-up, tie up, link-up, link up, come together, blend, pool, fusion, become one, integrate, amalgamation, combination, unify, unification, hook up with, fold into, roll into, single company <> split, demerge, separate, break up, spin off, part ways, hive off, carve out, separation, split off, break-up, demerger, hive … off, spin … off
join, sign up, enrol, enter, become a member, enlist, come aboard, accede, member, membership, become part of, get on board, come on board, jump on board, jump aboard, sign on, admitted to, affiliate, jump on the bandwagon, become members <> leave, quit, withdraw, pull out, drop out, exit, walk out, resign from, exit from, withdrawal, part company, bow out, flounce out, storm out, break away, secede, leave the group, quit the group
cooperate, collaborate, work together, team up, partner, joint, in partnership with, join forces, alliance, cooperation, collaboration, collaborative, pull together, joint venture, hand in hand, partnership, jointly, tie-up, team effort, club together, band together, pool resources, alongside, work with, work alongside, work hand in hand <> compete, rival, clash, go it alone, feud, compete against, at loggerheads, at war, go head to head, work against
gather, assemble, collect, congregate, meet, turn out, rally, crowd, flock, congregation, get together, convene, come together, throng, cluster, huddle, pile in, converge, turn up, descend on, line the streets, muster, swarm <> disperse, scatter, break up, go home, dissipate, disband, break … up, drift away, send home, spread out
include, contain, feature, comprise, cover, incorporate, consist of, involve, encompass, be made up of, made up of, be composed of, comprise of, consist, count among, number among, take in, inclusion, composed <> exclude, omit, leave out, except, exempt, exclusion, rule out, not include, omission, be left out, leave … out, shut out, bar, missing from
isolated, cut off, remote, stranded, marooned, lonely, out of reach, far-flung, in the middle of nowhere, secluded, inaccessible, unreachable, out on a limb, middle of nowhere, segregate, off the beaten track <> connected, accessible, linked, within reach, connect, in touch, reconnect
`;
