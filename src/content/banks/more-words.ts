import type { Word } from './types.ts'
import { wordsIn } from './words.ts'

/**
 * Words whose spelling has to be known: quiet letters, soft c and g, teams with an unusual sound, and dge behind a short vowel. Written
 * like the words of `words.ts`, and kept apart from them because kindergarten draws from those.
 */
const WORDS_AS_WRITTEN = `
# tricky 2
kn.ee
kn.o.t ~
kn.o.ck
kn.i_e.f
kn.i.t
kn.ee.l
kn.igh.t ~
kn.a.ck
wr.i.s.t
wr.i_e.t ~
wr.a.p ~
wr.e.ck
wr.o_e.t ~
wr.o.ng
wr.e.n
wr.e.n.ch *
wr.ea.th
th.u.mb *
l.a.mb
c.l.i=igh.mb *
c.o=oa.mb
l.i.mb
c.r.u.mb
n.u.mb
f.e.n.ce
d.a.n.ce *
p.r.i.n.ce
s.i.n.ce
ch.a.n.ce
t.w.i_e.c=s
p.l.a_e.c=s
b.r.a_e.c=s
t.r.a_e.c=s
g.r.a_e.c=s
p.a_e.c=s
d.i_e.c=s
p.ea.ce ~
c=s.e.n.t.er cen-ter
c=s.ir.c.le cir-cle
c=s.ir.c.u=schwa.s cir-cus
p.r.i.n.c=s.e=schwa.ss prin-cess
g=j.e.m *
g=j.er.m
g=j.i=igh.a=schwa.n.t gi-ant
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
w.a_e.g=j
r.a_e.g=j
th=dh.ough=oa
d.ough=oa ~
th.ough=aw.t
b.ough=aw.t
f.ough=aw.t
b.r.ough=aw.t
r.ou=u.gh=f ~
t.ou=u.gh=f
e=schwa.n.ou=u.gh=f e-nough
ear=er.n ~
h.ear=er.d ~
ear=er.l.y=ee ear-ly
f.ie.l.d
ch.ie.f
th.ie.f
sh.ie.l.d *
n.ie.ce
p.ie.ce ~
b.r.ie.f
g.r.ie.f
sh.r.ie.k
y.ie.l.d
gh=g.o=oa.s.t *
l.au=a.gh=f *
s.ch=k.oo.l *
a_e.ch=k
e.ch=k.o=oa ech-o
s.t.o=u.m.a=schwa.ch=k stom-ach
ch=k.or.u=schwa.s chor-us
# VCe 2
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
# digraph 2
b.a.dge
e.dge
h.e.dge
l.e.dge
w.e.dge
b.r.i.dge
r.i.dge
j.u.dge
f.u.dge
b.u.dge
n.u.dge
s.m.u.dge
l.o.dge
d.o.dge
g.r.u.dge
p.l.e.dge
f.r.i.dge
t.r.u.dge
# diphthong 2
f.au.l.t
h.au.n.t
t.au.n.t
h.au.l ~
b.r.oi.l
t.oi.l
p.l.oy
`

export const MORE_WORDS: readonly Word[] = wordsIn(WORDS_AS_WRITTEN)
