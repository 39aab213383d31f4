-- The files of the school's voice, base64 as they came. What is told of each stands in its record of kind `clip`.
create table clips (
  school text not null,
  key text not null,
  wav text not null,
  primary key (school, key)
);
