import type { SightWord } from './types.ts'

/** Words to know at a glance, by grade (2 = grades 2 and 3): the letters that are not as they sound, and words they are taken for. */
const BANK = `
# K
the e they,then,this
to o too,go,two
and d an,any,add
you ou your,out,yes
it i at,is,if
is s it,as,his
in i on,it,an
was a saw,as,has
he e she,be,we
she e he,see,shy
we e me,he,went
me e we,my,am
my y me,by,may
go o no,got,so
no o on,go,not
see ee she,set,sea
like i_e look,lick,lake
can c cat,an,ran
at a it,an,ate
said ai sad,and,say
are are ate,car,art
have ve had,has,gave
for or from,far,four
of f off,or,on
they ey then,the,them
look oo like,book,took
come o_e came,home,some
do o go,dot,to
this th the,his,that
what a that,want,hat
# 1
some o_e same,come,home
one one on,own,once
two w to,who,tow
were ere where,we,wear
where ere were,when,there
there ere then,three,where
when wh then,went,where
who wh how,why,what
why y who,my,way
how ow who,now,show
here ere her,there,hear
her er here,he,hen
him i his,hid,he
his s is,him,has
has s his,had,as
from o for,form,farm
your our you,out,yours
by y my,buy,be
be e he,by,bee
or or of,for,on
out ou our,put,cut
about ou above,out,around
our our out,or,your
could oul cloud,would,cold
would oul could,wood,world
should oul shout,could,show
want a went,what,wand
went e want,when,wet
put u but,out,pat
any a and,an,many
many a any,may,man
good oo food,go,gold
know kn now,knew,how
now ow know,no,how
again ai gain,against,rain
after a father,later,often
over o ever,very,other
give i_e gave,live,got
live i_e give,like,life
every e very,ever,even
very e every,ever,vary
walk l talk,wall,work
them th then,they,the
then th them,than,when
that th what,than,this
into o onto,in,to
play ay pay,plan,say
say ay says,said,may
little le letter,light,bottle
new ew now,few,knew
old o cold,odd,all
just u must,jump,dust
may ay way,my,many
open o pen,over,upon
round ou around,sound,found
stop o step,top,shop
take a_e make,tale,talk
thank a think,tank,than
think i thank,thing,sink
fly y fry,try,flow
yes e yet,eyes,say
ride i_e rid,ripe,side
white wh while,with,write
black a back,block,lack
down ow town,dawn,own
find i fine,fund,friend
funny y sunny,fun,found
help e held,hello,heap
make a_e take,mark,made
away a way,awake,always
under er until,thunder,wonder
please ea place,peas,plane
pretty e party,petty,pretend
soon oo son,noon,some
well e will,tell,wall
yellow ow mellow,fellow,jelly
brown ow crown,blown,brain
around ou round,ground,about
must u just,most,mist
saw aw was,say,paw
# 2
because au became,before,cause
people eo purple,paper,pebble
friend ie find,fried,fiend
water a later,wetter,winter
through ough though,threw,thought
though ough through,thought,tough
thought ough though,through,taught
enough ough though,tough,even
laugh augh cough,large,rough
caught augh taught,caution,cough
taught augh caught,thought,taut
bought ough brought,both,about
brought ough bought,broth,through
their eir there,then,heir
these e_e those,this,there
those o_e these,hose,this
other o over,after,mother
another o other,mother,answer
mother o other,moth,matter
brother o bother,mother,broth
father a farther,feather,after
work or walk,word,fork
word or work,world,ward
world or word,would,work
first ir fist,fast,thirst
once o_e one,ounce,only
only o on,any,one
always al away,all,almost
also al all,so,always
almost al also,most,always
both o bath,booth,bother
does oe dose,do,goes
goes oe does,go,gets
done o_e one,down,bone
gone o_e one,going,bone
none o_e one,nine,bone
move o_e more,love,mover
love o_e live,move,glove
above o_e about,love,over
become o_e became,come,because
great ea greet,treat,grate
break ea brake,bread,beak
bread ea break,bead,beard
heard ear hear,head,heart
heart ear hear,heard,hurt
learn ear lean,clean,early
early ear really,ear,easily
earth ear heart,east,ear
eight eigh night,right,eighty
weigh eigh weight,way,neigh
answer w another,ask,away
write wr white,wrote,writer
wrong wr strong,along,ring
knew kn new,know,few
sure s sugar,shore,sore
sugar s sure,super,summer
busy u bus,bury,easy
build ui built,bold,bird
buy uy by,boy,busy
guess u guest,guys,gas
city c kitty,pity,cite
circle c color,curl,cycle
school ch shoal,cool,scoop
listen t lesson,list,liter
often t after,open,of
island s land,inland,landed
hour h our,hot,four
honest h hotel,nest,home
young ou you,younger,yawn
touch ou couch,torch,tough
country ou county,counter,cousin
cousin ou cushion,country,curtain
straight aigh strange,street,strength
beautiful eau bountiful,beauty,butter
believe ie relieve,behave,belief
piece ie peace,pie,price
different e difficult,differ,distant
favorite i favor,forest,family
minute u minus,mint,menu
woman o women,man,wooden
money o many,monkey,honey
front o font,from,frost
month o mouth,moth,math
ocean ea open,clean,canoe
against ai again,gain,agent
hundred re under,hunted,hungry
`

const isGrade = (text: string | undefined): text is SightWord['grade'] =>
  text === 'K' || text === '1' || text === '2'

function sightWordsIn(bank: string): SightWord[] {
  const words: SightWord[] = []
  let grade: SightWord['grade'] = 'K'
  for (const line of bank.trim().split('\n')) {
    const [text = '', tricky = '', lookAlikes = ''] = line.split(' ')
    if (text === '#') {
      if (!isGrade(tricky)) throw new Error(`Bug: no grade in ${line}`)
      grade = tricky
    } else words.push({ text, tricky, lookAlikes: lookAlikes.split(','), grade })
  }
  return words
}

export const SIGHT_WORDS: readonly SightWord[] = sightWordsIn(BANK)

export const sightWordsOf = (grade: SightWord['grade']): readonly SightWord[] =>
  SIGHT_WORDS.filter((word) => word.grade === grade)

/** Words that sound the same to some or all: hearing one, a child cannot know which is meant. */
const SAID_ALIKE =
  `to too two tow|there their|where wear|by buy|be bee|our hour are|know no|new knew|here hear|him hymn
would wood|one won|some sum|through threw|piece peace|great grate|break brake|bread bred|heard herd|heart hart|eight ate
weigh way|write right|none nun|done dun|taught taut caught|sure shore|father farther|then than|very vary|straight strait
guess guest|for four|see sea`
    .split(/[|\n]/)
    .map((group) => new Set(group.split(' ')))
/** Whether some or all hear no difference between two words. */
export const saidAlike = (one: string, other: string): boolean =>
  SAID_ALIKE.some((group) => group.has(one) && group.has(other))
/** Whether there is a word that sounds like this one. */
export const hasTwin = (word: string): boolean => SAID_ALIKE.some((group) => group.has(word))
