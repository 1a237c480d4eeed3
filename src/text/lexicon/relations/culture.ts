/** Arts, media and schools. */
export const culture = `
# Culture, media, school
write, author, pen, writer, compose, written by, written, wrote, penned, authored, put pen to paper, co-write, script, screenplay, manuscript, penned by, by the author, ghostwrite, novelist, drafted, scribe, book by, authorship, poet, playwright, essay
compose, write music, score, composer, composed by, music by, symphony, songwriter, written by, soundtrack, opera, concerto
sing, singer, vocalist, vocal, perform, sang, sung, croon, vocals, belt out, frontman, frontwoman, lead singer, sung by, chorister, soprano, tenor, songstress, choir, lead vocalist, warble
perform, play, appear, stage, give a concert, performance, take to the stage, on stage, performer, onstage, headline, gig, do a set, play live, put on, rendition, concert, recital, performed by, headliner, live show
star, appear, act, feature, play, actor, actress, portray, role, starring, cast, play the part, play the role, portrayed by, played by, lead role, voiced, co-star, cameo, thespian, take the role, title role, leading man, leading lady, actors, voiced by, voice actor, acting, portrayal, supporting role, protagonist, impersonate
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
exhibition, display, on show, on display, exhibit, showcase, on view, retrospective, shown at, gallery, installation, curate, expo <> in storage, removed from display, hidden away, in store, under lock, locked away
festival, fair, carnival, event, celebration, fest, fete, fiesta, gala, pageant, festivities, jamboree, parade, festival goer
audience, viewer, crowd, spectator, listener, viewership, watcher, tune in, spectators, punters, listenership, theatregoer
ticket, admission, entry, pass, get in, admission fee, ticketing, entrance, fare, wristband, entrance fee, tout, stub
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
`;
