import { formsIn, recordOf } from './form-tables.ts';

/** How questions are typed in chat, to how they are spelt. Keys are never words of their own in news. */
export const chatSpellings: Readonly<Record<string, string>> = recordOf(
  formsIn(`
what wat wut wht wats
when wen
where whr
why wy
which wich whch
you u ya
your ur
are r
because cuz coz cos bcuz becos bcos
please pls plz plse
thanks thx thnx tnx
people ppl peeps
about abt bout
before b4
though tho
through thru
with wiv
the teh
that dat thats
he's hes
she's shes
then thn
there's theres
have hav
was wuz
were wer
know kno
really rly rlly
tonight tonite
tomorrow tmrw tmr tomoz tmrrw
today tday
yesterday yday ystrday
probably prob probs prolly
something smth sth
someone sm1 some1
anyone any1 ne1
everyone every1
nothing nuthin
going goin
happening happenin
happened hapened happend
message msg
okay ok
don't dont
doesn't doesnt
didn't didnt
isn't isnt
aren't arent
wasn't wasnt
weren't werent
haven't havent
hasn't hasnt
hadn't hadnt
can't cant
couldn't couldnt
wouldn't wouldnt
shouldn't shouldnt
mustn't mustnt
ain't aint
they're theyre
they've theyve
you're youre
you've youve
you'll youll
i've ive
i'm im
`),
);
