-- Append-only: nothing is updated, deleted or replaced. Moments are ISO 8601 in UTC with nine decimals, days are
-- ISO 8601, so both sort as text. The body is the whole value. A blank line ends a statement.
create table documents (
  id text not null primary key,
  published_by text, -- the last day its date can mean; null where it has none
  recorded text not null,
  body text not null check (json_valid(body))
) strict;

create table claims (
  id text not null primary key,
  document text not null references documents (id),
  type text not null,
  start_offset integer not null,
  end_offset integer not null,
  recorded text not null,
  body text not null check (json_valid(body))
) strict;

create index claims_of_document on claims (document, start_offset);

create table judgements (
  number integer not null primary key autoincrement, -- in the order they were learned
  document text not null references documents (id),
  name text not null,
  entity text not null,
  verdict text not null check (verdict in ('SAME', 'DIFFERENT', 'UNSURE')),
  decided_by text not null,
  reason text not null,
  recorded text not null
) strict;

create index judgements_of_document on judgements (document, name);

create table entities (
  id text not null primary key,
  recorded text not null,
  body text not null check (json_valid(body))
) strict;

create trigger documents_refuse_update before update on documents
begin select raise(abort, 'the ledger refuses UPDATE of documents: it only grows'); end;

create trigger documents_refuse_delete before delete on documents
begin select raise(abort, 'the ledger refuses DELETE from documents: it only grows'); end;

create trigger documents_refuse_replace before insert on documents
when exists (select 1 from documents where id = new.id)
begin select raise(abort, 'the ledger has this document already'); end;

create trigger claims_refuse_update before update on claims
begin select raise(abort, 'the ledger refuses UPDATE of claims: it only grows'); end;

create trigger claims_refuse_delete before delete on claims
begin select raise(abort, 'the ledger refuses DELETE from claims: it only grows'); end;

create trigger claims_refuse_replace before insert on claims
when exists (select 1 from claims where id = new.id)
begin select raise(abort, 'the ledger has a claim of this id already'); end;

create trigger judgements_refuse_update before update on judgements
begin select raise(abort, 'the ledger refuses UPDATE of judgements: it only grows'); end;

create trigger judgements_refuse_delete before delete on judgements
begin select raise(abort, 'the ledger refuses DELETE from judgements: it only grows'); end;

create trigger judgements_refuse_replace before insert on judgements
when exists (select 1 from judgements where number = new.number)
begin select raise(abort, 'the ledger has a judgement of this number already'); end;

create trigger entities_refuse_update before update on entities
begin select raise(abort, 'the ledger refuses UPDATE of entities: it only grows'); end;

create trigger entities_refuse_delete before delete on entities
begin select raise(abort, 'the ledger refuses DELETE from entities: it only grows'); end;

create trigger entities_refuse_replace before insert on entities
when exists (select 1 from entities where id = new.id)
begin select raise(abort, 'the ledger has an entity of this id already'); end;
