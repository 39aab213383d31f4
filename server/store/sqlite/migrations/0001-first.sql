-- "CRRL": tells a Carrel database from any other SQLite file.
pragma application_id = 1129468492;

create table meta (name text primary key, value text not null) strict;

create table schools (
  school text primary key,
  name text not null,
  code text not null unique,
  time_zone text not null,
  demo integer not null,
  sourced_id text unique
) strict;

-- One counter of revisions a school; taken only in the transaction that stores the rows it numbers.
create table clocks (school text primary key, rev integer not null) strict;

-- Device times are real: a device's clock may say anything, and what it says is kept as it is.
create table entries (
  school text not null,
  stream text not null,
  seq integer not null,
  rev integer not null,
  learner text,
  -- The learner who gets this work by an `attempts-moved`.
  also text,
  author text,
  kind text not null,
  at real not null,
  clock_offset real,
  time real not null,
  body text not null,
  received real not null,
  device text not null,
  cap real,
  -- Why it is kept apart; null = in the log.
  aside text,
  primary key (school, stream, seq)
) strict;
-- Holds all that a viewer's filter asks, so that rows which are not for her are passed over unread.
create index entries_by_rev on entries (school, rev, learner, also, aside);
create index entries_by_learner on entries (school, learner, rev);
create index entries_by_also on entries (school, also, rev) where also is not null;
create index entries_aside on entries (school, rev) where aside is not null;

-- Another content under a key that was taken: kept beside the log, never in place of what came first.
create table conflicts (
  school text not null,
  stream text not null,
  seq integer not null,
  digest text not null,
  rev integer not null,
  learner text,
  author text,
  kind text not null,
  at real not null,
  clock_offset real,
  time real not null,
  body text not null,
  received real not null,
  device text not null,
  cap real,
  aside text not null,
  primary key (school, stream, seq, digest)
) strict;
create index conflicts_by_rev on conflicts (school, rev);

-- `through`: the contiguous prefix stored, from 1. `device`: the one that brought its first entry.
create table streams (
  school text not null,
  stream text not null,
  device text not null,
  through integer not null,
  primary key (school, stream)
) strict, without rowid;

-- The last revision at which a learner's log grew.
create table heads (
  school text not null,
  learner text not null,
  rev integer not null,
  primary key (school, learner)
) strict, without rowid;

create table records (
  school text not null,
  kind text not null,
  id text not null,
  rev integer not null,
  -- Null = removed.
  body text,
  primary key (school, kind, id)
) strict;
create index records_by_rev on records (school, rev);

-- `rev` is the school's when it was stored, `folded` the one it was folded at.
create table checkpoints (
  school text not null,
  learner text not null,
  rev integer not null,
  folded integer not null,
  body text not null,
  primary key (school, learner)
) strict;
create index checkpoints_by_rev on checkpoints (school, rev);

create table sourced_ids (
  school text not null,
  kind text not null,
  sourced_id text not null,
  id text not null,
  primary key (school, kind, sourced_id)
) strict, without rowid;

-- What a device is stands in its record; here is what lets it in.
create table device_tokens (
  school text not null,
  device text not null,
  token_hash text not null,
  primary key (school, device),
  unique (school, token_hash)
) strict;

create table accounts (
  school text not null,
  person text not null,
  login text not null,
  password_hash text,
  disabled integer not null,
  body text not null,
  primary key (school, person),
  unique (school, login)
) strict;

create table sessions (
  school text not null,
  token_hash text not null,
  person text not null,
  device text not null,
  csrf text not null,
  expires real not null,
  primary key (school, token_hash)
) strict;
create index sessions_by_person on sessions (school, person);
create index sessions_by_device on sessions (school, device);

create table codes (
  school text not null,
  code_hash text not null,
  purpose text not null,
  expires real not null,
  primary key (school, code_hash)
) strict;
