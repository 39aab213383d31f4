import { isPhoneme, type Phoneme } from '#domain/phonemes.ts'
import { usualSound } from './graphemes.ts'
import { PATTERNS, type Pattern, type Word } from './types.ts'

/**
 * Words a child can read by their spelling, one a line: graphemes, beats where there are more than one, and marks. A grapheme stands for
 * its usual sound unless `=` gives another. `*` has a picture of its own name, `~` sounds like a word spelled otherwise. Headings say
 * pattern and band. A word with a letter for two sounds (fox, queen, cube) or with two ways to say it is not here.
 */
const WORDS_AS_WRITTEN = `
# VC 0
a.m
a.n
a.t
i.t
o.n
u.p
u.s
i.f
i.n ~
e.gg *
a.dd ~
a.d ~
# CVC 0
b.a.d
b.a.g *
b.a.t *
c.a.b
c.a.n *
c.a.p *
c.a.t *
d.a.b
d.a.d
f.a.d
f.a.n
g.a.p
g.a.s
h.a.d
h.a.m
h.a.t *
j.a.b
j.a.m ~
l.a.b
l.a.d
l.a.g
l.a.p
m.a.d
m.a.n
m.a.p *
m.a.t
n.a.b
n.a.g
n.a.p
p.a.d
p.a.l
p.a.n *
p.a.t
r.a.g
r.a.m *
r.a.n
r.a.p ~
r.a.t *
s.a.d *
s.a.g
s.a.p
s.a.t
t.a.b
t.a.d
t.a.g
t.a.n
t.a.p
v.a.n
v.a.t
w.a.g
y.a.m
y.a.p
z.a.p
b.e.d *
b.e.g
b.e.t
d.e.n
f.e.d
g.e.t
g=j.e.l
h.e.m
h.e.n
j.e.t
l.e.d ~
l.e.g *
l.e.t
m.e.n
m.e.t
n.e.t *
p.e.g
p.e.n *
p.e.p
p.e.t
r.e.d ~
s.e.t
t.e.n *
v.e.t
w.e.b *
w.e.d
w.e.t
y.e.s
y.e.t
b.i.b
b.i.d
b.i.g
b.i.n ~
b.i.t
d.i.g
d.i.m
d.i.n
d.i.p
f.i.b
f.i.g
f.i.n
f.i.t
g.i.g
h.i.d
h.i.m ~
h.i.p
h.i.t
j.i.g
k.i.d
k.i.n
k.i.t
l.i.d
l.i.p
l.i.t
m.i.d
n.i.b
p.i.g *
p.i.n
p.i.t
r.i.b
r.i.d
r.i.g
r.i.m
r.i.p
s.i.p
s.i.t
t.i.n
t.i.p
w.i.n
w.i.g
w.i.t
y.i.p
z.i.p
b.o.g
c.o.b
c.o.d
c.o.g
c.o.p
c.o.t
d.o.g *
d.o.t
f.o.g
h.o.g
h.o.p
h.o.t *
j.o.b
j.o.g
j.o.t
l.o.b
l.o.g *
l.o.t
m.o.b
m.o.m
m.o.p
n.o.d
n.o.t ~
p.o.d
p.o.p
p.o.t
r.o.b
r.o.d
r.o.t
s.o.b
t.o.p
t.o.t
b.u.d
b.u.g *
b.u.n
b.u.s *
b.u.t ~
c.u.b
c.u.p *
c.u.t
d.u.g
f.u.n
g.u.m
g.u.t
h.u.b
h.u.g *
h.u.m
h.u.t *
j.u.g
j.u.t
l.u.g
m.u.d
m.u.g
n.u.t
p.u.b
p.u.g
p.u.p
r.u.b
r.u.g
r.u.n *
r.u.t
s.u.b
s.u.m ~
s.u.n *~
t.u.b
t.u.g
y.u.m
# digraph 1
a.sh
sh.i.p *
sh.o.p
sh.o.t
sh.e.d
sh.u.t
sh.e.ll *
sh.i.n
sh.a.ck
d.a.sh
c.a.sh
d.i.sh
f.i.sh *
w.i.sh
r.a.sh
m.a.sh
m.u.sh
r.u.sh
h.u.sh
g.u.sh
l.a.sh
s.a.sh
m.e.sh
ch.i.n
ch.i.p
ch.o.p
ch.a.t
ch.a.p
ch.e.ss
ch.e.ck *
ch.i.ck *
ch.i.ll
m.u.ch
s.u.ch
r.i.ch
m.a.tch
c.a.tch
h.a.tch
p.a.tch
p.i.tch
f.e.tch
i.tch
b.a.tch
l.a.tch
d.i.tch
w.i.tch ~
th.i.n
th.i.ck
th.u.d
b.a.th
p.a.th
m.a.th
m.o.th
th=dh.i.s
th=dh.a.t
th=dh.e.m
th=dh.e.n
th=dh.a.n
wh.e.n
wh.i.z
wh.i.ch ~
b.a.ck
d.u.ck *
r.o.ck *
s.o.ck
l.o.ck *
k.i.ck
p.i.ck
p.a.ck ~
s.a.ck
s.i.ck *
n.e.ck
p.e.ck
d.e.ck
d.o.ck ~
t.i.ck
t.a.ck ~
l.i.ck
l.u.ck
t.u.ck
r.a.ck
b.e.ll *
h.i.ll
t.e.ll
s.e.ll ~
f.e.ll
w.e.ll
y.e.ll
d.o.ll *
b.i.ll
f.i.ll
p.i.ll
m.i.ll
w.i.ll
t.i.ll
g.i.ll
i.ll
d.u.ll
g.u.ll
h.u.ll
k.i.ss
m.e.ss
l.e.ss
p.a.ss
m.i.ss
h.i.ss
p.u.ff
c.u.ff
h.u.ff
b.u.zz
f.i.zz
f.u.zz
j.a.zz
r.i.ng *~
k.i.ng
s.i.ng
s.o.ng
w.i.ng *
l.o.ng
b.a.ng
h.a.ng
r.a.ng
f.a.ng
s.u.ng
h.u.ng
l.u.ng
r.u.ng ~
th.i.ng
p.i.n=ng.k
w.i.n=ng.k *
s.i.n=ng.k
b.a.n=ng.k
t.a.n=ng.k
th.i.n=ng.k
th.a.n=ng.k
j.u.n=ng.k
s.u.n=ng.k
b.u.n=ng.k
r.i.n=ng.k
i.n=ng.k
# CCVC 1
f.l.a.g *
f.l.a.t
f.l.a.p
f.l.i.p
f.l.o.p
c.l.a.p *
c.l.i.p
c.l.a.m
c.l.u.b
c.l.o.g
p.l.a.n
p.l.u.m ~
p.l.u.s *
p.l.u.g *
s.l.a.m
s.l.a.p
s.l.i.d
s.l.i.m
s.l.i.p
s.l.u.g
s.l.e.d *
s.l.o.t
s.n.a.p
s.n.i.p
s.n.u.g
s.p.i.n
s.p.o.t
s.p.a.n
s.t.o.p *
s.t.e.p
s.t.e.m
s.k.i.p
s.k.i.n
s.k.i.m
s.k.i.d
s.w.i.m *
s.w.a.m
t.w.i.g
t.w.i.n
t.r.i.p
t.r.a.p *
t.r.i.m
t.r.o.t
d.r.i.p
d.r.o.p *
d.r.u.m *
d.r.a.g
c.r.a.b *
c.r.i.b
c.r.o.p
g.r.a.b
g.r.i.d
g.r.i.n
g.r.i.p
g.r.u.b
f.r.o.g *
b.r.a.g
b.r.i.m
b.r.a.n
s.m.o.g
s.m.u.g
s.n.o.b
s.n.a.g
s.c.a.n
s.c.a.b
s.p.i.ll
s.m.e.ll
s.t.i.ll
s.t.i.ff
s.t.u.ff
s.n.i.ff
c.l.i.ff
s.w.e.ll
s.k.i.ll
g.r.i.ll
d.r.i.ll
d.r.e.ss *
p.r.e.ss
g.l.a.ss
c.l.a.ss
g.r.a.ss
b.l.e.ss
b.l.o.ck
b.l.a.ck
b.r.i.ck *
c.l.i.ck
c.l.u.ck
c.r.a.ck
c.l.o.ck *
f.l.i.ck
f.l.o.ck
p.l.u.ck
s.l.a.ck
s.l.i.ck
s.m.a.ck
s.n.a.ck
s.p.e.ck
s.t.a.ck
s.t.u.ck
s.t.i.ck
t.r.a.ck
t.r.i.ck
t.r.u.ck *
sh.r.e.d
sh.r.u.g
sh.r.u.b
c.r.a.sh
f.l.a.sh
f.r.e.sh
b.r.u.sh
t.r.a.sh
c.r.u.sh
b.l.u.sh
s.l.u.sh
p.l.u.sh
s.p.l.i.t
s.t.r.a.p
s.t.r.i.p
s.c.r.a.p
s.c.r.u.b
s.t.r.u.m
s.p.l.a.sh
s.t.r.i.ng
s.p.r.i.ng
s.w.i.ng
s.t.i.ng
c.l.i.ng
b.r.i.ng
s.t.i.tch
s.w.i.tch
s.c.r.a.tch
s.k.e.tch
s.t.r.e.tch
c.l.o.th
# CVCC 1
a.n.t *~
b.a.n.d ~
h.a.n.d *
s.a.n.d
l.a.n.d
b.e.n.d
l.e.n.d
s.e.n.d
m.e.n.d
p.o.n.d
b.o.n.d
f.o.n.d
f.u.n.d
e.n.d
l.a.m.p
c.a.m.p *
d.a.m.p
r.a.m.p
b.u.m.p
j.u.m.p
d.u.m.p
l.u.m.p
l.i.m.p
p.u.m.p
t.e.n.t *
s.e.n.t ~
c=s.e.n.t ~
h.i.n.t
m.i.n.t
l.i.n.t
r.e.n.t
d.e.n.t
v.e.n.t
h.u.n.t
b.u.n.t
f.a.s.t
p.a.s.t ~
l.a.s.t
l.i.s.t
m.i.s.t ~
f.i.s.t *
b.e.s.t
n.e.s.t *
r.e.s.t ~
t.e.s.t
v.e.s.t *
w.e.s.t
p.e.s.t
d.u.s.t
r.u.s.t
m.u.s.t
j.u.s.t
g.i.f.t *
l.i.f.t
l.e.f.t
r.a.f.t
l.o.f.t
b.e.l.t
m.e.l.t
f.e.l.t
h.e.l.p
g.u.l.p
m.i.l.k *
s.i.l.k
b.u.l.k
s.e.l.f
e.l.f
d.e.s.k
m.a.s.k
t.a.s.k
a.s.k
r.i.s.k
d.u.s.k
h.u.s.k
t.u.s.k
k.e.p.t
w.e.p.t
a.c.t
f.a.c.t
l.u.n.ch
b.u.n.ch
m.u.n.ch
b.e.n.ch
p.i.n.ch
i.n.ch
f.i.l.m
e.l.m
sh.e.l.f
sh.i.f.t
# CCVCC 1
s.t.a.m.p
b.l.e.n.d
s.p.e.n.d
g.r.a.n.d
s.t.a.n.d
b.r.a.n.d
p.l.a.n.t *
g.r.a.n.t
s.l.a.n.t
p.r.i.n.t
s.p.r.i.n.t
s.t.u.m.p
p.l.u.m.p
c.l.u.m.p
g.r.u.m.p
s.l.u.m.p
c.r.a.m.p
c.l.a.m.p
c.r.u.s.t
t.r.u.s.t
t.w.i.s.t
c.r.i.s.p
c.l.a.s.p
g.r.a.s.p
c.r.a.f.t
d.r.i.f.t
s.w.i.f.t
c.r.e.p.t
s.l.e.p.t
s.w.e.p.t
t.r.u.n=ng.k
d.r.i.n=ng.k
s.k.u.n=ng.k *
b.l.a.n=ng.k
p.l.a.n=ng.k
d.r.a.n=ng.k
p.r.a.n=ng.k
c.r.a.n=ng.k
b.l.i.n=ng.k
sh.r.i.n=ng.k
sh.r.i.m.p *
c.r.u.n.ch
b.r.a.n.ch
t.r.e.n.ch
b.l.a.s.t
b.l.i.m.p
# VCe 1
b.a_e.k
c.a_e.k *
l.a_e.k
r.a_e.k
s.n.a_e.k *
sh.a_e.k
w.a_e.k
c.a_e.p
c.a_e.v
d.a_e.t
f.a_e.d
f.a_e.k
f.a_e.m
f.l.a_e.m
g.a_e.t ~
g.a_e.m
h.a_e.t
l.a_e.n ~
l.a_e.t
n.a_e.m
p.l.a_e.n *~
p.l.a_e.t *
s.a_e.f
s.a_e.l ~
s.a_e.m
s.a_e.v
s.c.a_e.l
sh.a_e.d
sh.a_e.p
s.k.a_e.t *
s.p.a_e.c=s
f.a_e.c=s
r.a_e.c=s
l.a_e.c=s
p.a_e.g=j
c.a_e.g=j
s.t.a_e.g=j
t.a_e.l ~
t.a_e.p
t.a_e.k
t.r.a_e.d
w.a_e.v
wh.a_e.l *~
b.l.a_e.z
g.a_e.z
h.a_e.z
c.a_e.s
ch.a_e.s
g.r.a_e.d
c.r.a_e.t
c.r.a_e.n
s.t.a_e.t
s.t.a_e.l
b.l.a_e.d
sh.a_e.v
b.r.a_e.v
g.r.a_e.v
b.i_e.k *
b.i_e.t ~
d.i_e.m
f.i_e.v *
n.i_e.n *
d.i_e.v
d.r.i_e.v
f.i_e.l
f.i_e.n
h.i_e.d
h.i_e.k
h.i_e.v
i_e.c=s *
k.i_e.t *
l.i_e.m
l.i_e.n
l.i_e.f
m.i_e.c=s
m.i_e.l
m.i_e.n
n.i_e.c=s
r.i_e.c=s *
p.i_e.l
p.i_e.n
p.i_e.p
p.r.i_e.c=s
r.i_e.d
r.i_e.p
s.i_e.d ~
s.i_e.z
s.l.i_e.c=s
s.l.i_e.d *
s.m.i_e.l
s.p.i_e.c=s
s.p.i_e.n
s.t.r.i_e.p
t.i_e.m ~
t.i_e.d ~
t.i_e.l
v.i_e.n
w.i_e.d
w.i_e.f
w.i_e.p
w.i_e.s=z
wh.i_e.t
sh.i_e.n
b.r.i_e.d
g.l.i_e.d
p.r.i_e.d
s.p.i_e.k
s.t.r.i_e.k
ch.i_e.m
s.l.i_e.m
s.w.i_e.p
b.o_e.n *
r.o_e.p
r.o_e.s=z *~
n.o_e.s=z *~
h.o_e.m
h.o_e.l *~
c.o_e.n
s.t.o_e.n
c.o_e.d
j.o_e.k
p.o_e.l ~
n.o_e.t
h.o_e.p
v.o_e.t
w.o_e.k
r.o_e.b
r.o_e.d ~
g.l.o_e.b
th=dh.o_e.s=z
s.t.o_e.v
b.r.o_e.k
ch.o_e.k
s.p.o_e.k
s.t.r.o_e.k
d.r.o_e.v
ph.o_e.n *
th.r.o_e.n ~
z.o_e.n
t.o_e.n
s.l.o_e.p
d.o_e.m
d.o_e.z
f.r.o_e.z
t.o_e.t
f.l.u_e.t *
r.u_e.d
r.u_e.l
t.u_e.n
d.u_e.n
t.u_e.b
p.r.u_e.n
p.l.u_e.m
th.e_e.m
th=dh.e_e.s=z
# vowel-team 1
f.l.y=igh *
c.r.y=igh
d.r.y=igh
s.k.y=igh
t.r.y=igh
sh.y=igh
s.p.y=igh
f.r.y=igh
m.e=ee
h.e=ee
sh.e=ee
w.e=ee ~
b.e=ee ~
g.o=oa
s.o=oa ~
h.i=igh ~
r.ai.n ~
t.r.ai.n *
m.ai.l ~
n.ai.l
p.ai.l ~
s.ai.l ~
t.ai.l ~
s.n.ai.l *
p.ai.n.t
b.r.ai.n *
ch.ai.n
d.r.ai.n
g.r.ai.n
p.ai.n ~
w.ai.t ~
t.r.ai.l
c.l.ai.m
b.r.ai.d
f.ai.n.t
s.t.ai.n
d.ay
h.ay ~
p.l.ay
t.r.ay
c.l.ay
s.p.r.ay
g.r.ay ~
p.ay
s.t.ay
l.ay
w.ay ~
b.ee *~
t.r.ee *
f.ee.t ~
th.r.ee *
s.ee.d
sh.ee.p *
g.r.ee.n
wh.ee.l *
s.l.ee.p *
d.ee.p
f.ee.d
f.ee.l
j.ee.p
k.ee.p
m.ee.t ~
n.ee.d ~
s.ee ~
s.ee.k
sh.ee.t
s.p.ee.d
s.t.ee.p
s.t.r.ee.t
s.w.ee.p
s.w.ee.t ~
t.ee.th
t.ee.n
w.ee.k ~
w.ee.d
w.ee.p
b.r.ee.ze=z
ch.ee.se *
ch.ee.k
f.r.ee.ze=z ~
g.ee.se=s
s.n.ee.ze=z *
s.c.r.ee.n
s.l.ee.ve
t.w.ee.t
r.ee.f
b.ee.f
f.r.ee
l.ea.f *
s.ea ~
t.ea ~
p.ea ~
b.ea.ch *~
p.ea.ch *
b.ea.n
b.ea.k
m.ea.t *~
s.ea.t
t.ea.m ~
d.r.ea.m
c.r.ea.m
c.l.ea.n
l.ea.n
ea.ch
r.ea.ch
t.ea.ch
s.p.ea.k
s.t.ea.l ~
h.ea.t
b.ea.t ~
n.ea.t
t.r.ea.t
wh.ea.t
s.c.r.ea.m
s.ea.l *
w.ea.k ~
p.ea.k ~
l.ea.k ~
d.ea.l
m.ea.l
s.t.r.ea.m
s.t.ea.m
b.ea.d
f.ea.s.t
ea.s.t
b.ea.s.t
l.ea.s.t
p.l.ea.se ~
l.ea.ve
w.ea.ve
p.ea.ce ~
b.oa.t *
g.oa.t *
c.oa.t *
s.oa.p *
r.oa.d ~
t.oa.d ~
t.oa.s.t
r.oa.s.t
c.oa.ch
c.oa.s.t
f.l.oa.t
f.oa.m
g.oa.l
l.oa.f
l.oa.d ~
m.oa.n ~
oa.k
s.oa.k
th.r.oa.t
c.r.oa.k
c.oa.l
s.n.ow
l.ow
s.l.ow
g.r.ow
sh.ow
b.l.ow
b.ow.l
c.r.ow
f.l.ow
g.l.ow
kn.ow ~
l.igh.t
n.igh.t ~
r.igh.t ~
f.igh.t
h.igh ~
s.igh.t ~
b.r.igh.t
f.l.igh.t
t.igh.t
m.igh.t ~
p.ie=igh *~
t.ie=igh *~
l.ie=igh
# vowel-team 2
k.ey *
t.oe ~
b.r.ea=e.d *~
h.ea=e.d
th.r.ea=e.d *
s.p.r.ea=e.d
d.ea=e.f
h.ea=e.l.th
b.r.ea=e.th
s.w.ea=e.t
b.l.ue ~
g.l.ue
t.r.ue
c.l.ue
ch.ew
c.r.ew
d.r.ew
g.r.ew
s.c.r.ew
s.t.ew
f.r.ui.t
s.ui.t
j.ui.ce
m.oo.n *
s.p.oo.n *
s.oo.n
z.oo
b.r.oo.m *
b.oo.t *
f.oo.d
g.oo.se=s *
m.oo.se=s *~
t.oo.th *
t.oo.l
p.oo.l
c.oo.l
l.oo.p ~
h.oo.p
n.oo.n
s.c.oo.p
s.m.oo.th=dh
s.t.oo.l
b.l.oo.m
b.oo.th
b.oo=uu.k *
f.oo=uu.t *
l.oo=uu.k
h.oo=uu.k *
c.oo=uu.k *
g.oo=uu.d
w.oo=uu.d ~
h.oo=uu.d
t.oo=uu.k
b.r.oo=uu.k
sh.oo=uu.k
w.oo=uu.l
s.t.oo=uu.d
# diphthong 2
c.oi.n *
oi.l
b.oi.l
s.oi.l
c.oi.l
f.oi.l
j.oi.n
j.oi.n.t
p.oi.n.t
s.p.oi.l
v.oi.ce
ch.oi.ce
n.oi.se
m.oi.s.t
b.oy *~
t.oy
j.oy
c.l.ou.d *
h.ou.se=s *
m.ou.se=s *
m.ou.th *
l.ou.d
p.r.ou.d
ou.t
sh.ou.t
p.ou.ch
c.ou.ch *
s.ou.th
r.ou.n.d
f.ou.n.d
h.ou.n.d
g.r.ou.n.d
p.ou.n.d
s.ou.n.d
c.ou.n.t
s.p.r.ou.t
t.r.ou.t
s.n.ou.t
s.c.ou.t
b.ou.n.ce
c.ow=ou *
c.r.ow=ou.n *
c.l.ow=ou.n *
ow=ou.l *
b.r.ow=ou.n
t.ow=ou.n
g.ow=ou.n
d.ow=ou.n
h.ow=ou.l
g.r.ow=ou.l
f.r.ow=ou.n
d.r.ow=ou.n
c.r.ow=ou.d
h.ow=ou
n.ow=ou
w.ow=ou
p.l.ow=ou
p.r.ow=ou.l
s.aw *
p.aw
c.l.aw
d.r.aw
s.t.r.aw
j.aw
l.aw
r.aw
y.aw.n *
l.aw.n
d.aw.n
h.aw.k
c.r.aw.l
sh.aw.l
s.au.ce
c.au.se
l.au.n.ch
v.au.l.t
# r-controlled 1
c.ar *
s.t.ar *
j.ar *
ar.m
ar.t
b.ar.n
b.ar.k
c.ar.d
c.ar.t *
ch.ar.t
d.ar.k
d.ar.t
f.ar
f.ar.m
h.ar.d
h.ar.m
h.ar.p
m.ar.k
p.ar.k
p.ar.t
sh.ar.p
sh.ar.k *
s.m.ar.t
s.p.ar.k
s.t.ar.t
t.ar
y.ar.d
y.ar.n *
s.c.ar.f *
ch.ar.m
s.c.ar
c.or.n *
f.or.k
b.or.n
c.or.d ~
c.or.k
t.or.n
f.or.t ~
n.or.th
p.or.t
sh.or.t
s.or.t
s.p.or.t
s.t.or.m *
th.or.n
t.or.ch
h.or.n *
h.or.se=s *~
f.or.ce
p.or.k
s.c.ore
s.t.ore
m.ore
sh.ore
c.ore ~
ch.ore
s.n.ore
t.ore
r.oar
f.er.n
h.er.d ~
p.er.ch
v.er.b
t.er.m
n.er.ve
s.er.ve
b.ir.d *
d.ir.t
f.ir.s.t
g.ir.l *
sh.ir.t *
s.k.ir.t
th.ir.d
th.ir.s.t
s.t.ir
wh.ir.l
ch.ir.p
f.ir.m
s.w.ir.l
t.w.ir.l
b.ur.n
c.ur.l
h.ur.t
n.ur.se=s
t.ur.n ~
p.ur.se=s *
s.ur.f *
b.ur.s.t
ch.ur.ch *
c.ur.b
c.ur.ve
b.l.ur
# r-controlled 2
l.ar.ge
b.oar.d ~
ch.air *~
h.air ~
p.air ~
f.air ~
c.are
s.c.are
d.are
r.are
s.p.are
ear *
h.ear ~
n.ear
y.ear
f.ear
g.ear *
c.l.ear
b.ear.d
s.p.ear
ch.eer
s.t.eer
d.eer *~
b.ear=air *~
p.ear=air *~
w.ear=air ~
ear=er.th
l.ear=er.n
p.ear=er.l
s.ear=er.ch
w.or=er.m *
w.or=er.d
w.or=er.k
w.or=er.l.d
# compound 1
c.u.p.c.a_e.k cup-cake *
s.u.n.s.e.t sun-set *
f.oo=uu.t.b.a=aw.ll foot-ball *
b.a_e.s.b.a=aw.ll base-ball *
r.ai.n.c.oa.t rain-coat
s.n.ow.m.a.n snow-man *
p.o.p.c.or.n pop-corn *
b.a.ck.p.a.ck back-pack *
b.a.th.t.u.b bath-tub *
b.e.d.t.i_e.m bed-time
t.oo.th.b.r.u.sh tooth-brush *
h.air.b.r.u.sh hair-brush
e.gg.p.l.a.n.t egg-plant *
s.u.n.sh.i_e.n sun-shine
d.o.g.h.ou.se=s dog-house
t.r.ee.h.ou.se=s tree-house
l.igh.t.h.ou.se=s light-house
r.ai.n.d.r.o.p rain-drop
s.n.ow.f.l.a_e.k snow-flake *
s.n.ow.b.a=aw.ll snow-ball
t.ea.p.o.t tea-pot *
t.ea.c.u.p tea-cup
r.ai.n.b.ow rain-bow *
n.o_e.t.b.oo=uu.k note-book *
s.k.a_e.t.b.oar.d skate-board *
k.ey.b.oar.d key-board *
w.ee.k.e.n.d week-end
air.p.l.a_e.n air-plane *
air.p.or.t air-port
h.air.c.u.t hair-cut
b.a.ck.y.ar.d back-yard
d.r.i_e.v.w.ay drive-way
h.igh.w.ay high-way
r.ai.l.r.oa.d rail-road
s.u.b.w.ay sub-way
p.a.th.w.ay path-way
b.oo=uu.k.sh.e.l.f book-shelf
b.oo=uu.k.m.ar.k book-mark
b.oo=uu.k.c.a_e.s book-case
c.oo=uu.k.b.oo=uu.k cook-book
f.i.sh.b.ow.l fish-bowl
h.a.n.d.b.a.g hand-bag
l.i.p.s.t.i.ck lip-stick
n.u.t.sh.e.ll nut-shell
i.n.s.i_e.d in-side
ou.t.s.i_e.d out-side
u.p.s.e.t up-set
u.p.h.i.ll up-hill
d.ow=ou.n.h.i.ll down-hill
p.i.g.p.e.n pig-pen
s.c.are.c.r.ow scare-crow
sh.e.ll.f.i.sh shell-fish
s.u.n.b.ur.n sun-burn
t.ea.s.p.oo.n tea-spoon
wh.ee.l.ch.air wheel-chair *
c.a.t.f.i.sh cat-fish
c.l.i.p.b.oar.d clip-board *
c.ow=ou.b.oy cow-boy
b.u=uu.ll.d.o.g bull-dog
b.ee.h.i_e.v bee-hive
a.n.t.h.i.ll ant-hill
c.l.a.ss.m.a_e.t class-mate
d.ay.t.i_e.m day-time
l.u.n.ch.t.i_e.m lunch-time
h.o_e.m.m.a_e.d home-made
m.oo.n.l.igh.t moon-light
s.u.n.l.igh.t sun-light
f.l.a.sh.l.igh.t flash-light *
s.p.o.t.l.igh.t spot-light
ch.e.ck.l.i.s.t check-list
d.u.s.t.p.a.n dust-pan
h.i.ll.t.o.p hill-top
l.a.p.t.o.p lap-top *
d.e.s.k.t.o.p desk-top
b.a.th.r.o_e.b bath-robe
# 2syl-closed 1
r.a.bb.i.t rab-bit *
b.a.s.k.e=schwa.t bas-ket *
b.u.ck.e=schwa.t buck-et *
b.u.tt.o=schwa.n but-ton
r.o.ck.e=schwa.t rock-et *
h.e.l.m.e=schwa.t hel-met
n.a.p.k.i.n nap-kin
m.u.ff.i.n muf-fin
p.u.m.p.k.i.n pump-kin *
p.u.pp.e=schwa.t pup-pet
m.a.g.n.e=schwa.t mag-net *
m.i.tt.e=schwa.n mit-ten
k.i.tt.e=schwa.n kit-ten
p.i.c.n.i.c pic-nic
p.l.a.s.t.i.c plas-tic
d.e.n.t.i.s.t den-tist
c.a.c.t.u=schwa.s cac-tus *
s.u.dd.e=schwa.n sud-den
t.e.nn.i.s ten-nis *
l.e.ss.o=schwa.n les-son ~
k.i.tch.e=schwa.n kitch-en
ch.i.ck.e=schwa.n chick-en *
j.a.ck.e=schwa.t jack-et
p.o.ck.e=schwa.t pock-et
t.i.ck.e=schwa.t tick-et *
c.r.i.ck.e=schwa.t crick-et *
t.r.u.m.p.e=schwa.t trum-pet *
g.o.b.l.i.n gob-lin
d.r.a.g.o=schwa.n drag-on *
w.a.g.o=schwa.n wag-on
l.e.m.o=schwa.n lem-on *
m.e.l.o=schwa.n mel-on *
r.i.bb.o=schwa.n rib-bon
c.o.tt.o=schwa.n cot-ton
p.r.o.b.l.e=schwa.m prob-lem
c.o.n.t.e.s.t con-test
p.e.n.c=s.i.l pen-cil *
t.u.nn.e=schwa.l tun-nel
c.a.m.e=schwa.l cam-el *
f.u.nn.e=schwa.l fun-nel
s.i.g.n.a=schwa.l sig-nal
s.e.v.e=schwa.n sev-en *
r.o.b.i.n rob-in
c.a.b.i.n cab-in
s.a.t.i.n sat-in
p.l.a.n.e=schwa.t plan-et *
h.a.b.i.t hab-it
c.o.m.e=schwa.t com-et
b.a.n.d.i.t ban-dit
b.l.a.n=ng.k.e=schwa.t blan-ket
ch.i.l.d.r.e=schwa.n chil-dren
c.o.m.i.c com-ic
c.o.mm.o=schwa.n com-mon
d.o.l.ph.i.n dol-phin *
f.a.b.r.i.c fab-ric
g.a.ll.o=schwa.p gal-lop
h.a.pp.e=schwa.n hap-pen
i.n.s.e.c.t in-sect
i.n.v.e.n.t in-vent
l.i.m.i.t lim-it
m.a.g=j.i.c mag-ic
m.a.mm.a=schwa.l mam-mal
m.e.t.a=schwa.l met-al ~
n.u.t.m.e.g nut-meg
p.r.e.t.z.e=schwa.l pret-zel *
p.u.b.l.i.c pub-lic
r.a.p.i.d rap-id
s.a.n.d.a=schwa.l san-dal
s.e.c.o=schwa.n.d sec-ond
s.e.l.f.i.sh self-ish
s.p.l.e.n.d.i.d splen-did
t.a.b.l.e=schwa.t tab-let
t.a.l.e=schwa.n.t tal-ent
t.r.a.ff.i.c traf-fic
v.e.l.v.e=schwa.t vel-vet
w.i.s=z.d.o=schwa.m wis-dom
ch.i.p.m.u.n=ng.k chip-munk *
f.r.o.s.t.y=ee fros-ty
l.a.dd.er lad-der *
h.a.mm.er ham-mer *
b.u.tt.er but-ter *
l.e.tt.er let-ter
l.o.b.s.t.er lob-ster *
o.tt.er ot-ter *
t.r.a.c.t.or=er tract-or *
d.o.c.t.or=er doc-tor
w.i.n.t.er win-ter
s.u.mm.er sum-mer
s.i.l.v.er sil-ver
n.u.m.b.er num-ber
d.i.nn.er din-ner
z.i.pp.er zip-per
s.l.i.pp.er slip-per
h.a.m.s.t.er ham-ster *
p.e.pp.er pep-per
# 2syl-open 2
l.i=igh.o=schwa.n li-on *
t.i=igh.g.er ti-ger *
r.o=oa.b.o.t ro-bot *
z.e=ee.b.r.a=schwa ze-bra *
p.a=ai.p.er pa-per
p.i=igh.l.o=schwa.t pi-lot *
b.a=ai.g.e=schwa.l ba-gel *
a=ai.c.or.n a-corn *
e=ee.v.e=schwa.n e-ven
o=oa.p.e=schwa.n o-pen
o=oa.v.er o-ver
h.o=oa.t.e.l ho-tel *
m.o=oa.m.e=schwa.n.t mo-ment
b.o=oa.n.u=schwa.s bo-nus
f.o=oa.c.u=schwa.s fo-cus
f.i=igh.n.a=schwa.l fi-nal
s.i=igh.l.e=schwa.n.t si-lent
s.i=igh.r.e=schwa.n si-ren
s.p.i=igh.d.er spi-der *
s.u=oo.p.er su-per
b.a=ai.c.o=schwa.n ba-con *
l.a=ai.b.e=schwa.l la-bel
m.i=igh.n.u=schwa.s mi-nus *
v.i=igh.r.u=schwa.s vi-rus
b.a=ai.s.i.c ba-sic
b.e=schwa.g.i.n be-gin
b.e=schwa.h.i=igh.n.d be-hind
b.e=schwa.l.o.ng be-long
b.e=schwa.f.ore be-fore
p.r.e=ee.t.e.n.d pre-tend
p.r.e=schwa.v.e.n.t pre-vent
p.r.o=schwa.t.e.c.t pro-tect
r.e=ee.m.i=igh.n.d re-mind
r.e=schwa.s=z.u.l.t re-sult
r.e=schwa.t.ur.n re-turn
r.e=ee.p.or.t re-port
s.o=oa.f.a=schwa so-fa
s.o=oa.l.ar=er so-lar
t.o=oa.t.a=schwa.l to-tal
v.a=ai.c.a=schwa.n.t va-cant
ph.o=oa.t.o=oa pho-to
z.e=ee.r.o=oa ze-ro
h.e=ee.r.o=oa he-ro
t.a=o.c.o=oa ta-co *
b.a=ai.b.y=ee ba-by *
p.o=oa.n.y=ee po-ny
l.a=ai.d.y=ee la-dy
t.i=igh.n.y=ee ti-ny
l.a=ai.z.y=ee la-zy
n.a=ai.v.y=ee na-vy
g.r.a=ai.v.y=ee gra-vy
c.r.a=ai.z.y=ee cra-zy
i=igh.v.y=ee i-vy
c.a.n.d.y=ee can-dy *
p.u.pp.y=ee pup-py
h.a.pp.y=ee hap-py
f.u.nn.y=ee fun-ny
s.u.nn.y=ee sun-ny
p.e.nn.y=ee pen-ny
b.u.nn.y=ee bun-ny
j.e.ll.y=ee jel-ly
b.e.ll.y=ee bel-ly
s.i.ll.y=ee sil-ly
k.i.tt.y=ee kit-ty
c=s.i.t.y=ee cit-y
d.i.zz.y=ee diz-zy
m.e.ss.y=ee mes-sy
m.u.dd.y=ee mud-dy
l.u.ck.y=ee luck-y
t.w.e.n.t.y=ee twen-ty
f.i.f.t.y=ee fif-ty
c.o.p.y=ee cop-y
b.o.d.y=ee bod-y
s.t.or.y=ee stor-y
d.ir.t.y=ee dir-ty
th.ir.t.y=ee thir-ty
# 2syl-le 2
a.pp.le ap-ple *
t.a=ai.b.le ta-ble
c.a.n.d.le can-dle *
t.ur.t.le tur-tle *
b.o.tt.le bot-tle *
b.u.bb.le bub-ble
n.ee.d.le nee-dle *
ea.g.le ea-gle *
b.ee.t.le bee-tle
n.oo.d.le noo-dle
p.oo.d.le poo-dle *
p.u.zz.le puz-zle *
s.a.dd.le sad-dle
m.i.dd.le mid-dle
l.i.tt.le lit-tle
k.e.tt.le ket-tle
c.a.tt.le cat-tle
b.a.tt.le bat-tle
r.a.tt.le rat-tle
c.a=ai.b.le ca-ble
c.r.a=ai.d.le cra-dle
m.a=ai.p.le ma-ple
t.i=igh.t.le ti-tle
u.n=ng.c.le un-cle
a.n=ng.k.le an-kle
j.u.n=ng.g.le jun-gle
s.i.n=ng.g.le sin-gle
s.i.m.p.le sim-ple
s.a.m.p.le sam-ple
t.e.m.p.le tem-ple
p.ur.p.le pur-ple
w.a=o.ff.le waf-fle *
p.i.ck.le pick-le
t.i.ck.le tick-le
w.i.gg.le wig-gle
g.i.gg.le gig-gle
j.u.gg.le jug-gle *
b.u.ck.le buck-le
h.a.n.d.le han-dle
b.u.n.d.le bun-dle
m.ar.b.le mar-ble
g=j.e.n.t.le gen-tle
p.a.dd.le pad-dle
p.u.dd.le pud-dle
r.i.dd.le rid-dle
r.i.pp.le rip-ple
r.u.m.b.le rum-ble
s.c.r.i.bb.le scrib-ble
s.e.tt.le set-tle
sh.u.ff.le shuf-fle
s.n.u.gg.le snug-gle
s.t.u.m.b.le stum-ble
t.u.m.b.le tum-ble
t.a.ck.le tack-le
wr.i.n=ng.k.le wrin-kle
f.r.e.ck.le freck-le
a=ai.b.le a-ble
s.t.a=ai.p.le sta-ple
# 2syl-team 2
i.g.l.oo ig-loo
r.a.cc.oo.n rac-coon *
b.a=schwa.ll.oo.n bal-loon *
c.o=schwa.c.oo.n co-coon
b.a=schwa.b.oo.n ba-boon
sh.a.m.p.oo sham-poo
s.ee.s.aw see-saw
oa.t.m.ea.l oat-meal
m.o=u.n=ng.k.ey mon-key *
t.ur.k.ey tur-key *
d.o.n=ng.k.ey don-key *
m.o=u.n.ey mon-ey
h.o=u.n.ey hon-ey *
v.a.ll.ey val-ley
h.o.ck.ey hock-ey *
y.e.ll.ow yel-low
p.i.ll.ow pil-low
w.i.n.d.ow win-dow *
sh.a.d.ow shad-ow
e.l.b.ow el-bow
a.rr.ow ar-row *
m.ea=e.d.ow mead-ow
r.ea.s=z.o=schwa.n rea-son
s.ea.s=z.o=schwa.n sea-son
b.ea.v.er bea-ver *
f.ea=e.th=dh.er feath-er *
l.ea=e.th=dh.er leath-er
h.ea=e.v.y=ee heav-y
r.ea=e.d.y=ee read-y
p.ea.n.u.t pea-nut
t.ea.ch.er teach-er *
ea.s=z.y=ee ea-sy
s.l.ee.p.y=ee sleep-y
f.r.ee.z.er freez-er
i.n.d.ee.d in-deed
a=schwa.g.r.ee a-gree
b.e=schwa.t.w.ee.n be-tween
a=schwa.s.l.ee.p a-sleep
f.i.f.t.ee.n fif-teen
c.o.ff.ee cof-fee
c.oo=uu.k.ie cook-ie *
r.ai.l.w.ay rail-way
p.ai.n.t.er paint-er
r.ai.n.y=ee rain-y
c.o=schwa.m.p.l.ai.n com-plain
c.o=schwa.n.t.ai.n con-tain
t.o=schwa.d.ay to-day
a=schwa.w.ay a-way
d.i.s.p.l.ay dis-play
p.l.ay.f.u=schwa.l play-ful
c.r.ay.o.n cray-on *
au.th.or=er au-thor
aw.f.u=schwa.l aw-ful
r.oo.s.t.er roost-er *
s.c.oo.t.er scoot-er *
c.ar.t.oo.n car-toon
c.oo.l.er cool-er
w.oo=uu.l.e=schwa.n wool-en
p.ow=ou.d.er pow-der
t.ow=ou.er tow-er
f.l.ow=ou.er flow-er *~
sh.ow=ou.er show-er *
t.ow=ou.e=schwa.l tow-el
a=schwa.ll.ow=ou al-low
p.oi.s=z.o=schwa.n poi-son
t.oi.l.e=schwa.t toi-let *
n.oi.s=z.y=ee nois-y
oy.s.t.er oys-ter *
r.oy.a=schwa.l roy-al
l.oy.a=schwa.l loy-al
e.n.j.oy en-joy
d.e=schwa.s.t.r.oy de-stroy
a=schwa.r.ou.n.d a-round
a=schwa.b.ou.t a-bout
c.l.ou.d.y=ee cloud-y
m.ou.n.t.ai=schwa.n moun-tain *
f.ou.n.t.ai=schwa.n foun-tain
th.ou.s=z.a=schwa.n.d thou-sand
r.ai.n.f.a=aw.ll rain-fall
# 3syl 2
b.a=schwa.n.a.n.a=schwa ba-nan-a *
p.o=schwa.t.a=ai.t.o=oa po-ta-to *
t.o=schwa.m.a=ai.t.o=oa to-ma-to *
e.l.e=schwa.ph.a=schwa.n.t el-e-phant *
o.c.t.o=schwa.p.u=schwa.s oc-to-pus *
u.m.b.r.e.ll.a=schwa um-brel-la *
d.i=igh.n.o=schwa.s.aur=or di-no-saur *
k.a.n=ng.g.a=schwa.r.oo kan-ga-roo *
g.o=schwa.r.i.ll.a=schwa go-ril-la *
h.o.s.p.i.t.a=schwa.l hos-pi-tal *
b.a.s.k.e=schwa.t.b.a=aw.ll bas-ket-ball *
v.o.ll.ey.b.a=aw.ll vol-ley-ball *
s.t.r.aw.b.e.rr.y=ee straw-ber-ry *
b.r.o.cc.o=schwa.l.i=ee broc-co-li *
v.o.l.c.a=ai.n.o=oa vol-ca-no *
t.or.n.a=ai.d.o=oa tor-na-do *
r.a=ai.d.i=ee.o=oa ra-di-o *
v.i=igh.o=schwa.l.i.n vi-o-lin *
a.s.t.r.o=schwa.n.au.t as-tro-naut *
a.n.i.m.a=schwa.l an-i-mal
c.o=oa.c.o=schwa.n.u.t co-co-nut *
b.u.tt.er.f.l.y=igh but-ter-fly *
d.r.a.g.o=schwa.n.f.l.y=igh drag-on-fly
g.r.a.ss.h.o.pp.er grass-hop-per
j.e.ll.y=ee.f.i.sh jel-ly-fish *
l.a=ai.d.y=ee.b.u.g la-dy-bug *
l.o.ll.i=ee.p.o.p lol-li-pop *
t.e.l.e=schwa.ph.o_e.n tel-e-phone
t.e.l.e=schwa.s.c.o_e.p tel-e-scope *
m.i=igh.c.r.o=schwa.s.c.o_e.p mi-cro-scope *
m.i=igh.c.r.o=schwa.ph.o_e.n mi-cro-phone *
c.a.l.e=schwa.n.d.ar=er cal-en-dar
h.a.m.b.ur.g.er ham-burg-er *
s.p.a=schwa.gh=g.e.tt.i=ee spa-ghet-ti *
f.l.a=schwa.m.i.n=ng.g.o=oa fla-min-go *
k.o=oa.a=o.l.a=schwa ko-a-la *
c.r.o.c.o=schwa.d.i_e.l croc-o-dile *
t.r.i=igh.a.n=ng.g.le tri-an-gle
i.m.p.or.t.a=schwa.n.t im-por-tant
r.e=schwa.m.e.m.b.er re-mem-ber
y.e.s.t.er.d.ay yes-ter-day
t.o=schwa.g.e.th=dh.er to-geth-er
a.d.v.e.n.t=ch.ure=er ad-ven-ture
i.m.a.g=j.i.ne=n im-ag-ine
u.n.d.er.s.t.a.n.d un-der-stand
h.a.pp.i=ee.n.e=schwa.ss hap-pi-ness
w.o=u.n.d.er.f.u=schwa.l won-der-ful
a=schwa.n.o=u.th=dh.er an-oth-er
e=schwa.l.e.v.e=schwa.n e-lev-en
m.e.l.o=schwa.d.y=ee mel-o-dy
p.r.e.s=z.i.d.e.n.t pres-i-dent
d.e=schwa.t.e.c.t.i.ve de-tec-tive
s.u.n.f.l.ow=ou.er sun-flow-er *
# 3syl 3
u.n.h.a.pp.y=ee un-hap-py
d.i.s.a=schwa.g.r.ee dis-a-gree
u.n.l.u.ck.y=ee un-luck-y
c.are.f.u=schwa.ll.y=ee care-ful-ly
th.a.n=ng.k.f.u=schwa.ll.y=ee thank-ful-ly
j.oy.f.u=schwa.ll.y=ee joy-ful-ly
e.n.j.oy.m.e=schwa.n.t en-joy-ment
a=schwa.g.r.ee.m.e=schwa.n.t a-gree-ment
p.u.n.i.sh.m.e=schwa.n.t pun-ish-ment
a=schwa.tt.e.n.ti=sh.o=schwa.n at-ten-tion
i.n.v.e.n.ti=sh.o=schwa.n in-ven-tion
c.o=schwa.n.d.i.ti=sh.o=schwa.n con-di-tion
d.i=schwa.r.e.c.ti=sh.o=schwa.n di-rec-tion
c.o=schwa.ll.e.c.ti=sh.o=schwa.n col-lec-tion
a=schwa.dd.i.ti=sh.o=schwa.n ad-di-tion
s.u=schwa.b.t.r.a.c.ti=sh.o=schwa.n sub-trac-tion
p.r.o=schwa.t.e.c.ti=sh.o=schwa.n pro-tec-tion
p.r.o=schwa.d.u.c.ti=sh.o=schwa.n pro-duc-tion
v.a=ai.c.a=ai.ti=sh.o=schwa.n va-ca-tion
l.o=oa.c.a=ai.ti=sh.o=schwa.n lo-ca-tion
c=s.e.l.e=schwa.b.r.a=ai.ti=sh.o=schwa.n cel-e-bra-tion
e=schwa.l.e.c.t.r.i.c e-lec-tric
f.a.n.t.a.s.t.i.c fan-tas-tic
a.th.l.e.t.i.c ath-let-ic
e.n.er.g=j.y=ee en-er-gy
g.r.a.v.i.t.y=ee grav-i-ty
a=schwa.b.i.l.i.t.y=ee a-bil-i-ty
w.a=aw.t.er.m.e.l.o=schwa.n wa-ter-mel-on *
c.a.t.er.p.i.ll.ar=er cat-er-pil-lar *
h.e.l.i.c.o.p.t.er hel-i-cop-ter *
i.n.f.or.m.a=ai.ti=sh.o=schwa.n in-for-ma-tion
d.a.n.d.e=schwa.l.i=igh.o=schwa.n dan-de-li-on
m.a.c.a=schwa.r.o=oa.n.i=ee mac-a-ro-ni
t.e.l.e=schwa.v.i.si=zh.o=schwa.n tel-e-vi-sion *
e.s.c.a=schwa.l.a=ai.t.or=er es-ca-la-tor
e.l.e=schwa.v.a=ai.t.or=er el-e-va-tor *
a.ll.i.g.a=ai.t.or=er al-li-ga-tor
a.v.o=schwa.c.a=o.d.o=oa av-o-ca-do *
# inflected 1
c.a.t.s
h.a.t.s
c.u.p.s
p.i.g.s=z
b.e.d.s=z
b.u.g.s=z
d.i.sh.e=schwa.s=z dish-es
w.i.sh.e=schwa.s=z wish-es
b.u.s.e=schwa.s=z bus-es
b.r.u.sh.e=schwa.s=z brush-es
l.u.n.ch.e=schwa.s=z lunch-es
k.i.ss.e=schwa.s=z kiss-es
j.u.m.p.ed=t
h.e.l.p.ed=t
a.s.k.ed=t
k.i.ck.ed=t
w.i.sh.ed=t
f.i.ll.ed=d
p.l.ay.ed=d
r.ai.n.ed=d
n.ee.d.e=schwa.d need-ed
m.e.l.t.e=schwa.d melt-ed
l.a.n.d.e=schwa.d land-ed
l.i.f.t.e=schwa.d lift-ed
r.e.s.t.e=schwa.d rest-ed
p.l.a.n.t.e=schwa.d plant-ed
j.u.m.p.i.ng jump-ing
f.i.sh.i.ng fish-ing
h.e.l.p.i.ng help-ing
p.l.ay.i.ng play-ing
s.l.ee.p.i.ng sleep-ing
s.t.a.n.d.i.ng stand-ing
s.i.ng.i.ng sing-ing
f.a.s.t.er fast-er
f.a.s.t.e=schwa.s.t fast-est
t.a=aw.ll.er tall-er
s.m.a=aw.ll.er small-er
d.o.g.s=z
b.ea.n.s=z *
b.oo=uu.k.s *
g.l.o=u.ve.s=z *
g.r.a_e.p.s *
j.ea.n.s=z *
sh.or.t.s *
s.o.ck.s *
b.u.bb.le.s=z bub-bles *
ch.o.p.s.t.i.ck.s chop-sticks *
ch.e.rr.ie.s=z cher-ries *
p.a.n.c.a_e.k.s pan-cakes *
p.ea.n.u.t.s pea-nuts *
g.l.a.ss.e=schwa.s=z glass-es *
# inflected 2
r.u.nn.i.ng run-ning
s.i.tt.i.ng sit-ting
h.o.pp.i.ng hop-ping
s.w.i.mm.i.ng swim-ming
b.a=ai.k.i.ng bak-ing
s.k.a=ai.t.i.ng skat-ing
s.m.i=igh.l.i.ng smil-ing
h.i=igh.d.i.ng hid-ing
r.i=igh.d.i.ng rid-ing
h.u.gg.ed=d
g.r.a.bb.ed=d
s.t.o.pp.ed=t
h.u.mm.ed=d
b.i.gg.er big-ger
b.i.gg.e=schwa.s.t big-gest
h.o.tt.er hot-ter
h.o.tt.e=schwa.s.t hot-test
c.r.ie=igh.d
t.r.ie=igh.d
p.u.pp.ie.s=z pup-pies
b.a=ai.b.ie.s=z ba-bies
b.e.rr.ie.s=z ber-ries
c=s.i.t.ie.s=z cit-ies
s.t.or.ie.s=z stor-ies
# tricky 2
kn.ee
kn.o.t ~
kn.i_e.f
kn.o.ck
kn.ee.l
wr.o.ng
wr.i.s.t
wr.a.p ~
wr.e.ck
wr.e.n.ch *
wr.ea.th
l.a.mb ~
c.o=oa.mb
th.u.mb *
c.l.i=igh.mb *~
c.r.u.mb
l.i.mb
n.u.mb
gn.a.t
gn.o_e.m
s.i=igh.gn ~
c=s.e.ll ~
c=s.ir.c.u=schwa.s cir-cus
d.a.n.ce *
f.e.n.ce
p.r.i.n.ce ~
g=j.e.m *
g=j.i=igh.a=schwa.n.t gi-ant
g=j.i=schwa.r.a.ffe=f gi-raffe *
b.r.i.dge
b.a.dge
f.u.dge
h.e.dge
j.u.dge
e.dge
r.i.dge
n.u.dge
th=dh.ough=oa
d.ough=oa ~
th.ough=aw.t
b.ough=aw.t
f.ough=aw.t
t.ou=u.gh=f
e=schwa.n.ou=u.gh=f e-nough
f.ie.l.d
p.ie.ce ~
ch.ie.f
th.ie.f
sh.ie.l.d *
b.r.ie.f
gh=g.o=oa.s.t *
l.au=a.gh=f *
s.ch=k.oo.l *
e.ch=k.o=oa ech-o
a_e.ch=k
a.n=ng.ch=k.or=er an-chor *
ear=er.l.y=ee ear-ly
eigh.t *~
s.l.eigh ~
n.eigh.b.or=er neigh-bor
c.a.st=s.le cas-tle *
wh.i.st=s.le whis-tle
l.i.st=s.e=schwa.n lis-ten
w.al=aw.k *
t.al=aw.k
ch.al=aw.k
h.a.lf=f
c.a.lf=f
b.a=aw.ll *~
t.a=aw.ll
c.a=aw.ll
f.a=aw.ll
w.a=aw.ll
s.m.a=aw.ll
w.a=o.sh
w.a=o.tch *
s.w.a=o.n *
w.a=o.s.p
w.a=o.n.d
c.o=oa.l.d *
g.o=oa.l.d
o=oa.l.d
b.o=oa.l.d ~
h.o=oa.l.d
t.o=oa.l.d ~
m.o=oa.s.t
p.o=oa.s.t
k.i=igh.n.d
f.i=igh.n.d ~
m.i=igh.n.d ~
w.i=igh.l.d
ch.i=igh.l.d
w.o=uu.l.f *
b.u=uu.sh
p.u=uu.sh
p.u=uu.ll
f.u=uu.ll
l.o=u.ve
d.o=u.ve *
`

const HOMOPHONES = new Set<string>()

const isPattern = (text: string | undefined): text is Pattern => PATTERNS.some((pattern) => pattern === text)

const isBand = (band: number): band is Word['band'] =>
  band === 0 || band === 1 || band === 2 || band === 3 || band === 4

/** The spelling of graphemes: a silent e stands behind the grapheme that follows its vowel. */
export function spellingOf(graphemes: readonly string[]): string {
  let text = ''
  let waiting = ''
  for (const grapheme of graphemes) {
    const silent = grapheme.endsWith('_e')
    text += (silent ? grapheme.slice(0, -2) : grapheme) + waiting
    waiting = silent ? 'e' : ''
  }
  return text + waiting
}

/** The sound of a spelling where none is told: a doubled consonant sounds like one. */
const soundOf = (grapheme: string): Phoneme | null =>
  usualSound(grapheme) ?? (grapheme[0] === grapheme[1] ? usualSound(grapheme.slice(1)) : null)

function wordIn(line: string, pattern: Pattern, band: Word['band']): Word {
  const [written = '', ...rest] = line.split(' ')
  const marks = rest.find((part) => /^[*~]+$/.test(part)) ?? ''
  const graphemes: string[] = []
  const phonemes: Phoneme[] = []
  for (const part of written.split('.')) {
    const [grapheme = '', told] = part.split('=')
    const sound = told ?? soundOf(grapheme)
    if (sound === null || !isPhoneme(sound)) throw new Error(`Bug: no sound for ${grapheme} in ${line}`)
    graphemes.push(grapheme)
    phonemes.push(sound)
  }
  const text = spellingOf(graphemes)
  if (marks.includes('~')) HOMOPHONES.add(text)
  const beats = rest.find((part) => part.includes('-'))?.split('-') ?? [text]
  return { text, graphemes, phonemes, beats, pattern, picture: marks.includes('*') ? text : null, band }
}

/** The words of a table written like the one above. */
export function wordsIn(bank: string): Word[] {
  const words: Word[] = []
  let pattern: Pattern = 'CVC'
  let band: Word['band'] = 0
  for (const line of bank.trim().split('\n')) {
    if (line.startsWith('# ')) {
      const [, named, number] = line.split(' ')
      const grade = Number(number)
      if (!isPattern(named) || !isBand(grade)) throw new Error(`Bug: no pattern or band in ${line}`)
      pattern = named
      band = grade
    } else words.push(wordIn(line, pattern, band))
  }
  return words
}

export const WORDS: readonly Word[] = wordsIn(WORDS_AS_WRITTEN)

const BY_TEXT: ReadonlyMap<string, Word> = new Map(WORDS.map((word) => [word.text, word]))

export const wordFor = (text: string): Word | undefined => BY_TEXT.get(text)

/** Whether a word sounds like another that is spelled otherwise, so that hearing it is not enough to spell it. */
export const isHomophone = (word: Word): boolean => HOMOPHONES.has(word.text)

const VOWELS: ReadonlySet<Phoneme> = new Set([
  ...(['a', 'e', 'i', 'o', 'u', 'ai', 'ee', 'igh', 'oa', 'oo', 'uu'] as const),
  ...(['ou', 'oi', 'aw', 'ar', 'or', 'er', 'air', 'ear', 'schwa'] as const),
])

export const isVowel = (sound: Phoneme): boolean => VOWELS.has(sound)

/** Where the vowel of a word of one beat stands among its sounds; the first vowel of a longer one. */
export const vowelPlace = ({ phonemes }: Readonly<{ phonemes: readonly Phoneme[] }>): number =>
  phonemes.findIndex(isVowel)

/** The vowel of a word of one beat; the first of a longer one. */
export const vowelOf = (word: Readonly<{ phonemes: readonly Phoneme[] }>): Phoneme | undefined =>
  word.phonemes[vowelPlace(word)]

/** What words are wanted: each part narrows the choice. */
export type Wanted = Readonly<{
  patterns?: readonly Pattern[]
  /** Of this grade or below: 0 = kindergarten. */
  upTo?: Word['band']
  picture?: boolean
  /** First vowels, by sound. */
  vowels?: readonly Phoneme[]
  /** Holding at least one of these spellings with its usual or any sound. */
  graphemes?: readonly string[]
  /** Spelled with these letters alone. */
  letters?: readonly string[]
  /** How many beats, from and to. */
  beats?: readonly [number, number]
  /** How many sounds, from and to. */
  sounds?: readonly [number, number]
  /** Leave out words that sound like another word. */
  oneSpelling?: boolean
}>

const within = (count: number, [from, to]: readonly [number, number]): boolean => from <= count && count <= to

/** The words that are all that is wanted, in the order of the bank. */
export function wordsWhere(wanted: Wanted): readonly Word[] {
  const { patterns, upTo, picture, vowels, graphemes, letters, beats, sounds, oneSpelling } = wanted
  const allowed = letters && new Set(letters)
  return WORDS.filter((word) => {
    const vowel = vowelOf(word)
    return (
      (patterns === undefined || patterns.includes(word.pattern)) &&
      (upTo === undefined || word.band <= upTo) &&
      (picture === undefined || (word.picture !== null) === picture) &&
      (vowels === undefined || (vowel !== undefined && vowels.includes(vowel))) &&
      (graphemes === undefined || word.graphemes.some((grapheme) => graphemes.includes(grapheme))) &&
      (allowed === undefined || [...word.text].every((letter) => allowed.has(letter))) &&
      (beats === undefined || within(word.beats.length, beats)) &&
      (sounds === undefined || within(word.phonemes.length, sounds)) &&
      (!oneSpelling || !isHomophone(word))
    )
  })
}

/** Whether a word has a spelling with this sound: `ea` as in bread, `s` as in rose. */
export const hasGrapheme = (word: Word, grapheme: string, sound?: Phoneme): boolean =>
  word.graphemes.some((each, at) => each === grapheme && (sound === undefined || word.phonemes[at] === sound))

/** Sounds that many speakers do not tell apart, or not before n and m: never offered one against the other. */
export function heardAlike(one: Phoneme, other: Phoneme, next: Phoneme | undefined): boolean {
  const pair = [one, other].sort().join(' ')
  const nasal = next === 'n' || next === 'm' || next === 'ng'
  return one === other || pair === 'aw o' || (pair === 'e i' && nasal) || (pair === 'a e' && next === 'ng')
}

type Sounded = Readonly<{ text: string; phonemes: readonly Phoneme[]; beats: readonly string[] }>

const rimeOf = ({ phonemes }: Sounded, place: number): string => phonemes.slice(place).join(' ')

/** Whether two words of one beat rhyme: the same from the vowel on, not the same before it. */
export function rhymes(one: Sounded, other: Sounded): boolean {
  if (one.beats.length > 1 || other.beats.length > 1) return false
  const at = vowelPlace(one)
  const otherAt = vowelPlace(other)
  if (at < 0 || otherAt < 0 || rimeOf(one, at) !== rimeOf(other, otherAt)) return false
  return rimeOf(one, 0) !== rimeOf(other, 0)
}

/** Whether some speakers would hear them rhyme though others do not (pin and pen, cot and caught): no rhyme and no safe wrong answer. */
export function mayRhyme(one: Sounded, other: Sounded): boolean {
  const end = one.phonemes.slice(vowelPlace(one))
  const otherEnd = other.phonemes.slice(vowelPlace(other))
  if (end.length !== otherEnd.length) return false
  return end.every((sound, at) => {
    const otherSound = otherEnd[at]
    return otherSound !== undefined && heardAlike(sound, otherSound, end[at + 1])
  })
}

/** The words of a list that rhyme with a word of one beat. */
export const rhymesOf = <W extends Sounded>(word: Sounded, among: readonly W[]): readonly W[] =>
  among.filter((other) => rhymes(word, other))

/** Where two words of as many sounds differ, if in one sound alone that every speaker hears; else null. */
export function oneDifference(one: Sounded, other: Sounded): number | null {
  if (one.phonemes.length !== other.phonemes.length) return null
  const places = one.phonemes.flatMap((sound, at) => (sound === other.phonemes[at] ? [] : [at]))
  const [place] = places
  if (place === undefined || places.length > 1) return null
  const sound = one.phonemes[place]
  const otherSound = other.phonemes[place]
  if (sound === undefined || otherSound === undefined) return null
  return heardAlike(sound, otherSound, one.phonemes[place + 1]) ? null : place
}

export type Place = 'first' | 'middle' | 'last'

/** The words of a list that differ from a word in one sound: the first, the last or one between. */
export function oneSoundApart<W extends Sounded>(
  word: Sounded,
  place: Place,
  among: readonly W[],
): readonly W[] {
  const last = word.phonemes.length - 1
  return among.filter((other) => {
    const at = oneDifference(word, other)
    if (at === null) return false
    return place === 'first' ? at === 0 : place === 'last' ? at === last : at > 0 && at < last
  })
}

/** Whether some speakers hear no difference, so that neither reading is wrong. */
export const soundsAlike = (one: readonly Phoneme[], other: readonly Phoneme[]): boolean =>
  one.length === other.length &&
  one.every((sound, at) => sound === other[at] || heardAlike(sound, other[at] ?? sound, one[at + 1]))
