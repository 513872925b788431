-- The log: every entry with its link, a hash over it and all before it. Moments are nanoseconds since 1970 in UTC,
-- days are days since 1970; a day that is open or unknown is the least or greatest of 32 bits.
create table entries (
  number integer not null primary key,
  kind text not null,
  decided_by text not null,
  target text,
  recorded bigint not null,
  claims bigint not null, -- number of the last claim after this entry
  body bytea not null,
  link bytea not null
);

create index entries_by_moment on entries (recorded);

create index entries_by_target on entries (target) where target is not null;

create index entries_by_kind on entries (kind, number) where kind <> 'report';

create table sources (
  number integer not null primary key,
  name text not null unique
);

create table documents (
  number integer not null primary key,
  id text not null unique,
  entry integer not null references entries (number),
  source integer not null references sources (number),
  address text,
  obtained bigint not null,
  published integer not null, -- the last day its date can mean; the least where it has none
  date text,
  text_mark bigint not null, -- the first eight bytes of a SHA-256
  names_mark bigint not null
);

create index documents_by_address on documents (address) where address is not null;

create index documents_by_publication on documents (published, number);

create index documents_by_source on documents (source, published);

-- What an erasure takes out: the text, what its names stand for, and the bytes; all compressed.
create table texts (
  document integer not null primary key references documents (number),
  body bytea not null,
  names bytea not null,
  original bytea
);

-- The words of each claim, folded.
create table words (
  claim bigint not null,
  folded tsvector not null
);

-- Entities by a small number, so that claims stay narrow.
create table entity_numbers (
  number integer not null primary key,
  id text not null unique
);

create table entities (
  id text not null primary key,
  entry integer not null references entries (number),
  body bytea not null
);

create index entities_by_entry on entities (entry);

create table claims (
  number bigint not null primary key,
  mark bigint not null, -- the first eight bytes of the body's SHA-256
  document integer not null,
  entry integer not null,
  subject integer,
  object integer,
  place integer,
  valid_from integer not null,
  valid_to integer not null,
  published integer not null,
  type smallint not null,
  id bytea not null,
  body bytea -- the whole claim as JSON; null once its document is erased
);

-- Who else a claim may be about, by judgements that came later or disagree; the answer is worked out when asked.
create table also (
  entity integer not null,
  claim bigint not null,
  primary key (entity, claim)
);

-- Documents whose names are not told by the columns of their claims alone, from an entry on.
create table unsettled (
  document integer not null,
  entry integer not null,
  primary key (document, entry)
);

create table judgements (
  entry integer not null references entries (number),
  document integer not null references documents (number),
  body bytea not null,
  primary key (document, entry)
);

create index judgements_by_entry on judgements (entry);

create table document_standings (
  document integer not null,
  entry integer not null,
  standing smallint not null,
  primary key (document, entry)
);

create table claim_standings (
  claim bigint not null,
  entry integer not null,
  standing smallint not null,
  primary key (claim, entry)
);

create table source_grades (
  source integer not null,
  entry integer not null,
  code text not null,
  primary key (source, entry)
);

create table claim_grades (
  claim bigint not null,
  entry integer not null,
  code text not null,
  primary key (claim, entry)
);

create table erasures (
  document integer not null primary key,
  entry integer not null references entries (number)
);

-- Bodies are compressed already, or too short for it.
alter table texts alter column body set storage external;

alter table texts alter column names set storage external;

alter table texts alter column original set storage external;

-- Nothing is changed or taken out, whatever tool comes near; only an erasure, once it is an entry, may take out words.
create function refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger refuses % of %: it only grows', tg_op, tg_table_name;
end $$;

create function refuse_unless_erased() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from erasures where document = old.document) then
    raise exception 'the ledger refuses % of %: it only grows', tg_op, tg_table_name;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if new.body is not null or (new.number, new.mark, new.document, new.id) <> (old.number, old.mark, old.document, old.id) then
    raise exception 'the ledger refuses % of %: it only grows', tg_op, tg_table_name;
  end if;
  return new;
end $$;

create trigger entries_refuse before update or delete on entries for each row execute function refuse();

create trigger sources_refuse before update or delete on sources for each row execute function refuse();

create trigger documents_refuse before update or delete on documents for each row execute function refuse();

create trigger entity_numbers_refuse before update or delete on entity_numbers for each row execute function refuse();

create trigger entities_refuse before update or delete on entities for each row execute function refuse();

create trigger also_refuse before update or delete on also for each row execute function refuse();

create trigger unsettled_refuse before update or delete on unsettled for each row execute function refuse();

create trigger judgements_refuse before update or delete on judgements for each row execute function refuse();

create trigger document_standings_refuse before update or delete on document_standings for each row execute function refuse();

create trigger claim_standings_refuse before update or delete on claim_standings for each row execute function refuse();

create trigger source_grades_refuse before update or delete on source_grades for each row execute function refuse();

create trigger claim_grades_refuse before update or delete on claim_grades for each row execute function refuse();

create trigger erasures_refuse before update or delete on erasures for each row execute function refuse();

create trigger texts_refuse_update before update on texts for each row execute function refuse();

create trigger texts_refuse_delete before delete on texts for each row execute function refuse_unless_erased();

create trigger claims_refuse_update before update on claims for each row execute function refuse_unless_erased();

create trigger claims_refuse_delete before delete on claims for each row execute function refuse();
