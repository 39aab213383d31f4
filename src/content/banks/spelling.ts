import { listOf, rowsOf } from './rows.ts'
import type { BeatWord, EndingRule, JoinedWord, TrickyWord } from './types.ts'

const joinedBy: Readonly<Record<EndingRule, (base: string) => string>> = {
  add: (base) => base,
  double: (base) => base + base.slice(-1),
  drop: (base) => base.slice(0, -1),
  y: (base) => `${base.slice(0, -1)}i`,
}

/** Words and endings by the rule that joins them. */
export const joinedWords: readonly JoinedWord[] = rowsOf(
  ['level', 'rule', 'words'],
  `
  1 | add | jump+ing; help+ed; read+ing; walk+ed; tall+er; look+ed; sing+ing; cold+est; ask+ed; warm+er; push+ed; clean+ing; want+ed; long+est; fast+er; paint+ed; rain+ing; kick+ed; park+ing; lift+ed; play+ed; stay+ing; walk+ing; jump+er; cook+ing; melt+ed; loud+er; short+est; fish+ing; pack+ed; rest+ing; dream+ed; need+ed; soft+er
  1 | double | hop+ing; sit+ing; run+ing; swim+ing; stop+ed; plan+ed; clap+ed; hug+ed; skip+ing; drop+ed; big+er; hot+est; shop+ing; dig+ing; tap+ed; grab+ed; win+er; cut+ing; get+ing; nod+ed; flip+ed; mop+ing; run+er; zip+ed; chop+ing; trim+ed; pet+ed; hit+ing; trap+ed; drag+ed; knit+ing; nap+ing
  2 | double | wet+est; thin+er; sad+est; trip+ed; chat+ing; put+ing; step+ed; slip+ing; drum+er; wrap+ed; spin+ing; flat+er; snap+ed; jog+er; beg+ed
  2 | drop | make+ing; bake+ing; hope+ed; ride+ing; smile+ed; dance+ing; write+ing; nice+er; large+est; close+ed; use+ing; skate+ing; race+ed; hide+ing; share+ing; brave+er; safe+est; joke+ing; wave+ed; taste+ed; drive+er; like+ed; bake+er; vote+ed; glide+ing; trace+ed
  2 | y | cry+ed; try+ed; happy+er; carry+ed; funny+est; study+ed; hurry+ed; easy+er; dry+ed; copy+ed; silly+est; fry+ed; heavy+er; lucky+est; windy+er; baby+es; city+es; pony+es; story+es; puppy+es; marry+ed; sunny+est; penny+es; berry+es; party+es
  3 | add | kind+ness; dark+ness; quick+ly; sad+ly; glad+ness; move+ment; pay+ment; enjoy+ment; hope+ful; care+less; brave+ly; nice+ly; fit+ness; wet+ness; ship+ment; safe+ly; like+ness; help+less; bad+ly; state+ment
  3 | double | begin+ing; forget+ing; regret+ed; permit+ed; admit+ed; prefer+ed; refer+ed; occur+ed; commit+ed; forbid+en; upset+ing; regret+able
  3 | drop | explore+er; decide+ed; arrive+ing; surprise+ed; fame+ous; adventure+ous; invite+ing; refuse+ed; imagine+ing; nerve+ous; sense+ible; value+able; excite+ing; operate+or
  3 | y | happy+ness; lazy+ness; silly+ness; happy+ly; easy+ly; lucky+ly; beauty+ful; penny+less; ready+ness; busy+ly; angry+ly; merry+ment; plenty+ful; empty+ness; heavy+ness; noisy+ly; lonely+ness; hasty+ly; greedy+ly
  `,
).flatMap(({ level, rule, words }) =>
  listOf(words).map((entry) => {
    const [base = '', ending = ''] = entry.split('+')
    const by = rule as EndingRule
    return {
      level: Number(level) as JoinedWord['level'],
      rule: by,
      base,
      ending,
      joined: joinedBy[by](base) + ending,
    }
  }),
)

/** Words whose letters have to be known; the sentence has a gap for the word. */
export const trickyWords: readonly TrickyWord[] = rowsOf(
  ['level', 'word', 'swapped', 'weak', 'soundsLike', 'sentence'],
  `
  1 | table | tabel | tabal |  | Set the plates on the □.
  1 | little | littel | littal |  | I see a □ bug.
  1 | apple | appel | appal |  | She ate a red □.
  1 | bottle | bottel | bottal |  | The □ is full of milk.
  1 | purple | purpel | purpal |  | My □ socks are wet.
  1 | turtle | turtel | turtal |  | A □ has a hard shell.
  1 | simple | simpel | simpal |  | The rules are □.
  1 | middle | middel | middal |  | I sat in the □.
  1 | candle | candel | candal |  | He lit the □.
  1 | puzzle | puzzel | puzzal |  | The □ has ten parts.
  1 | camel | camle | camal |  | We rode a □.
  1 | tunnel | tunnle | tunnal |  | The train went in a □.
  1 | towel | towle | towal |  | Dry your hands on the □.
  1 | nickel | nickle | nickal |  | A □ is five cents.
  1 | shovel | shovle | shoval |  | Dig with a □.
  1 | squirrel | squirrle | squirral |  | A □ ran up the tree.
  1 | medal |  | medel |  | The winner got a □.
  1 | metal |  | metel |  | Iron is a □.
  1 | signal |  | signel |  | Wait for the □.
  1 | animal |  | animel |  | A cow is an □.
  1 | hospital |  | hospitel |  | The nurse works in a □.
  1 | festival |  | festivel |  | We danced at the □.
  1 | field | feild |  |  | Corn grows in the □.
  1 | piece | peice |  |  | May I have a □ of bread?
  1 | believe | beleive |  |  | I □ you.
  1 | friend | freind |  |  | My □ came to play.
  1 | chief | cheif |  |  | The □ spoke to us all.
  1 | receive | recieve |  |  | Did you □ my letter?
  1 | ceiling | cieling |  |  | The lamp hangs from the □.
  1 | thief | theif |  |  | The □ ran off.
  1 | shield | sheild |  |  | The knight has a □.
  1 | weight | wieght |  |  | Tell me the □ of the box.
  1 | neighbor | nieghbor |  |  | Our □ has a dog.
  1 | niece | neice |  |  | My aunt calls me her □.
  1 | uncle | uncel | uncal |  | My □ drives a bus.
  1 | handle | handel | handal |  | Turn the □ of the door.
  1 | jungle | jungel | jungal |  | A parrot lives in the □.
  1 | gentle | gentel | gental |  | Be □ with the kitten.
  1 | label | lable | labal |  | Read the □ on the jar.
  1 | pretzel | pretzle | pretzal |  | I ate a salty □.
  1 | tropical |  | tropicel |  | Mangoes grow in □ lands.
  1 | petal |  | petel |  | The rose lost a □.
  1 | final |  | finel |  | This is the □ game.
  1 | fierce | feirce |  |  | The tiger looked □.
  1 | relief | releif |  |  | What a □ that you are well!
  1 | priest | preist |  |  | The □ lit the lamps.
  1 | deceive | decieve |  |  | A magician can □ your eyes.
  1 | eight | ieght |  |  | A spider has □ legs.
  1 | bubble | bubbel | bubbal |  | A soap □ floats by.
  1 | eagle | eagel | eagal |  | An □ sat on the cliff.
  1 | noodle | noodel | noodal |  | I ate a long □.
  1 | pebble | pebbel | pebbal |  | She put a □ in her bag.
  1 | ankle | ankel | ankal |  | I hurt my □.
  1 | needle | needel | needal |  | Sew it with a □.
  1 | maple | mapel | mapal |  | The □ has red leaves.
  1 | level | levle | leval |  | The floor is □.
  1 | royal |  | royel |  | The queen has a □ crown.
  1 | local |  | locel |  | We eat at the □ market.
  1 | yield | yeild |  |  | Drivers must □ here.
  1 | shriek | shreik |  |  | I heard a □ in the dark.
  1 | freight | frieght |  |  | The train carries □.
  1 | sleigh | sliegh |  |  | Two horses pull the □.
  3 | than |  |  | then | A whale is bigger □ a bus.
  3 | then |  |  | than | We ate, and □ we left.
  3 | accept |  |  | except | I □ your gift with thanks.
  3 | except |  |  | accept | All of us came □ Sam.
  3 | affect |  |  | effect | Rain can □ our plans.
  3 | effect |  |  | affect | The rain had no □ on us.
  3 | lose |  |  | loose | Do not □ your key.
  3 | loose |  |  | lose | My tooth is □.
  3 | quiet |  |  | quite | The library is □.
  3 | quite |  |  | quiet | The soup is □ hot.
  3 | desert |  |  | dessert | A camel lives in the □.
  3 | dessert |  |  | desert | We had cake for □.
  3 | angle |  |  | angel | A square has a right □.
  3 | separate |  | seperate |  | Keep the two dogs □.
  3 | calendar |  | calender |  | Look up the date on the □.
  3 | grammar |  | grammer |  | We learn the □ of English.
  3 | favorite |  | favorate |  | Red is my □ color.
  3 | important |  | importent |  | Sleep is □.
  3 | elephant |  | elephent |  | An □ has a trunk.
  3 | president |  | presidant |  | The □ gave a speech.
  3 | problem |  | problum |  | Can you solve the □?
  3 | pencil |  | pencel |  | Write with a □.
  3 | holiday |  | holaday |  | We rest on a □.
  3 | medicine |  | medacine |  | The doctor gave me □.
  3 | memory |  | memery |  | She has a good □.
  3 | doctor |  | docter |  | The □ helps sick people.
  3 | actor |  | acter |  | The □ played a king.
  3 | sugar |  | suger |  | Put □ in the tea.
  3 | dollar |  | doller |  | It costs one □.
  3 | similar |  | similer |  | The twins look □.
  3 | accident |  | accidant |  | The spill was an □.
  3 | pilot |  | pilat |  | The □ flew the plane.
  3 | parrot |  | parrat |  | The □ can talk.
  3 | ribbon |  | ribbin |  | She tied a □ in a bow.
  3 | captain |  | captin |  | The □ steers the ship.
  3 | mountain |  | mountin |  | They climbed the □.
  3 | different |  | differant |  | The two shoes are □.
  3 | angel |  |  | angle | The doll is dressed as an □.
  3 | breath |  |  | breathe | Take a deep □.
  3 | breathe |  |  | breath | Fish □ under water.
  3 | picture |  |  | pitcher | She drew a □ of her cat.
  3 | pitcher |  |  | picture | Fill the □ with juice.
  3 | celebrate |  | celabrate |  | We □ the new year.
  3 | decorate |  | decarate |  | They □ the room.
  3 | animals |  | anamals |  | The zoo has many □.
  3 | general |  | generel |  | The □ led the army.
  3 | children |  | childrin |  | The □ sing a song.
  3 | kitchen |  | kitchin |  | Soup cooks in the □.
  3 | chicken |  | chickin |  | A □ laid this egg.
  3 | melody |  | meledy |  | He played a □ on the flute.
  3 | balance |  | balence |  | Keep your □ on the beam.
  3 | lemon |  | lemun |  | Put some □ in the tea.
  3 | seven |  | sevan |  | A week has □ days.
  3 | salad |  | salid |  | We ate a green □.
  3 | melon |  | melin |  | Cut the □ in half.
  3 | wagon |  | wagun |  | Pull the red □.
  3 | dragon |  | dragin |  | The □ in the tale is kind.
  3 | kitten |  | kittin |  | The □ is asleep.
  3 | garden |  | gardin |  | Beans grow in the □.
  3 | pocket |  | pockit |  | My key is in my □.
  3 | blanket |  | blankit |  | The □ is warm.
  3 | magnet |  | magnit |  | A □ can lift a nail.
  3 | cabin |  | caben |  | They live in a □.
  `,
).map((row) => ({ ...row, level: Number(row.level) as TrickyWord['level'] }))

/** Longer words by their beats: with a like-sounding ending, with a weak vowel guessed, and a word of their family. */
export const beatWords: readonly BeatWord[] = rowsOf(
  ['level', 'beats', 'otherEnding', 'weak', 'family'],
  `
  1 | ac.tion | ac.sion |  | act
  1 | in.ven.tion | in.ven.sion | in.vin.tion | invent
  1 | at.ten.tion | at.ten.sion | at.tin.tion | attend
  1 | di.rec.tion | di.rec.sion | de.rec.tion | direct
  1 | cel.e.bra.tion | cel.e.bra.sion | cel.a.bra.tion | celebrate
  1 | ed.u.ca.tion | ed.u.ca.sion | ed.a.ca.tion | educate
  1 | in.for.ma.tion | in.for.ma.sion | in.fer.ma.tion | inform
  1 | con.ver.sa.tion | con.ver.sa.sion | con.var.sa.tion | converse
  1 | va.ca.tion | va.ca.sion |  | vacant
  1 | in.vi.ta.tion | in.vi.ta.sion | in.va.ta.tion | invite
  1 | pol.lu.tion | pol.lu.sion | pal.lu.tion | pollute
  1 | ex.plo.sion | ex.plo.tion |  | explode
  1 | di.vi.sion | di.vi.tion | de.vi.sion | divide
  1 | con.clu.sion | con.clu.tion | can.clu.sion | conclude
  1 | tel.e.vi.sion | tel.e.vi.tion | tel.a.vi.sion | vision
  1 | de.ci.sion | de.ci.tion | da.ci.sion | decide
  1 | per.mis.sion | per.mis.tion | par.mis.sion | permit
  1 | con.fu.sion | con.fu.tion | can.fu.sion | confuse
  1 | in.va.sion | in.va.tion |  | invade
  1 | na.ture | na.cher |  | natural
  1 | ad.ven.ture | ad.ven.cher | ad.vin.ture | adventurous
  1 | crea.ture | crea.cher |  | create
  1 | fur.ni.ture | fur.ni.cher | fur.na.ture | furnish
  1 | mix.ture | mix.cher |  | mix
  1 | op.er.a.tion | op.er.a.sion | op.ar.a.tion | operate
  1 | pop.u.la.tion | pop.u.la.sion | pop.a.la.tion | popular
  1 | pro.tec.tion | pro.tec.sion | pra.tec.tion | protect
  1 | ques.tion | ques.sion |  | quest
  1 | re.la.tion | re.la.sion | ra.la.tion | relate
  1 | ex.pan.sion | ex.pan.tion |  | expand
  1 | ad.mis.sion | ad.mis.tion | ed.mis.sion | admit
  1 | ex.pres.sion | ex.pres.tion |  | express
  1 | dis.cus.sion | dis.cus.tion | das.cus.sion | discuss
  1 | cap.ture | cap.cher |  | captive
  1 | sculp.ture | sculp.cher |  | sculptor
  1 | tem.per.a.ture | tem.per.a.cher | tem.par.a.ture | temper
  1 | re.ac.tion | re.ac.sion |  | react
  1 | cor.rec.tion | cor.rec.sion | car.rec.tion | correct
  1 | col.lec.tion | col.lec.sion | cal.lec.tion | collect
  1 | sub.trac.tion | sub.trac.sion |  | subtract
  1 | ad.di.tion | ad.di.sion |  | add
  1 | e.lec.tion | e.lec.sion |  | elect
  1 | in.struc.tion | in.struc.sion |  | instruct
  1 | con.nec.tion | con.nec.sion | can.nec.tion | connect
  1 | pre.ven.tion | pre.ven.sion | pre.vin.tion | prevent
  1 | trans.la.tion | trans.la.sion |  | translate
  1 | lo.ca.tion | lo.ca.sion |  | locate
  1 | do.na.tion | do.na.sion |  | donate
  1 | dec.o.ra.tion | dec.o.ra.sion | dec.a.ra.tion | decorate
  1 | im.ag.i.na.tion | im.ag.i.na.sion | im.ag.a.na.tion | imagine
  1 | ex.plo.ra.tion | ex.plo.ra.sion |  | explore
  1 | re.flec.tion | re.flec.sion | ra.flec.tion | reflect
  1 | pro.mo.tion | pro.mo.sion |  | promote
  1 | e.ro.sion | e.ro.tion |  | erode
  1 | col.li.sion | col.li.tion | cal.li.sion | collide
  1 | re.vi.sion | re.vi.tion |  | revise
  1 | ex.ten.sion | ex.ten.tion | ex.tin.sion | extend
  1 | con.fes.sion | con.fes.tion | can.fes.sion | confess
  1 | sus.pen.sion | sus.pen.tion | sus.pin.sion | suspend
  1 | in.clu.sion | in.clu.tion |  | include
  1 | mois.ture | mois.cher |  | moist
  1 | de.par.ture | de.par.cher | da.par.ture | depart
  1 | struc.ture | struc.cher |  | construct
  1 | frac.ture | frac.cher |  | fraction
  2 | com.fort.able | com.fort.ible | com.fert.able | comfort
  2 | en.joy.able | en.joy.ible |  | enjoy
  2 | de.pend.able | de.pend.ible | da.pend.able | depend
  2 | val.u.able | val.u.ible | val.a.able | value
  2 | rea.son.able | rea.son.ible | rea.sin.able | reason
  2 | re.li.able | re.li.ible | ra.li.able | rely
  2 | im.poss.ible | im.poss.able |  | possible
  2 | in.vis.ible | in.vis.able |  | vision
  2 | terr.ible | terr.able |  | terror
  2 | horr.ible | horr.able |  | horror
  2 | flex.ible | flex.able |  | flex
  2 | sens.ible | sens.able |  | sense
  2 | re.spons.ible | re.spons.able | ra.spons.ible | response
  2 | im.por.tant | im.por.tent | im.per.tant | importance
  2 | dis.tant | dis.tent |  | distance
  2 | in.stant | in.stent |  | instance
  2 | pleas.ant | pleas.ent |  | please
  2 | as.sis.tant | as.sis.tent | as.sas.tant | assistance
  2 | dif.fer.ent | dif.fer.ant | dif.far.ent | difference
  2 | pres.i.dent | pres.i.dant | pres.a.dent | preside
  2 | ac.ci.dent | ac.ci.dant | ac.ca.dent | accidental
  2 | in.de.pend.ent | in.de.pend.ant | in.da.pend.ent | independence
  2 | ex.cel.lent | ex.cel.lant | ex.cal.lent | excellence
  2 | in.tel.li.gent | in.tel.li.gant | in.tel.la.gent | intelligence
  2 | stu.dent | stu.dant |  | study
  2 | si.lent | si.lant |  | silence
  2 | per.ma.nent | per.ma.nant | per.mi.nent | permanence
  2 | ev.i.dent | ev.i.dant | ev.a.dent | evidence
  2 | ad.or.able | ad.or.ible | ed.or.able | adore
  2 | fash.ion.able | fash.ion.ible | fash.en.able | fashion
  2 | prob.able | prob.ible |  | probably
  2 | a.vail.able | a.vail.ible |  | avail
  2 | com.pat.ible | com.pat.able | cam.pat.ible | compatibility
  2 | mer.chant | mer.chent |  | merchandise
  2 | con.stant | con.stent | can.stant | constantly
  2 | fre.quent | fre.quant |  | frequently
  2 | in.no.cent | in.no.cant | in.na.cent | innocence
  2 | con.tin.ent | con.tin.ant | con.tan.ent | continental
  2 | no.tice.able | no.tice.ible |  | notice
  2 | wash.able | wash.ible |  | wash
  2 | read.able | read.ible |  | read
  2 | re.mark.able | re.mark.ible | ra.mark.able | remark
  2 | suit.able | suit.ible |  | suit
  2 | ac.cept.able | ac.cept.ible | ec.cept.able | accept
  2 | a.dapt.able | a.dapt.ible |  | adapt
  2 | af.ford.able | af.ford.ible | ef.ford.able | afford
  2 | hon.or.able | hon.or.ible | hon.er.able | honor
  2 | prof.it.able | prof.it.ible | prof.et.able | profit
  2 | poss.ible | poss.able |  | possibility
  2 | vis.ible | vis.able |  | vision
  2 | re.vers.ible | re.vers.able | ra.vers.ible | reverse
  2 | di.gest.ible | di.gest.able | da.gest.ible | digest
  2 | ac.cess.ible | ac.cess.able |  | access
  2 | con.vert.ible | con.vert.able | can.vert.ible | convert
  2 | gi.ant | gi.ent |  | gigantic
  2 | el.e.gant | el.e.gent | el.a.gant | elegance
  2 | ig.no.rant | ig.no.rent | ig.na.rant | ignore
  2 | ob.ser.vant | ob.ser.vent |  | observe
  2 | hes.i.tant | hes.i.tent | hes.a.tant | hesitate
  2 | vi.o.lent | vi.o.lant | vi.a.lent | violence
  2 | ab.sent | ab.sant |  | absence
  2 | ur.gent | ur.gant |  | urgency
  2 | con.sist.ent | con.sist.ant | can.sist.ent | consist
  2 | op.po.nent | op.po.nant | op.pa.nent | oppose
  3 | sig.na.ture | sig.na.cher | sig.ni.ture | sign
  3 | nat.u.ral | nat.u.rel | nat.a.ral | nature
  3 | mus.cu.lar | mus.cu.ler | mus.ca.lar | muscle
  3 | com.pe.ti.tion | com.pe.ti.sion | com.pa.ti.tion | compete
  3 | com.po.si.tion | com.po.si.sion | com.pa.si.tion | compose
  3 | def.i.ni.tion | def.i.ni.sion | def.a.ni.tion | define
  3 | def.i.nite | def.i.nit | def.a.nite | define
  3 | rep.e.ti.tion | rep.e.ti.sion | rep.a.ti.tion | repeat
  3 | ma.gi.cian | ma.gi.tion | me.gi.cian | magic
  3 | mu.si.cian | mu.si.tion |  | music
  3 | e.lec.tri.cian | e.lec.tri.tion | e.lec.tra.cian | electric
  3 | sep.a.rate | sep.a.rit | sep.e.rate | separation
  3 | med.i.cine | med.i.sin | med.a.cine | medical
  3 | prep.a.ra.tion | prep.a.ra.sion | prep.e.ra.tion | prepare
  3 | ad.mi.ra.tion | ad.mi.ra.sion | ad.me.ra.tion | admire
  3 | ex.pla.na.tion | ex.pla.na.sion | ex.ple.na.tion | explain
  3 | in.spi.ra.tion | in.spi.ra.sion | in.spe.ra.tion | inspire
  3 | op.po.site | op.po.sit | op.pa.site | oppose
  3 | com.bi.na.tion | com.bi.na.sion | com.ba.na.tion | combine
  3 | res.i.dent | res.i.dant | res.a.dent | reside
  3 | rel.a.tive | rel.a.tiv | rel.i.tive | relate
  3 | in.dus.tri.al | in.dus.tri.el |  | industry
  3 | his.tor.i.cal | his.tor.i.cel | his.tor.a.cal | history
  3 | pho.tog.ra.phy | pho.tog.ra.fy | pho.tog.re.phy | photograph
  3 | com.pa.ra.ble | com.pa.ra.bel | com.pe.ra.ble | compare
  3 | mag.ni.fy | mag.ni.fi | mag.na.fy | magnificent
  3 | prac.ti.cal | prac.ti.cel | prac.ta.cal | practice
  3 | crit.i.cal | crit.i.cel | crit.a.cal | critic
  3 | mag.i.cal | mag.i.cel | mag.a.cal | magic
  3 | mu.si.cal | mu.si.cel | mu.sa.cal | music
  3 | med.i.cal | med.i.cel | med.a.cal | medic
  3 | po.li.ti.cian | po.li.ti.tion | pa.li.ti.cian | politics
  3 | des.per.ate | des.per.it | des.par.ate | desperately
  3 | con.fi.dence | con.fi.dance | con.fa.dence | confide
  3 | per.son.al | per.son.el | per.sen.al | person
  3 | cal.cu.la.tor | cal.cu.la.ter | cal.ca.la.tor | calculate
  3 | nav.i.ga.tor | nav.i.ga.ter | nav.a.ga.tor | navigate
  3 | gov.er.nor | gov.er.ner | gov.ar.nor | govern
  3 | pop.u.lar | pop.u.ler | pop.a.lar | popularity
  3 | reg.u.lar | reg.u.ler | reg.a.lar | regularity
  3 | cir.cu.lar | cir.cu.ler | cir.ca.lar | circle
  3 | sim.i.lar | sim.i.ler | sim.a.lar | similarity
  3 | trop.i.cal | trop.i.cel | trop.a.cal | tropics
  3 | phys.i.cal | phys.i.cel | phys.a.cal | physics
  3 | chem.i.cal | chem.i.cel | chem.a.cal | chemistry
  3 | me.chan.i.cal | me.chan.i.cel | me.chan.a.cal | mechanic
  3 | tech.ni.cal | tech.ni.cel | tech.na.cal | technique
  3 | na.tion.al | na.tion.el |  | nation
  3 | e.mo.tion.al | e.mo.tion.el |  | emotion
  3 | el.e.va.tion | el.e.va.sion | el.a.va.tion | elevate
  3 | im.i.ta.tion | im.i.ta.sion | im.a.ta.tion | imitate
  3 | hes.i.ta.tion | hes.i.ta.sion | hes.a.ta.tion | hesitate
  3 | dem.on.stra.tion | dem.on.stra.sion | dem.an.stra.tion | demonstrate
  3 | ex.hi.bi.tion | ex.hi.bi.sion | ex.ha.bi.tion | exhibit
  3 | gen.er.ous | gen.er.us | gen.ar.ous | generosity
  3 | nu.mer.ous | nu.mer.us | nu.mar.ous | number
  3 | mar.vel.ous | mar.vel.us | mar.val.ous | marvel
  3 | poi.son.ous | poi.son.us | poi.sen.ous | poison
  3 | im.por.tance | im.por.tence | im.per.tance | important
  3 | dif.fer.ence | dif.fer.ance | dif.far.ence | different
  3 | ev.i.dence | ev.i.dance | ev.a.dence | evident
  3 | op.ti.cian | op.ti.tion | op.ta.cian | optical
  3 | tech.ni.cian | tech.ni.tion | tech.na.cian | technical
  `,
).map(({ level, beats, otherEnding, weak, family }) => ({
  level: Number(level) as BeatWord['level'],
  beats: beats.split('.'),
  otherEnding: otherEnding.split('.'),
  weak: weak === '' ? [] : weak.split('.'),
  family,
}))
