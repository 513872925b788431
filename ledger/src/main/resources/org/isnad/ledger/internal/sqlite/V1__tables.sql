-- The log: every entry with its link, a hash over it and all before it. Moments are nanoseconds since 1970 in UTC,
-- days are days since 1970; a day that is open or unknown is the least or greatest of 32 bits.
create table entries (
  number integer not null primary key,
  kind text not null,
  decided_by text not null,
  target text,
  recorded integer not null,
  claims integer not null, -- number of the last claim after this entry
  body blob not null,
  link blob not null
) strict;

create index entries_by_moment on entries (recorded);

create index entries_by_target on entries (target) where target is not null;

create index entries_by_kind on entries (kind, number) where kind <> 'report';

create table sources (
  number integer not null primary key,
  name text not null unique
) strict;

create table documents (
  number integer not null primary key,
  id text not null unique,
  entry integer not null references entries (number),
  source integer not null references sources (number),
  address text,
  obtained integer not null,
  published integer not null, -- the last day its date can mean; the least where it has none
  date text,
  text_mark integer not null, -- the first eight bytes of a SHA-256
  names_mark integer not null
) strict;

create index documents_by_address on documents (address) where address is not null;

create index documents_by_publication on documents (published, number);

create index documents_by_source on documents (source, published);

-- What an erasure takes out: the text, what its names stand for, and the bytes; all compressed.
create table texts (
  document integer not null primary key references documents (number),
  body blob not null,
  names blob not null,
  original blob
) strict;

-- The words of each claim, folded; the row is the claim.
create virtual table words using fts5 (
  folded, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 0"
);

-- Entities by a small number, so that claims stay narrow.
create table entity_numbers (
  number integer not null primary key,
  id text not null unique
) strict;

create table entities (
  id text not null primary key,
  entry integer not null references entries (number),
  body blob not null
) strict;

create index entities_by_entry on entities (entry);

create table claims (
  number integer not null primary key,
  mark integer not null, -- the first eight bytes of the body's SHA-256
  document integer not null,
  entry integer not null,
  subject integer,
  object integer,
  place integer,
  valid_from integer not null,
  valid_to integer not null,
  published integer not null,
  type integer not null,
  id blob not null,
  body blob -- the whole claim as JSON; null once its document is erased
) strict;

-- Who else a claim may be about, by judgements that came later or disagree; the answer is worked out when asked.
create table also (
  entity integer not null,
  claim integer not null,
  primary key (entity, claim)
) strict, without rowid;

-- Documents whose names are not told by the columns of their claims alone, from an entry on.
create table unsettled (
  document integer not null,
  entry integer not null,
  primary key (document, entry)
) strict, without rowid;

create table judgements (
  entry integer not null references entries (number),
  document integer not null references documents (number),
  body blob not null,
  primary key (document, entry)
) strict, without rowid;

create index judgements_by_entry on judgements (entry);

create table document_standings (
  document integer not null,
  entry integer not null,
  standing integer not null,
  primary key (document, entry)
) strict, without rowid;

create table claim_standings (
  claim integer not null,
  entry integer not null,
  standing integer not null,
  primary key (claim, entry)
) strict, without rowid;

create table source_grades (
  source integer not null,
  entry integer not null,
  code text not null,
  primary key (source, entry)
) strict, without rowid;

create table claim_grades (
  claim integer not null,
  entry integer not null,
  code text not null,
  primary key (claim, entry)
) strict, without rowid;

create table erasures (
  document integer not null primary key,
  entry integer not null references entries (number)
) strict;

-- Nothing is changed, taken out or replaced, whatever tool comes near; only an erasure, once it is an entry, may take out words.

create trigger entries_refuse_update before update on entries
begin select raise(abort, 'the ledger refuses UPDATE of entries: it only grows'); end;

create trigger entries_refuse_delete before delete on entries
begin select raise(abort, 'the ledger refuses DELETE from entries: it only grows'); end;

create trigger sources_refuse_update before update on sources
begin select raise(abort, 'the ledger refuses UPDATE of sources: it only grows'); end;

create trigger sources_refuse_delete before delete on sources
begin select raise(abort, 'the ledger refuses DELETE from sources: it only grows'); end;

create trigger documents_refuse_update before update on documents
begin select raise(abort, 'the ledger refuses UPDATE of documents: it only grows'); end;

create trigger documents_refuse_delete before delete on documents
begin select raise(abort, 'the ledger refuses DELETE from documents: it only grows'); end;

create trigger entity_numbers_refuse_update before update on entity_numbers
begin select raise(abort, 'the ledger refuses UPDATE of entity_numbers: it only grows'); end;

create trigger entity_numbers_refuse_delete before delete on entity_numbers
begin select raise(abort, 'the ledger refuses DELETE from entity_numbers: it only grows'); end;

create trigger entities_refuse_update before update on entities
begin select raise(abort, 'the ledger refuses UPDATE of entities: it only grows'); end;

create trigger entities_refuse_delete before delete on entities
begin select raise(abort, 'the ledger refuses DELETE from entities: it only grows'); end;

create trigger also_refuse_update before update on also
begin select raise(abort, 'the ledger refuses UPDATE of also: it only grows'); end;

create trigger also_refuse_delete before delete on also
begin select raise(abort, 'the ledger refuses DELETE from also: it only grows'); end;

create trigger unsettled_refuse_update before update on unsettled
begin select raise(abort, 'the ledger refuses UPDATE of unsettled: it only grows'); end;

create trigger unsettled_refuse_delete before delete on unsettled
begin select raise(abort, 'the ledger refuses DELETE from unsettled: it only grows'); end;

create trigger judgements_refuse_update before update on judgements
begin select raise(abort, 'the ledger refuses UPDATE of judgements: it only grows'); end;

create trigger judgements_refuse_delete before delete on judgements
begin select raise(abort, 'the ledger refuses DELETE from judgements: it only grows'); end;

create trigger document_standings_refuse_update before update on document_standings
begin select raise(abort, 'the ledger refuses UPDATE of document_standings: it only grows'); end;

create trigger document_standings_refuse_delete before delete on document_standings
begin select raise(abort, 'the ledger refuses DELETE from document_standings: it only grows'); end;

create trigger claim_standings_refuse_update before update on claim_standings
begin select raise(abort, 'the ledger refuses UPDATE of claim_standings: it only grows'); end;

create trigger claim_standings_refuse_delete before delete on claim_standings
begin select raise(abort, 'the ledger refuses DELETE from claim_standings: it only grows'); end;

create trigger source_grades_refuse_update before update on source_grades
begin select raise(abort, 'the ledger refuses UPDATE of source_grades: it only grows'); end;

create trigger source_grades_refuse_delete before delete on source_grades
begin select raise(abort, 'the ledger refuses DELETE from source_grades: it only grows'); end;

create trigger claim_grades_refuse_update before update on claim_grades
begin select raise(abort, 'the ledger refuses UPDATE of claim_grades: it only grows'); end;

create trigger claim_grades_refuse_delete before delete on claim_grades
begin select raise(abort, 'the ledger refuses DELETE from claim_grades: it only grows'); end;

create trigger erasures_refuse_update before update on erasures
begin select raise(abort, 'the ledger refuses UPDATE of erasures: it only grows'); end;

create trigger erasures_refuse_delete before delete on erasures
begin select raise(abort, 'the ledger refuses DELETE from erasures: it only grows'); end;

create trigger entries_refuse_replace_number before insert on entries
when exists (select 1 from entries where number = new.number)
begin select raise(abort, 'the ledger has this row of entries already: it only grows'); end;

create trigger documents_refuse_replace_number before insert on documents
when exists (select 1 from documents where number = new.number)
begin select raise(abort, 'the ledger has this row of documents already: it only grows'); end;

create trigger documents_refuse_replace_id before insert on documents
when exists (select 1 from documents where id = new.id)
begin select raise(abort, 'the ledger has this row of documents already: it only grows'); end;

create trigger entities_refuse_replace_id before insert on entities
when exists (select 1 from entities where id = new.id)
begin select raise(abort, 'the ledger has this row of entities already: it only grows'); end;

create trigger texts_refuse_replace_document before insert on texts
when exists (select 1 from texts where document = new.document)
begin select raise(abort, 'the ledger has this row of texts already: it only grows'); end;

create trigger texts_refuse_update before update on texts
begin select raise(abort, 'the ledger refuses UPDATE of texts: it only grows'); end;

create trigger texts_refuse_delete before delete on texts
when not exists (select 1 from erasures where document = old.document)
begin select raise(abort, 'the ledger refuses DELETE from texts: it only grows'); end;

create trigger claims_refuse_update before update on claims
when new.body is not null or new.number <> old.number or new.mark <> old.mark or new.document <> old.document
  or new.id <> old.id or not exists (select 1 from erasures where document = old.document)
begin select raise(abort, 'the ledger refuses UPDATE of claims: it only grows'); end;

create trigger claims_refuse_delete before delete on claims
begin select raise(abort, 'the ledger refuses DELETE from claims: it only grows'); end;
