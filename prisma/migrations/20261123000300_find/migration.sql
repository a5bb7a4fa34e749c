-- AlterTable
ALTER TABLE "child_case" ADD COLUMN     "fingerprinted" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "fingerprint" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" BYTEA NOT NULL,

    CONSTRAINT "fingerprint_pkey" PRIMARY KEY ("source_id","source","kind","value")
);

-- CreateIndex
CREATE INDEX "fingerprint_organisation_id_value_idx" ON "fingerprint"("organisation_id", "value");

-- CreateIndex
CREATE INDEX "fingerprint_case_id_idx" ON "fingerprint"("case_id");

-- AddForeignKey
ALTER TABLE "fingerprint" ADD CONSTRAINT "fingerprint_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What stood before this migration has no fingerprints yet: a job makes them, a case at a time.
UPDATE "child_case" SET "fingerprinted" = false;
create index child_case_to_fingerprint on child_case (id) where not fingerprinted;

-- A case's own, as every such table; taken back and made again when the words that they come from change.
do $$
declare
  reaching constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and '
    || '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases())))';
begin
  alter table fingerprint enable row level security;
  alter table fingerprint force row level security;
  execute format('create policy reads on fingerprint for select to holdfast_app using (%s)', reaching);
  execute format('create policy writes on fingerprint for insert to holdfast_app with check (written_by_id = (select app.actor()) and %s)', reaching);
  execute format('create policy remakes on fingerprint for delete to holdfast_app using (%s)', reaching);
end $$;
grant select, insert, delete on fingerprint to holdfast_app;
create policy frame on fingerprint to current_user using (true) with check (true);

-- ── Find ───────────────────────────────────────────────────────────────────────────────────────

-- The cases that reach who asks and have one of each that is looked for, the nearest first, at most 301: references,
-- days of birth (the first as it was typed), telephones, and a name or one of `others`. What was joined to a case
-- counts for it. Trigram operators are not leakproof, so the index serves only inside a function that checks first.
create function app.find_cases(refs text[], days date[], phones bytea[], called text, others bytea[])
returns table (case_id uuid, whys text[], nearness real)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  org constant uuid := app.organisation();
  every_case constant boolean := app.reach() = 'organisation';
  mine uuid[];
begin
  if org is null or app.reach() = 'none' then return; end if;
  mine := case when every_case then '{}' else array (select app.my_cases()) end;
  -- Wide, because a short name misspelt shares little: who asked weighs the spelling of what comes near.
  perform set_config('pg_trgm.word_similarity_threshold', case when length(called) < 16 then '0.22' else '0.38' end, true);
  -- Case by case (offset 0), so that a search costs what it finds and not what there is.
  return query
    with hit as (
      select n.case_id as id, 'rest' as slot, 'name' as why, word_similarity(called, n.name_key) as near
        from child n where called <> '' and n.name_key %> called and n.organisation_id = org
      union all
      select c.id, 'reference', 'reference', 1 from child_case c where c.reference = any (refs) and c.organisation_id = org
      union all
      select b.case_id, 'born', case when b.date_of_birth = days[1] then 'born' else 'swapped' end,
             case when b.date_of_birth = days[1] then 1 else 0.9 end
        from child b where b.date_of_birth = any (days) and b.organisation_id = org
      union all
      select f.case_id, 'telephone', f.kind || ':' || f.source, 1
        from fingerprint f where f.value = any (phones) and f.organisation_id = org
      union all
      select f.case_id, 'rest', f.kind || ':' || f.source, 1
        from fingerprint f where f.value = any (others) and f.organisation_id = org
    ), seen as (
      select coalesce(c.joined_to_id, c.id) as head, slot, near,
             case when c.joined_to_id is not null and why in ('name', 'reference') then 'linked-' || why else why end as why
        from hit cross join lateral (select k.id, k.joined_to_id from child_case k where k.id = hit.id offset 0) c
       where every_case or c.id = any (mine)
    )
    select head, array_agg(distinct why), max(near)::real
      from seen cross join lateral (select k.immediate_danger, k.opened_at from child_case k where k.id = head offset 0) c
     where every_case or head = any (mine)
     group by head
    having (cardinality(refs) = 0 or bool_or(slot = 'reference'))
       and (cardinality(days) = 0 or bool_or(slot = 'born'))
       and (cardinality(phones) = 0 or bool_or(slot = 'telephone'))
       and ((called = '' and cardinality(others) = 0) or bool_or(slot = 'rest'))
     order by max(near) filter (where slot = 'rest') desc nulls last, max(near) desc,
              bool_or(c.immediate_danger) desc, max(c.opened_at) desc
     limit 301;
end $$;

-- ── Fingerprints of what stood before ──────────────────────────────────────────────────────────

create policy frame on person for select to current_user using (true);
create policy frame on entry for select to current_user using (true);
create policy frame on concern for select to current_user using (true);

-- The next case without fingerprints, and its sealed words: for a job, and never within somebody's request.
create function app.case_to_fingerprint(after uuid)
returns table (case_id uuid, wrapped_key bytea, organisation_key bytea, sources jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.wrapped_key, o.wrapped_key, (
    select coalesce(jsonb_agg(jsonb_build_object('source', s.source, 'id', s.id, 'name', s.name, 'sealed', encode(s.sealed, 'base64'))), '[]')
      from (select 'child' as source, k.case_id as id, null as name, k.sealed from child k where k.case_id = c.id
            union all select 'person', p.id, p.name, p.sealed from person p where p.case_id = c.id
            union all select 'entry', e.id, null, e.sealed from entry e where e.case_id = c.id
            union all select 'concern', w.id, null, w.sealed_answers from concern w where w.case_id = c.id) s)
    from child_case c join organisation o on o.id = c.organisation_id
   where not c.fingerprinted and c.id > after and app.actor() is null
   order by c.id limit 1
$$;

-- Keeps what the job made: [{ source, id, kind, value (base64) }]. A source that was written anew meanwhile has its own.
create function app.keep_fingerprints(of_case uuid, prints jsonb) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into fingerprint (organisation_id, case_id, written_by_id, source_id, source, kind, value)
  select c.organisation_id, c.id, c.author_id, (p ->> 'id')::uuid, p ->> 'source', p ->> 'kind', decode(p ->> 'value', 'base64')
    from child_case c, jsonb_array_elements(prints) p
   where c.id = of_case and not c.fingerprinted and app.actor() is null
     and not exists (select from fingerprint f where f.source_id = (p ->> 'id')::uuid and f.source = p ->> 'source')
  on conflict do nothing;
  update child_case set fingerprinted = true where id = of_case and not fingerprinted and app.actor() is null;
$$;

revoke execute on function app.find_cases(text[], date[], bytea[], text, bytea[]), app.case_to_fingerprint(uuid),
  app.keep_fingerprints(uuid, jsonb) from public;
grant execute on function app.find_cases(text[], date[], bytea[], text, bytea[]), app.case_to_fingerprint(uuid),
  app.keep_fingerprints(uuid, jsonb) to holdfast_app;
