/** Dangers, disasters and the weather. */
export const danger = `
# Danger, fire, disaster
fire, blaze, burn, wildfire, inferno, flames, ablaze, catch fire, in flames, set alight, alight, ignite, bushfire, go up in smoke, burnt, go up in flames, engulf, smoulder, conflagration, up in flames, on fire, scorch, kindle, house fire, burn down, raze, incinerate, char, lit, firefighter, wild fire, burst into flames, pyre, bonfire, inflame, combust, combustion, burnt out, singe, set fire, flame, ashes, charred, caught alight, gut <> extinguish, put out, under control, douse, bring under control, quench, quell, dampen down, bring … under control, damp down, snuff out, put … out
arson, set fire to, deliberately start, torch, firebomb, start deliberately, arsonist, firebug, petrol bomb, molotov, accelerant, started deliberately, deliberately set, fire-raising, set … on fire, set … ablaze, torched, started on purpose, set … alight, fire bomb, pyromaniac <> accidental, by accident, accident, electrical fault, not suspicious
explode, explosion, blast, blow up, detonate, go off, burst, bang, bomb, detonation, go bang, boom, blown up, blow … up, erupt, blow to pieces, shrapnel, bomber, fireball, rupture, let off, set off, explosive <> defuse, disarm, make safe, controlled explosion, dud, fail to explode, bomb disposal
flood, inundate, under water, swamp, burst banks, submerge, deluge, overflow, floodwater, waterlogged, underwater, ankle deep, knee deep, waist deep, flash flood, burst its banks, tidal wave, overwhelm, deluged, storm surge, tsunami, torrent, breach its banks, soak, rising water, water level, rising waters, sodden, wash away, wash out, drench, flooding <> recede, drain, dry out, subside, pump out, dried out, go down, dry, high and dry, water recede
storm, hurricane, cyclone, typhoon, tempest, gale, tornado, twister, thunderstorm, squall, stormy, blow, monsoon, wind, thunder, lightning, hailstorm, batter, gust, blustery, windy, gale-force, superstorm, lash, blizzard, depression, cyclonic, severe weather, bad weather, rough weather, wild weather
rain, rainfall, downpour, shower, wet, drizzle, precipitation, deluge, rainy, raining, bucket down, pour, pouring, torrential, cats and dogs, soaking, heavy rain, cloudburst, hose down, spitting, raindrop, wettest, monsoon, tip down, chuck it down, pelt down, drench, damp, soggy, drizzly, showery, millimetres of rain, brolly <> dry, drought, sunshine, dry spell, sunny, driest, arid, parched, dry weather
snow, snowfall, blizzard, snowstorm, sleet, ice, snowy, flurry, whiteout, snowdrift, snowed, white stuff, wintry, frozen, slush, avalanche, icy, hail, snowflake, black ice, frost <> thaw, melt, melting, thawing
drought, dry spell, water shortage, lack of rain, arid, parched, no rain, dry, hosepipe ban, water restrictions, driest, dry up, waterless, dried up <> flood, heavy rain, deluge, rainfall, rain, wet
earthquake, quake, tremor, seismic, aftershock, shake, magnitude, richter, epicentre, seismologist, temblor, shock, shaking, rock, rumble, shock wave, jolt, fault line, measured on the richter
erupt, spew, volcanic activity, lava, eruption, blow, volcano, ash, ash cloud, crater, explode, belch, lava flow, go off, volcanic <> dormant, extinct, inactive, go quiet, quiet, sleeping
landslide, mudslide, landslip, rockfall, avalanche, rockslide, mudflow, rock fall, landslips, slide, cave-in, sinkhole, slip, bury, subsidence, debris, snowslide
sunny, bright, clear, fine, sunshine, sun, scorcher, glorious, cloudless, blue skies, blue sky, warm, dry <> cloudy, overcast, dull, rainy, grey, foggy, dark, gloomy, murky, mist, misty, dreary, fog, rain, overcast skies, cloud, haze
climate change, global warming, greenhouse effect, rising temperatures, emission
evacuate, leave, clear, move out, flee, move to safety, get out, empty, evacuation, evacuee, forced out, turn out of, abandon homes, leave homes, run for lives, take refuge, told to leave, order out, driven from homes, flee homes, get … out, led out, clear … out, move … out, cleared, ushered out, empty … out, forced from their homes <> stay put, shelter in place, return, stay indoors, remain, allowed back, back in homes, return home, let back in, let back, go home, ride out, remain indoors, go back home, back home
warn, alert, raise the alarm, notify, caution, advise, sound the alarm, red flag, warning, tip off, flag, flag up, sound a warning, raise a red flag, put on alert, heads-up, heads up, blow the whistle, raise concern, voice concern, forewarn, sound alarm bells, advisory, beware, watch out, raise alarm, cautionary <> reassure, all clear, play down, downplay, reassurance, reassured, no warning, out of the blue, calm fears, fail to warn
threat, menace, threaten, danger, risk, peril, jeopardise, hang over, imperil, endanger, intimidate, intimidation, in jeopardy, at stake, threatening, loom, bully, spectre, hazard, blackmail
protect, guard, shield, defend, safeguard, secure, cover, protection, security, look after, keep safe, keep … safe, bodyguard, defence, defender, sentry, watch over, patrol, insulate, watchman, shelter, fend for, bulletproof <> expose, endanger, threaten, put at risk, attack, vulnerable, jeopardise, expose to, at risk, unprotected, unguarded, leave open, defenceless, threatened, exposed, leave … vulnerable
prevent, stop, avert, avoid, head off, thwart, foil, ward off, stave off, prevention, keep from, deter, stop … from, keep … from, thwarted, forestall, nip in the bud, put a stop, put the brakes on, preclude, obstruct, intercept, stymie, hinder, stonewall, put paid to, stop short, inhibit, preventive, impede, scupper, halt <> allow, let, cause, permit, enable, lead to, go ahead, make happen, fail to stop, make way
emergency, crisis, disaster, catastrophe, state of emergency, calamity, urgent, tragedy, catastrophic, disastrous, crunch, cataclysm, mayday, 999, 911, dire straits, plight, humanitarian, major incident, state of disaster, red alert, turmoil, debacle, shambles, fiasco, meltdown
leak, spill, seep, escape, discharge, ooze, drip, spillage, leakage, pour out, gush, dribble, trickle, slick, spew, spillover, emission, spilt, get out, leaking, run off, burst pipe, burst <> seal, plug, contain, stop, stem, watertight, leakproof, plugged, stopper, seal … off
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
poisonous, toxic, venomous, deadly, lethal
spill, slick, oil slick, oil spill
emergency services, rescue workers, rescuers, first responders, rescue teams, rescue crews, blue lights
death toll, number of dead, casualties, body count, bodies recovered, number killed, lives lost, how many died, confirmed dead, fatalities
survivor, pulled alive, found alive, live to tell the tale, survive
alarm, siren, alert
negligence, careless, neglect, carelessness, recklessness, reckless, lapse, corners cut, cut corners
`;
