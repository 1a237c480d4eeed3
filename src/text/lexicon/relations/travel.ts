/** Journeys, crashes and places. */
export const travel = `
# Crashes and travel
crash, collide, collision, smash, accident, wreck, run into, plough into, hit, pile-up, impact, come off the road, slam into, strike, crunch, prang, bump into, bump, rammed, ram, car crash, shunt, slammed, go into, knock down, knocked down, mow down, plough, bang into, run over, hit and run, mangled, train wreck, write off, come a cropper, come to grief, rear-end, fender bender, rta, hit-and-run, lose control, veer off, spin off, road accident, pile up, crash-land, t-bone, smash into, smash up, rear-ended, plane crash, side-swipe, wipe out, wreckage, plough … into, nosedive, career off, overturn, leave the road, jackknife, go off the road, skid <> avoid, miss, near miss, swerve, avoid hitting, avoid … collision, missed, miss … by, close shave, near-miss, land safely
derail, come off the rails, leave the track, jump the tracks, leave the rails, derailment, leave the tracks, come off the tracks, jump the rails, off the rails, run off the tracks
capsize, overturn, turn over, flip, roll over, keel over, keel, tip over, turn turtle, flip over, turn upside down, upside down, roll, upturn, go over, overturned, topple over, tip <> refloat, upright, stay afloat
sink, go down, founder, go under, capsize, sinking, shipwreck, wreck, shipwrecked, scuttle, go to the bottom, sank, submerge, on the seabed, slip beneath the waves, torpedo, went down, drown, take on water, sunk <> float, refloat, raise, afloat, salvage, stay afloat, keep afloat, unsinkable, salvaged, raising
run aground, hit rocks, get stuck, stranded, ran aground, beached, hit a reef, strike rocks, hit the rocks, grounded, on the rocks, strike a reef <> refloat, afloat, tow off, float off
depart, leave, set off, set out, take off, departure, sail, set sail, head off, lift off, departed, exit, head out, push off, get going, hit the road, make tracks, start out, take to the skies, take leave, pull out, pull away, check out, weigh anchor, hop it, head for, make off, shoot off, embark, outbound, move out, up sticks, strike out, clear off, clear out <> arrive, land, dock, touch down, reach, return, come back, arrival, touchdown, get in, pull in, get home, inbound, check in, get back, returning
land, touch down, splash down, landing, touchdown, ditch, crash-land, come down, emergency landing, set down, made landfall, alight, disembark, come ashore, moon landing, put down
travel, journey, go, trip, visit, commute, fly, tour, voyage, traveller, travelling, trek, excursion, jet off, tourist, sail, hitchhike, cruise, on the road, getting to, make way, commuting, backpack, road trip
arrive, reach, get to, turn up, show up, make it to, arrival, get there, get in, roll up, make it, pull in, set foot, come in, pull up, check in, touch down, get here, make landfall, rock up, pitch up, roll in, get home, descend on, make it home, docked <> leave, depart, fail to arrive, go missing, set off, no-show, never arrive, not turn up, not show up, not make it, never made it
return, come back, go back, come home, bring back, homecoming, get back, head home, back home, get home, make a comeback, comeback, bring … back, retrace steps, head back, returned, on the way home, make way back <> leave, stay away, go away, depart, never come back, stay out, not come back, leave for good
plane, aircraft, jet, airliner, aeroplane, flight, aviation, airbus, boeing, passenger jet, jetliner, light aircraft, airplane, bomber, airborne, aeronautical
ship, vessel, boat, ferry, craft, trawler, tanker, cruiser, yacht, barge, tug, freighter, afloat, shipping, warship, frigate, submarine, sailing boat, dinghy, destroyer
train, rail, railway, railroad, locomotive, rail service, tube, metro, underground, subway, tram, carriage, commuter train, rail line
lorry, truck, hgv, heavy goods vehicle, juggernaut, articulated lorry, tanker, pickup, wagon, truck driver, trucker, artic, semi, tipper, haulage, haulier
bike, bicycle, cycle, pushbike, cyclist, cycling, two wheels, tandem, ride, e-bike, ebike, penny farthing
motorcycle, motorbike, moped
cyclist, bike rider, bicyclist, rider
passenger, traveller, rider, commuter, people on board, aboard, commuters, on board, travellers, holidaymaker, air passenger, flyer, fare-payer
petrol, fuel, gas, gasoline, diesel, forecourt, pump, tank, filling station, unleaded, petrol station, gas station, refuel, kerosene
station, terminal, stop, terminus, platform, depot, bus stop, halt, interchange, railway station, bus station, train station, hub
airport, airfield, airstrip, aerodrome
detour, diversion, divert, reroute, alternative route, redirect, alternative, go round, long way round, diverted, rerouted, take another route, workaround, bypass, go around
carry, transport, convey, ferry, ship, haul, deliver, transportation, lug, cart, shuttle, truck, carriage, freight, ferried, cargo, conveyance, lorry, laden, tote, haulage, courier
deliver, bring, hand over, drop off, distribute, delivery, ship, dropped off, drop … off, hand … over, bring round, postman, courier, take to, dispense, drop round, fetch
send, dispatch, post, mail, ship, forward, fire off, transmit, sent off, e-mail, text, sender, deploy, relay, airmail, consign
receive, get, receipt, collect, recipient, acquire, get sent, pick up, inherit, come by
move, relocate, transfer, shift, resettle, migrate, relocation, up sticks, uproot, move house, move out, emigrate, decamp, house move, set up home, migration, rehouse, upped sticks, rehome, go to live, exodus, leave for <> stay, remain, stay put, stay where, not move, dig in, not going anywhere, stay behind
escape, flee, run away, get away, break out, abscond, break free, getaway, on the run, at large, make a break, do a runner, leg it, scarper, escapee, fugitive, get out, on the loose, make off, evade, run off, bolt, slip away, give … the slip, breakout, jailbreak, go on the run, take flight, take off, elude, scram, ran away, get loose, loose, make getaway, take to heels, break loose, got away, fled, slip through the net, bust out, bail, wriggle free, still free, hightail <> capture, catch, recapture, detain, in custody, behind bars, captured, recaptured, nab, collar, back in custody, hunted down, catch up with, track down, round up, under arrest, lock up, brought back
enter, go in, get in, go into, come in, entry, gain access, admission, entrance, admittance, set foot, walk in, break in, sneak in, get inside, get into, let … in, step inside, come inside, climb in, cross the threshold, gain entry, infiltrate, force way in, way in, entryway, come through, barge in, got in <> leave, exit, go out, get out, come out, exited, egress, way out, come away
route, path, itinerary, track, trail, alignment, circuit
near, close to, nearby, next to, beside, adjacent to, not far from, neighbouring, in the vicinity, proximity, within walking distance, on the doorstep, just outside, vicinity, close by, round the corner, around the corner, adjoin, alongside, not far, on the edge of, in the area, surrounding, handy for, neighbor, on the outskirts, within a mile, nearest, doorstep <> far, distant, remote, far from, miles away, far away, faraway, farthest, furthest, long way off, at the other end, far-flung, afar
tourist, visitor, holidaymaker, sightseer, traveller, vacationer, tourism, sightseeing, day tripper, day-tripper, guest, traveler, tripper, backpacker, pilgrim, globetrotter, visited by, footfall
holiday, vacation, break, getaway, leave, time off, staycation, honeymoon, cruise, annual leave, mini-break, bank holiday, half-term, half term, package holiday, city break, weekend away, day off, days off, trip away, hols, gap year, summer break, leave of absence
stop, halt, come to a halt, pull over, pull up, brake, standstill <> move off, set off, drive off, drive away
drive, driver, motorist, at the wheel, behind the wheel, chauffeur, wheel
overtake, pass, get past
speeding, speed, over the limit, too fast, fast driving, above the speed limit
brake, slam on the brakes
tyre, puncture, blowout
traffic jam, gridlock, congestion, tailback, bumper to bumper, traffic chaos, queues, stuck in traffic
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
swim, swimmer, dip, bathe
cross, traverse, get across, crossing, go over
draw near, come closer, close in
speed, pace, mph, km/h, knots, velocity
distance, miles, how far, length, kilometres
lose way, astray, off course, wrong turn, disoriented
cargo, freight, shipment, consignment, payload
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
flat, apartment, unit, condo, bedsit, loft, maisonette, penthouse, tenement, condominium, pad, digs, lodgings, flats
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
`;
