import { listOf, rowsOf } from './rows.ts'
import type { EndingWord, LongWord } from './types.ts'

const isLoud = (beat: string): boolean => beat === beat.toUpperCase()

/** Words to be read beat by beat: the strong beat in capitals, and a word with the same start that a child may guess. */
export const longWords: readonly LongWord[] = rowsOf(
  ['level', 'beats', 'startsAlike'],
  `
  1 | MAG.net | magic
  1 | pre.TEND | prevent
  1 | COM.pass | comet
  1 | for.GET | forty
  1 | CAC.tus | cabin
  1 | PIC.nic | picture
  1 | sur.PRISE | survive
  1 | com.PLETE | compare
  1 | HOS.pi.tal | hostel
  1 | ba.NAN.a | balloon
  1 | po.TA.to | polite
  1 | EL.e.phant | elevator
  1 | um.BREL.la | umpire
  1 | to.MOR.row | together
  1 | re.MEM.ber | remark
  1 | vol.CA.no | volume
  1 | tor.NA.do | tortoise
  1 | AN.i.mal | ankle
  1 | im.POR.tant | improve
  1 | YES.ter.day | yellow
  1 | ad.VEN.ture | advice
  1 | DI.no.saur | diary
  1 | OC.to.pus | October
  1 | PRES.i.dent | pressure
  1 | PUP.pet | puppy
  1 | BAS.ket | basic
  1 | CAR.pet | carton
  1 | MON.ster | Monday
  1 | PUMP.kin | pumping
  1 | NAP.kin | napping
  1 | LAN.tern | landing
  1 | HEL.met | helper
  1 | MAR.ket | marble
  1 | GAR.den | garlic
  1 | PEP.per | pebble
  1 | WIN.ter | window
  1 | ROCK.et | rocking
  1 | TICK.et | tickle
  1 | JACK.et | jackal
  1 | CAN.dle | candy
  1 | TUR.tle | turkey
  1 | PUR.ple | purse
  1 | SIM.ple | simmer
  1 | TEM.ple | temper
  1 | a.LONE | along
  1 | a.BOUT | above
  1 | be.HIND | beside
  1 | be.CAUSE | become
  1 | re.PEAT | repair
  1 | pro.TECT | program
  1 | in.SIDE | insect
  1 | in.VITE | invent
  1 | un.LOCK | unload
  1 | mis.TAKE | mister
  1 | ex.PLAIN | explore
  1 | HAM.bur.ger | hammer
  1 | to.MA.to | together
  1 | pa.JA.mas | palace
  1 | kan.ga.ROO | kayak
  1 | AP.ri.cot | apron
  1 | BUT.ter.fly | button
  1 | GRASS.hop.per | grassy
  1 | SAND.wich | sandal
  1 | SPI.der | spiral
  1 | RO.bot | robin
  1 | MU.sic | museum
  1 | AC.ro.bat | acorn
  2 | de.TEC.tive | detail
  2 | HAP.pi.ness | happened
  2 | MEL.o.dy | melon
  2 | CAL.en.dar | calcium
  2 | TEL.e.phone | telescope
  2 | MI.cro.scope | microphone
  2 | con.TIN.ue | contain
  2 | ex.AM.ple | exact
  2 | cre.A.tive | create
  2 | de.LI.cious | deliver
  2 | dis.COV.er | discuss
  2 | ter.RIF.ic | terrible
  2 | gi.GAN.tic | giraffe
  2 | fan.TAS.tic | fancy
  2 | AC.ci.dent | accurate
  2 | EX.er.cise | excellent
  2 | OP.po.site | opera
  2 | IM.i.tate | immigrant
  2 | CEL.e.brate | celery
  2 | DEC.o.rate | decimal
  2 | HES.i.tate | hexagon
  2 | RE.cent.ly | recess
  2 | con.FU.sion | conclude
  2 | at.TEN.tion | attempt
  2 | to.GETH.er | tomorrow
  2 | com.PUT.er | compare
  2 | de.PART.ment | depend
  2 | HUR.ri.cane | hurry
  2 | mos.QUI.to | mosaic
  2 | spa.GHET.ti | spatula
  2 | PAR.a.chute | paragraph
  3 | un.HAP.pi.ly | unhealthy
  3 | re.PLACE.ment | repair
  3 | im.POS.si.ble | impolite
  3 | in.VIS.i.ble | invitation
  3 | in.for.MA.tion | informal
  3 | dis.ap.POINT.ed | disagree
  3 | mis.un.der.STAND | mistaken
  3 | ex.pla.NA.tion | explosion
  3 | con.ver.SA.tion | convertible
  3 | pho.TOG.ra.pher | photocopy
  3 | cel.e.BRA.tion | celery
  3 | ed.u.CA.tion | editor
  3 | com.MU.ni.ty | commander
  3 | e.LEC.tri.cal | elastic
  3 | ad.VEN.tur.ous | advertise
  3 | CARE.less.ness | careful
  3 | WON.der.ful.ly | wondering
  3 | un.ex.PECT.ed | unexplained
  3 | re.FILL.a.ble | refreshing
  3 | un.BREAK.a.ble | unbearable
  3 | CAT.er.pil.lar | category
  3 | AL.li.ga.tor | alphabet
  3 | HEL.i.cop.ter | helium
  3 | WA.ter.mel.on | waterfall
  3 | pre.his.TOR.ic | preparing
  3 | in.de.PEND.ent | indirect
  3 | dis.HON.est.ly | disobey
  3 | mys.TE.ri.ous | mystify
  3 | de.LIGHT.ful.ly | delicious
  3 | a.MAZE.ment | amusing
  3 | GOV.ern.ment | governor
  3 | par.TIC.u.lar | parsley
  `,
).map(({ level, beats, startsAlike }) => {
  const parts = beats.split('.')
  return {
    level: Number(level) as LongWord['level'],
    word: parts.join('').toLowerCase(),
    beats: parts.map((beat) => beat.toLowerCase()),
    strong: parts.findIndex(isLoud),
    startsAlike,
  }
})

/** Words with a long ending, by the ending: `word:base`. */
export const endingWords: readonly EndingWord[] = rowsOf(
  ['ending', 'words'],
  `
  tion | action:act; addition:add; collection:collect; direction:direct; election:elect; invention:invent; subtraction:subtract; protection:protect; pollution:pollute; construction:construct; attraction:attract; connection:connect; prevention:prevent; selection:select; completion:complete; instruction:instruct; rejection:reject; inspection:inspect; correction:correct; infection:infect; reaction:react; injection:inject; promotion:promote; devotion:devote; distraction:distract; perfection:perfect; interruption:interrupt; eruption:erupt; objection:object; deletion:delete; adoption:adopt; reflection:reflect; detection:detect
  sion | discussion:discuss; confession:confess; decision:decide; explosion:explode; division:divide; conclusion:conclude; confusion:confuse; expression:express; permission:permit; invasion:invade; extension:extend; expansion:expand; admission:admit; possession:possess; impression:impress; revision:revise; erosion:erode; collision:collide; progression:progress; compression:compress; transmission:transmit; submission:submit; suspension:suspend; comprehension:comprehend; tension:tense; inclusion:include; exclusion:exclude; supervision:supervise
  able | washable:wash; readable:read; breakable:break; drinkable:drink; movable:move; usable:use; lovable:love; bendable:bend; enjoyable:enjoy; comfortable:comfort; reliable:rely; valuable:value
  ible | flexible:flex; sensible:sense; reversible:reverse; collapsible:collapse; convertible:convert; digestible:digest; accessible:access
  ment | movement:move; payment:pay; enjoyment:enjoy; agreement:agree; shipment:ship; treatment:treat; statement:state; punishment:punish; argument:argue; equipment:equip; excitement:excite; development:develop; government:govern
  ation | information:inform; transportation:transport; imagination:imagine; invitation:invite; exploration:explore; preparation:prepare; observation:observe; conversation:converse; expectation:expect; presentation:present; adaptation:adapt; consideration:consider; confirmation:confirm; foundation:found; temptation:tempt; relaxation:relax; limitation:limit; inspiration:inspire; combination:combine; reservation:reserve
  ity | activity:active; ability:able; reality:real; equality:equal; similarity:similar; curiosity:curious; electricity:electric; rarity:rare; popularity:popular; possibility:possible; humidity:humid; security:secure; purity:pure; publicity:public; hostility:hostile; fragility:fragile; formality:formal; personality:personal; maturity:mature
  ive | active:act; creative:create; inventive:invent; massive:mass; attractive:attract; protective:protect; supportive:support; expressive:express; effective:effect; defective:defect; reflective:reflect; selective:select; productive:product; impressive:impress
  ous | dangerous:danger; famous:fame; joyous:joy; nervous:nerve; poisonous:poison; mountainous:mountain; adventurous:adventure; humorous:humor; thunderous:thunder; mysterious:mystery; glorious:glory; hazardous:hazard; ruinous:ruin; rigorous:rigor
  `,
).flatMap(({ ending, words }) =>
  listOf(words).map((entry) => {
    const [word = '', base = ''] = entry.split(':')
    return { ending, word, base }
  }),
)
