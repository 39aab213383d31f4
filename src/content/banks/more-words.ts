import type { Word } from './types.ts'
import { wordsIn } from './words.ts'

/**
 * More words to read and spell from grade 1 on, written like those of `words.ts`. They stand apart because kindergarten draws from
 * those, and what it made of a seed must stay the same.
 */
const WORDS_AS_WRITTEN = `
# vowel-team 2
b.l.ew ~
f.l.ew ~
th.r.ew ~
b.r.ew
sh.r.ew
s.p.ew
c.r.oo=uu.k
n.oo=uu.k
r.oo=uu.k
s.oo=uu.t
d.r.ea=e.d
t.r.ea=e.d
w.ea=e.l.th
m.ea=e.n.t
d.r.ea=e.m.t
l.ea=e.p.t
th.r.ea=e.t
s.t.ea=e.l.th
b.r.ea=e.d.th
d.ea=e.l.t
r.ea=e.l.m
t.r.ai.t
f.r.ai.l
f.ai.l
r.ai.l
s.l.ai.n
l.ai.d
p.ai.d
f.ai.th
w.ai.f
j.ay
b.ay
f.r.ay
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
p.l.oy
c.oy
h.oi.s.t
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
wr.ough=aw.t
gh=g.er.k.i.n gher-kin
g.r.ie.ve
ch=k.or.d ~
h.oo=uu.d.ie hood-ie
r.oo=uu.k.ie rook-ie
y.ear=er.n
b.e=schwa.l.ie.f be-lief
r.e=schwa.l.ie.f re-lief
f.ie.n.d
w.ie.l.d
p.r.ie.s.t
s.ie.ge
ch=k.r.o_e.m
s.ch=k.e_e.m
ch=k.e.m.i.s.t chem-ist
t.e.ch=k
or.ch=k.i.d or-chid
a=aw.l.th=dh.ough=oa al-though
s.ough=aw.t
ough=aw.t
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
# digraph 2
h.i.tch
h.u.tch
n.o.tch
b.o.tch
p.i.ng
d.i.ng
z.i.ng
t.a.ng
p.a.ng
s.a.ng
g.o.ng
h.u.n=ng.k
d.u.n=ng.k
l.i.n=ng.k
m.i.n=ng.k
r.a.n=ng.k
s.a.n=ng.k
y.a.n=ng.k
th=dh.u.s
# 2syl-open 2
l.o=oa.c.a=schwa.l lo-cal
v.o=oa.c.a=schwa.l vo-cal
r.i=igh.v.a=schwa.l ri-val
t.o=oa.t.e=schwa.m to-tem
h.a=ai.l.o=oa ha-lo
s.o=oa.l.o=oa so-lo
c.r.i=igh.s.i.s cri-sis
b.a=ai.s.i.s ba-sis
# r-controlled 2
l.ar.d
l.or.d
s.t.or.k
s.t.ar.k
s.p.ar
b.ore ~
b.ar
f.or ~
f.or.m
m.ar
l.ar.k
t.ar.t
# digraph 1
l.a.ck
# CVC 1
b.a.n
`

export const MORE_WORDS: readonly Word[] = wordsIn(WORDS_AS_WRITTEN)
