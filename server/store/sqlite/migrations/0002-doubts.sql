-- Attempts of the log whose verdict a server found otherwise when they came: for staff to look at, nothing else.
create table doubts (
  school text not null,
  stream text not null,
  seq integer not null,
  -- The revision of the entry.
  rev integer not null,
  primary key (school, stream, seq)
) strict, without rowid;
create index doubts_by_rev on doubts (school, rev);
