/** Trade, money, work and posts. */
export const business = `
# Trade and companies
buy, acquire, take over, purchase, snap up, acquisition, takeover, buyout, buy out, pick up, secure, purchaser, buyer, get hold of, invest in, pay for, splash out on, splurge, pick … up, bought by, buy-out, gobble up, hoover up, scoop up, swoop for, swoop, hostile bid, shell out for, snap … up, bolt-on, swallow up, new owner, win the bidding, pass to <> sell, offload, divest, dispose of, sell off, sale, auction, part with, flog, hive off, sell … off, get rid of, unload, cash in, disposal, divestment, divestiture, let go
sell, sale, go on sale, market, retail, vend, trade, flog, sold by, vendor, seller, hawk, peddle, go under the hammer, auction, auction off, put up for sale, retailer, find a buyer, change hands, sell off, knock down, dispense, retail at, hit the shops, hit the stores, arrive in stores, stock, stockist, on the shelves, outlet, shift
for sale, up for sale, on the market, on sale, put up for auction, available, up for grabs, come on the market, come onto the market, go under the hammer, to be sold, on offer <> sold out, off the market, withdrawn from sale, out of stock, unavailable
available, on offer, in stock, obtainable, accessible, up for grabs, in the shops, on the shelves, to be had, get hold of, on tap, on hand, availability, at your disposal <> unavailable, out of stock, sold out, discontinued, withdrawn, out of print, not be had, hard to come by, nowhere to be found, none left
cost, price, pay, charge, fee, set back, bill, worth, priced at, expense, come to, tariff, price tag, rate, charged, knock back, set … back, cough up, shell out, fork out, outlay, pony up, stump up, part with, set you back, sticker price, go for, sell for, priced, toll, fare, entry fee, pricing, retail at, pay to
worth, value, valuation, valued at, fetch, go for, price, appraise, appraisal, evaluate, market value, price tag, estimated at, put a price on, market capitalisation, priceless, valuable, sell for, change hands for, bring in, hammer fall, winning bid, hammer price, sold for
free, free of charge, no charge, cost nothing, without charge, complimentary, at no cost, gratis, for nothing, free entry, for free, on the house, without paying, pay nothing, no fee, freebie, no entry fee, at no extra cost, no cost, doesn't cost, not have to pay, no admission charge <> paid, charge, fee, payable, cost, price, fare, toll, admission charge, pay for, ticketed, must pay, have to pay
cheap, inexpensive, affordable, low-cost, bargain, budget, cut-price, on a budget, dirt cheap, cheapest, good value, reasonably priced, cut-rate, low price, cheaper <> expensive, costly, dear, pricey, overpriced, high-priced, exorbitant, extortionate, cost an arm, cost a fortune, cost the earth, cost a bomb, eye-watering, high price, rip-off
discount, reduction, price cut, rebate, money-off, markdown, special offer, concession, knock off, voucher, coupon, knockdown, half price, half-price, concessionary, cut-price, price reduction, cashback, marked down <> surcharge, premium, mark-up, supplement, full price, extra charge, put up prices
refund, money-back, reimburse, repay, pay back, compensate, rebate, return, get money back, reimbursement, get money, give money back, cash back, get … back, claim back, be out of pocket, recoup, full refund, give … back, pay … back, make good, credit back <> keep, retain, non-refundable, withhold
compensation, payout, damages, settlement, redress, award, reparation, pay out, compensate, recompense, restitution, pay-out, indemnity, insurance payout, make amends, pay damages, award damages, ex gratia, paid out
profit, gain, earnings, make money, surplus, in the black, net income, bottom line, break even, rake in, profitable, coin it, in profit, turn a profit, pretax, dividend, net profit, operating profit, lucrative, cash cow, quids in, make … money <> loss, deficit, lose money, in the red, unprofitable, shortfall, loss-making, lossmaking, haemorrhage, bleed cash, bleed money, burn cash, operating loss, net loss, lose cash, red ink, out of pocket, make a loss, run at a loss, at a loss
revenue, turnover, sales, takings, income, receipts, earn, take in, proceeds, gross, earnings, money in, bring in, rake in, top line, box office, pull in, cash in, income from, money coming in, money … make, take … at the box office
fund, finance, back, invest, raise, grant, aid, bankroll, pay for, sponsor, underwrite, put money into, subsidise, backing, backer, funder, financier, funded by, cough up, stump up, put up, foot the bill, bear the cost, pick up the tab, cover the cost, come up with the money, endow, injection, inject, investment, put up the money, sponsorship, pump money, pay towards, chip in, pump in, subsidy, pledge, bail out, bear the costs, pump … into, financially support, money come from, borrow the money, pay to, pick up the bill <> defund, withdraw funding, pull funding, cut funding, stop paying, run out of money, pull out, slash funding, withhold money, stop funding
raise money, fundraise, collect, crowdfund, bring in, fundraising, crowdfunding, whip-round, appeal for, raise cash, raise funds, collection, rattle the tin, kickstart, have a whip-round, drum up, charity appeal, kickstarter, gofundme, rake in, collect money
donate, give, contribute, gift, bequeath, hand over, donor, donation, contribution, bequest, endow, endowment, benefactor, give away, chip in, pledge, hand … over, generosity, philanthropist, pitch in
bankrupt, insolvent, go bust, go under, administration, receivership, bankruptcy, collapse, fold, liquidation, go out of business, cease trading, chapter 11, insolvency, go broke, broke, bust, go to the wall, go belly up, belly up, administrator, collapse into, file for bankruptcy, winding up, wind up, winding-up, skint, out of money, run out of cash, run out of money, go kaput, go pop, cease trade, in administration, crash, bank fail, bank failure, firm fail, company fail, business fail, downfall, wound up, brought down, in the red, no money <> rescue, solvent, stay afloat, bail out, survive, save, bailout, bailed out, stay in business, keep going, saviour, turn around, white knight, back from the brink, stay solvent, good financial health, finances … good shape, finances … sound, balance the books
debt, owe, borrowing, liability, arrears, loan, in the red, indebted, in hock, repayment, owed, overdraft, mortgage, outstanding, creditor, unpaid, borrow, due, liabilities, lender, iou, behind with, behind on, still owe
borrow, loan, take out, mortgage, credit, lend, lender, overdraft, mortgaged, moneylender, in debt, tap up, tap for, lending, lent by, on loan, lent
fine, penalty, penalise, sanction, levy, financial penalty, slap with, monetary penalty, hit with, ticket, charge, forfeit, hit in the pocket, sting, fixed penalty, slap … with, dock, ordered to pay, made to pay <> get off with a warning, get off with a caution, let off
invest, put money into, put in, stake, sink money into, pump into, plough into, investor, investment, stump up, plough … into, put … into, pour into, sink … into, buy into, pour money, pump … into, fund, inject, injection, bet on, capital expenditure, put up <> divest, pull out, withdraw, cash out, sell, disinvest, pull money, pull … out, divestment
share, stock, equity, stake, holding, interest, shareholding, shareholder, stockholder, per cent of, portion, holder of
go public, float, flotation, initial public offering, ipo, listing, stock market debut, stock market, list shares, debut on, market debut <> delist, take private, go private, privatise
nationalise, public ownership, state control, bring into public ownership, state-run, nationalisation, renationalise, take over, bring back into public, renationalisation, publicly owned, state-owned <> privatise, sell off, private ownership, privatisation, sell-off, privately owned, sale of
salary, wage, pay, earnings, remuneration, income, pay packet, stipend, pay cheque, paycheck, pay check, take-home, take-home pay, paid, payroll, bonus, pay package, earn, package, how much does make, living wage, minimum wage, overtime, hourly rate
pay rise, raise, wage increase, salary increase, pay award, pay increase, pay hike, salary rise, wage rise, more money, pay deal, better pay, higher pay, higher wages, pay offer, wage offer, pay bump, wage go up, salary go up, pay go up, pay packet go up <> pay cut, wage cut, pay freeze, salary reduction, wage freeze, docked pay, cut in pay, lower wages, less pay, wage … frozen, salary … frozen, pay … frozen
tax, levy, duty, tariff, excise, taxation, taxman, vat, council tax, income tax, taxpayer, hmrc, irs, tax bill, stamp duty, surcharge
recession, downturn, slump, contraction, economic decline, economic slump, depression, credit crunch, stagnation, austerity, slowdown, hard times, economic crisis, lean times <> boom, growth, recovery, upturn, expansion, prosperity, good times, booming
inflation, cost of living, inflationary, cost-of-living, price growth, hyperinflation, consumer prices <> deflation
customer, client, consumer, shopper, buyer, patron, user, subscriber, punter, guest, diner, clientele, end user, policyholder, account holder, patronage
shop, store, outlet, branch, retailer, retail, supermarket, boutique, high street, showroom, shopping centre, mall, corner shop, convenience store, grocer, department store, off licence
company, firm, business, corporation, enterprise, maker, manufacturer, outfit, start-up, startup, conglomerate, parent company, plc, business venture, multinational, venture
factory, plant, mill, works, production site, manufacturing, assembly line, production line, workshop, foundry, brewery, refinery, yard, facility
import, bring in, ship in
export, ship out, ship abroad, sell abroad, sell overseas
supply, provide, deliver, furnish, provision, cater for, supplier, provider, equip, lay on, hand out, stock, kit out, supplied by, dish out <> cut off, withhold, run out, deprive, shortage, cut … off, starve of, deprived of
shortage, lack, scarcity, shortfall, run out, run low, scarce, deficit, insufficient, dearth, too few, short of, run short, not enough, low on, short supply, shorthanded, short-staffed, understaffed, run dry, scarcity of, strapped, bare shelves, empty shelves, deficiency, scant, go without, run out of, thin on the ground, dry up, deplete, paucity, vacancy, unfilled, short of staff <> surplus, glut, abundance, plenty, excess, enough, sufficient, stockpile, ample, well stocked, full stock, plentiful, overstocked, oversupply, excess supply
order, buy, reserve, request, pre-order, place an order, reservation, pre-ordered, send off for, put in for, preorder <> cancel, send back, return, refund, cancellation
lease, rent, let, hire, tenancy, charter, rental, landlord, renter, renting, tenant, sublet, leased, hired, on loan, rented, per week, tenancies, leasehold, leasing, let out
tenant, renter, lodger, lessee, occupier, leaseholder, boarder, housemate, flatmate, roommate
own, possess, owner, ownership, belong to, in possession of, control, proprietor, in the hands of, owned by, landlord, property of, title to, belonging to, freeholder, landowner, belongings, possession, run by, controlled by, in private hands, majority stake, majority shareholder, parent company
brand, label, trademark, marque, make
advertise, promote, market, publicise, commercial, plug, advert, advertisement, ad, promotion, marketing, publicity, hype, tout, billboard, spread the word, endorsement, endorse, poster, commercial break
rescue, bail out, save, bailout, salvage, prop up, keep afloat, lifeline, bail … out, rescue package, rescue deal, bring back from the brink, white knight, saviour, shore up, save … from collapse, come to the rescue, turnaround, prop … up, step in, come to … aid, nationalise <> let fail, collapse, go under, abandon, go to the wall, go bust, sink
subsidiary, unit, division, arm, offshoot, branch, owned by, parent company, sister company, arm of, belongs to, affiliate, wholly owned, daughter company, outpost
competitor, rival, opponent, competition, challenger, contender, opposite number, adversary, foe, nemesis, rivalry, up against
recall, withdraw, pull from sale, take back, call back, withdraw from sale, pull from shelves, product recall, take off the shelves, withdraw from the market, take off the market, pull … from, called back, remove from sale, safety recall, callback, take … off sale, off sale, stop selling
money, cash, dosh, quid, bucks, dough, moolah, wonga
expensive, pricey, dear, steep, cost a bomb, cost an arm and a leg, cost a fortune, costly, dearer <> cheap, bargain, snip, steal, inexpensive, budget
invoice, tab
deposit, down payment, upfront, advance
instalment, monthly payment, hire purchase, pay in stages, buy now pay later
receipt, proof of purchase, till receipt
save money, tighten belt, cut costs, cost-cutting, cut back, belt-tightening, savings, austerity, scrimp, spend less, free up <> splash out, splurge, overspend, blow the budget, squander, waste money
over budget, overspend, cost overrun, overran its budget, spiralling costs, go over budget, cost more than expected <> within budget, on budget, under budget
interest rate, base rate, cost of borrowing, bank rate
mortgage, home loan, housing loan
pension, retirement pot, superannuation, nest egg, retirement fund
insurance, insurer, underwriter, insure, premium, covered for, covered against, policy lapse, insurance policy, have cover, covered by <> uninsured
bank, lender, building society, credit union
bet, gamble, wager, punt, flutter, stake, bookmaker, bookie, betting, have a flutter, casino
lottery, raffle, sweepstake, jackpot, scratchcard
auction, hammer price, sold at auction, under the hammer, bidder, auctioneer
monopoly, corner the market, stranglehold, antitrust, cartel, anti-competitive, price fixing
market share, slice of the market, share of the market
best-selling, top-selling, bestseller, sell like hot cakes, fly off the shelves, top seller, sold millions, best seller
copies sold, units sold, shift, sales figures
guarantee, warranty, under warranty, guaranteed
queue, waiting list, backlog
takeover, merger, acquisition, buyout, tie-up, transaction
shareholder, stockholder, investor
hostile takeover, unsolicited bid, unwanted approach, hostile bid
due diligence, look at the books, go through the books
boycott, refuse to buy, shun, stay away from, blacklist
packaging, wrapper, box, carton
menu, dish, meal, food
restaurant, cafe, eatery, diner, bistro, takeaway, chippy
pub, bar, tavern, inn, boozer, public house
hotel, inn, guesthouse, hostel, lodge, motel, resort
house price, property price, home value, cost of a home
estate agent, realtor, letting agent
landlord, property owner, owner

# Work and posts
job loss, cost … jobs, layoff, redundancy, sack, fire, dismiss, cut jobs, show the door, let go, axe, lay off, shed jobs, cut staff, terminate, eliminate, out of work, out of a job, lose their job, job cut, redundancies, laid off, pink slip, cull, shown the exit, show the exit, show … the door, give … the boot, get the boot, get the sack, give … the sack, given the sack, get the chop, for the chop, get the axe, axed, jobs to go, lose jobs, downsize, downsizing, dismissal, job cull, slash jobs, p45, marching orders, get the push, lose work, staff cuts, headcount reduction, reduce headcount, cut headcount, shed staff, lay … off, let … go, surplus to requirements, trim workforce, go under the axe, on the scrapheap, jobs axed, jobs at risk, cut workers, jobs cuts, workforce reduction, reduce workforce, furlough, made redundant, make … redundant, out on ear, clear desk, swing the axe, shed workers, made unemployed, trim the workforce, cut the workforce, payroll shrink, workforce … trimmed <> hire, recruit, take on, create jobs, rehire, appoint, employ, job creation, retain, new job, keep their job, recruitment, hiring, jobs created, safeguard jobs, keep jobs, staff up, keep on, keep … on, bring on board, add jobs, new jobs, safeguarded, protect jobs, save jobs, hiring spree
sack, fire, dismiss, oust, remove, let go, kick out, show the door, get rid of, axe, part company, terminate, relieve of duties, boot out, dismissal, ouster, give … the boot, get the boot, get the sack, give … the sack, axed, get the chop, marching orders, show … the door, shown the door, shown the exit, shove, get rid, give … the push, get the push, kick … out, force … out, forced out, force out, drum out, jettison, cashier, dethrone, unseat, depose, p45, sling out, clear desk, strip of role, removed from post, turf out, throw out, relieved of duties, lose job, pushed out, push … out, ditch, out on ear, toss out, sacking, bullet, vote out, give … marching orders <> hire, appoint, keep on, retain, reinstate, rehire, stay in post, stay in the job, keep job, keep faith, given job, remain in post, keep … on, give … job, stay on
unemployed, jobless, be out of work, unemployment, out of a job, redundant, on the dole, dole, out of work, between jobs, signing on, sign on, laid off, no job, not working, lost job, claiming benefits <> employed, in work, in employment, have a job, in a job
quit, resign, step down, leave, stand down, walk away, step aside, depart, bow out, hand in notice, leave office, departure, tender resignation, resignation, quit as, jump ship, pack it in, hand in resignation, hang up, leave job, leave post, chuck in, jack in, pack in, throw in the towel, vacate, relinquish, stood down, walk out, walk out on, departed, call it a day, fall on sword, give up post, give up job, hand over the reins, move on, part company, abdicate, on way out, leave the company, throw in, resign post, hand in, hang up boots, give notice, make way, leave role, down tools, call time, surrender post, end tenure, turn back on, pass the baton, bid farewell, cut short term, stand aside <> stay, remain, stay on, keep the post, remain in office, cling on, continue, stay put, refuse to resign, keep job, keep going, hang on, hang in there, stay in the job, serve out, serve out term, carry on, see out, stick around, dig in, soldier on, vow to stay, stay in post, still in charge, rejoin, remain in post, remains in … post, remain in … post, stay in post, keep … post, remain in office, stay in office, cling to, refuse to go
retire, step down, bow out, hang up boots, call it a day, end career, retirement, hang up, call time, hang up gloves, last game, bring the curtain down, bow … out, put feet up, play last, ride off into sunset, farewell, final game, stop playing, stop racing, draw pension, pensioned off, take early retirement, emeritus, lay down <> come out of retirement, return, comeback, carry on, keep working, unretire, play on, race on, continue playing, still playing, still working
appoint, name, choose, select, install, hire, nominate, designate, assign, put in charge, tap, appointment, take the helm, take up, take over, given the job, get the job, land the job, handpick, hand-pick, elevate, installed, take charge, take the reins, take office, new boss, nomination, nominee, anoint, unveil, instal, step up, brought in, name … as, take up post, draft in, headhunt, hand … the job, get the nod <> remove, dismiss, oust, sack, reject, pass over, fire, dismissal, axe, relieve of post, overlook, overlooked, snub
replace, succeed, take over from, successor, step into, follow, take the place of, supersede, substitute, fill in for, replacement, take over, heir, in place of, instead of, swap, stand in, stand-in, fill in, fill shoes, step into shoes, swap for, supplant, make way for, give way to, hand over to, sub, deputise, cover for, displace, oust, come in for, takes over from, pick up the baton, inherit, usurp, take over as, give place to, interim, followed by, succeeded by, fill the void, follow in the footsteps, pass to, in the place of, in … place, take … place, make way <> precede, predecessor, former, outgoing, ex
hire, recruit, take on, employ, engage, sign, bring in, recruitment, hiring, new hire, sign up, poach, headhunt, draft in, enlist, give … job, bring on board, take … on, snap up, rope in, put on the payroll, new recruit, get … on board, intake <> sack, fire, lay off, dismiss, let go, make redundant, dismissed, redundancies, redundancy, hiring freeze, let … go
head, boss, chief, chief executive, lead, in charge, leader, director, manager, ceo, at the helm, preside, chair, oversee, headed by, head up, gaffer, head honcho, top dog, supremo, calling the shots, call the shots, mind the shop, in the hot seat, hot seat, hold the reins, reins, run the show, guv, guvnor, line manager, top man, top woman, number one, kingpin, bigwig, in control, at the top, in command, commander, ringleader, mastermind, spearhead, helm, take charge, hold the fort, top job, wear the trousers, rule the roost, chieftain, honcho, foreman, superintendent, head of, run by, led by, leadership, chairman, chairwoman, supervisor
chief executive, ceo, boss, managing director, chief executive officer, chief exec, md, company boss, top executive, run the company, coo, chief operating officer
manage, run, operate, administer, oversee, be responsible for, handle, supervise, look after, running, management, operator, in control of, stewardship, in charge of, run by, managed by, take care of, in the hands of, keep … going, oversight, operated by, in charge, at the helm, take the helm, take the reins
chair, chairman, chairwoman, chairperson, preside over, head, convene, chaired by, head up, chairmanship, moderator
deputy, second in command, vice, assistant, number two, understudy, vice-president, right-hand man, right hand, assistant manager, no 2, second-in-command, number 2, stand-in, sidekick
spokesperson, spokesman, spokeswoman, representative, press officer, on behalf of, mouthpiece, spokespeople, speak for, speak on behalf, press secretary, communications director
founder, founded, co-founder, set up, establish, create, started by, set … up, founding, founded by, co-found, established by, creator, brainchild, pioneer, found by, mastermind, started it, starter of
work for, employ, be employed by, employee, work at, on the staff of, employer, worker, staff, on the payroll, workforce, work in, employed by, working for, staffed, on the books, job at, worked as, employees, personnel
worker, employee, staff, workforce, personnel, labour, labourer, member of staff, staffer, workmen, crew, hired hand, human resources, headcount, manpower, underling, subordinate, payroll, office worker
colleague, co-worker, fellow worker, workmate, teammate, peer, team-mate, workmates, opposite number, counterpart, coworker, collaborator
job, post, position, role, occupation, profession, career, employment, livelihood, gig, do for a living, for a living, work as, line of work, vocation, earn living, make a living, breadwinner, day job, earn a crust, serve as, vacancy, what does he do, earn … living, employed as
promote, elevate, move up, upgrade, promotion, rise through the ranks, climb the ladder, get promoted, given a promotion, move … up, step up, advancement <> demote, relegate, downgrade, demotion, kick down, reduced to the ranks, busted, moved down
strike, walk out, industrial action, stoppage, down tools, walkout, picket, work stoppage, go on strike, strikers, striking, picket line, on strike, refuse to work, stay out, withdraw labour, wildcat, walked off, walk off the job, walk off, lock out, go-slow, work to rule, strikebound, staged a walkout, down … tools <> return to work, call off, go back to work, end walkout, back at work, back to work, return to their posts, end the strike, called off, avert, at work
train, coach, instruct, teach, apprenticeship, mentor, training, instructor, trainer, apprentice, drill, tutor, show … the ropes, learn the ropes, workshop, groom
full-time, permanent <> part-time, casual, temporary
from home, remote, telework, home working, remotely, wfh, working from home, home office, flexible working, at home <> in the office, on site, in person, office-based, in-office, on-site, return to the office, back at desk
overworked, long hours, crunch, overtime, burnout, burn out, exhausted
apprentice, trainee, work experience, graduate scheme, placement
interview, job interview, audition, screen
application, apply for
experience, track record, cv, resume, experienced, veteran, seasoned, old hand, flying hours <> inexperienced, novice, trainee, new to the job, rookie, beginner
incumbent, current holder, in post, serving
predecessor, previous holder, precede
successor, next in line, heir, take over from
interim, caretaker, stand-in, temporary, minding the shop, mind the shop, holding the fort, fill-in, in the meantime
committee, panel, task force, taskforce
whistleblower, insider, leaker, tipster, whistle-blower
picket line, strikers, striking workers, walkout
day-off, holiday, time-off, annual leave, sick leave
gardening leave, suspended on full pay, suspension, stood down
bully, harass, toxic, hostile environment, toxic workplace, mistreat
promotion, move up the ladder, step up, new role
volunteer, unpaid, for free, helper, lend a hand, give time
self-employed, freelance, freelancer, contractor, own boss, gig economy, sole trader
farmer, grower, agricultural, smallholder, rancher
bin collection, refuse collection, binmen, rubbish collection, dustmen, garbage collectors

# In the news
can … buy, when … buy, where … buy, go on sale, on sale, hit the shelves, in the shops, reach shops, available from, available to buy
get the boot, shed … job, shed … post, shed … worker, shed … staff, axe … job, axe … post, job … go, post … go, lose … job, redundant, lay off, laid off
cut, lose … funding, slash, axe, lose funding
bring in, worth … to, boost, generate, inject, pump into
name change, change … name, rebrand, rename, trade as, be known as <> keep name, keep title
deal go through, sale go through, finalise, sale … complete, seal the deal <> deal collapse, fall through, fall apart
get cash, get … cash, withdraw, cash machine, withdraw money, take out
bonus, payout, reward, golden handshake, walk away with
suspend, sent home, on leave, barred from <> back at work, reinstate
apply, applicant, application, seek a place, want a place, put in for
`;
