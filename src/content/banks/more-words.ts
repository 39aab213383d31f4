import type { Word } from './types.ts'
import { wordsIn } from './words.ts'

/**
 * More words to read and spell from grade 1 on, written like those of `words.ts`. They stand apart because kindergarten draws from
 * those, and what it made of a seed must stay the same.
 */
const WORDS_AS_WRITTEN = `
# vowel-team 2
r.ai.d
ai.m
j.ai.l
g.ai.n
s.t.r.ai.n
s.p.r.ai.n
m.ay
r.ay
s.ay
s.w.ay
s.t.r.ay
# diphthong 2
f.au.l.t
h.au.n.t
t.au.n.t
h.au.l ~
b.r.oi.l
t.oi.l
s.oy
# VCe 2
p.l.a_e.c=s
b.r.a_e.c=s
t.r.a_e.c=s
g.r.a_e.c=s
p.a_e.c=s
t.w.i_e.c=s
d.i_e.c=s
w.a_e.g=j
r.a_e.g=j
wr.i_e.t ~
wr.o_e.t ~
m.i.s.t.a_e.k mis-take
r.e.p.t.i_e.l rep-tile
i.n.v.i_e.t in-vite
e.s.c.a_e.p es-cape
c.o=schwa.m.p.l.e_e.t com-plete
i.n.f.l.a_e.t in-flate
c.o.s.t.u_e.m cos-tume
s.u.n.r.i_e.s=z sun-rise
b.e=schwa.s.i_e.d be-side
a=schwa.l.o_e.n a-lone
a=schwa.w.a_e.k a-wake
a=schwa.l.i_e.v a-live
# tricky 2
kn.i.t
kn.igh.t ~
kn.a.ck
wr.e.n
s.i.n.ce
ch.a.n.ce
c=s.e.n.t.er cen-ter
c=s.ir.c.le cir-cle
p.r.i.n.c=s.e=schwa.ss prin-cess
g=j.er.m
g=j.i.n.g=j.er gin-ger
d.i.g=j.i.t dig-it
h.i.n.ge
p.l.u.n.ge
c.r.i.n.ge
ch.ar.ge
b.ar.ge
ch.a=ai.n.ge
s.t.r.a=ai.n.ge
r.a=ai.n.ge
b.r.ough=aw.t
r.ou=u.gh=f ~
ear=er.n ~
h.ear=er.d ~
n.ie.ce
g.r.ie.f
sh.r.ie.k
y.ie.l.d
s.t.o=u.m.a=schwa.ch=k stom-ach
ch=k.or.u=schwa.s chor-us
l.e.dge
w.e.dge
b.u.dge
s.m.u.dge
l.o.dge
d.o.dge
g.r.u.dge
p.l.e.dge
f.r.i.dge
t.r.u.dge
`

export const MORE_WORDS: readonly Word[] = wordsIn(WORDS_AS_WRITTEN)
