-- AlterTable
ALTER TABLE "child_case" ADD COLUMN     "restricted" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "restriction" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "review_on" DATE NOT NULL,
    "sealed_why" BYTEA NOT NULL,
    "lift_asked_by_id" UUID,
    "lift_asked_at" TIMESTAMPTZ(3),
    "sealed_lift_why" BYTEA,
    "lifted_by_id" UUID,
    "lifted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "restriction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "named_person" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "on_call" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "named_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kept_from" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_from_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "restricted_match" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "new_case_id" UUID NOT NULL,
    "known_case_id" UUID NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_by_id" UUID,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "restricted_match_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "restriction_case_id_idx" ON "restriction"("case_id");

-- CreateIndex
CREATE INDEX "named_person_case_id_idx" ON "named_person"("case_id");

-- CreateIndex
CREATE INDEX "named_person_account_id_until_idx" ON "named_person"("account_id", "until");

-- CreateIndex
CREATE INDEX "kept_from_case_id_idx" ON "kept_from"("case_id");

-- CreateIndex
CREATE INDEX "kept_from_account_id_idx" ON "kept_from"("account_id");

-- CreateIndex
CREATE INDEX "restricted_match_known_case_id_idx" ON "restricted_match"("known_case_id");

-- CreateIndex
CREATE UNIQUE INDEX "restricted_match_new_case_id_known_case_id_key" ON "restricted_match"("new_case_id", "known_case_id");

-- AddForeignKey
ALTER TABLE "restriction" ADD CONSTRAINT "restriction_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "named_person" ADD CONSTRAINT "named_person_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "named_person" ADD CONSTRAINT "named_person_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_from" ADD CONSTRAINT "kept_from_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_from" ADD CONSTRAINT "kept_from_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

create index child_case_restricted on child_case (organisation_id) where restricted;

-- ── Who is asking, and what is shut to them ────────────────────────────────────────────────────
-- Restriction only ever takes away: it is a second question, asked of everything that roles and allocation open.

-- The cases shut to whoever asks: restricted and not naming them, or about them; whatever was joined to one, too.
create function app.closed() returns uuid[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('app.closed', true), ''), '{}')::uuid[] $$;
-- Those among them that are about whoever asks: not even the trail tells them of these.
create function app.kept() returns uuid[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('app.kept', true), ''), '{}')::uuid[] $$;

-- The restricted cases that name whoever asks, and are not about them.
create function app.named_cases() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select n.case_id from named_person n join child_case c on c.id = n.case_id and c.restricted
   where n.account_id = app.actor() and n.until is null and n.case_id <> all ((select app.closed())::uuid[])
$$;

-- As before, and: restricted cases that name them, and concerns that may be about the child of one.
create or replace function app.my_cases() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  with held as (
    select a.case_id from allocation a where a.account_id = app.actor() and a.until is null
    union all select app.named_cases()
  )
  select case_id from held
  union all
  select c.id from child_case c where c.joined_to_id in (select case_id from held)
  union all
  select c.id from child_case c where c.author_id = app.actor() and c.stage = 'triage'
  union all
  select c.id from child_case c
   where app.on_duty() and c.organisation_id = app.organisation() and c.stage = 'triage'
  union all
  select m.new_case_id from restricted_match m
   where m.settled_at is null and m.known_case_id in (select app.named_cases())
$$;

-- Begins a request as before, and then says what is shut, and how this case stands to that:
-- none · named · closed · kept-from.
alter function app.enter(uuid, uuid) rename to arrive;
create function app.enter(actor uuid, subject uuid)
returns table (at timestamptz, case_organisation uuid, author uuid, stage text, demonstration boolean,
               allocated boolean, on_duty boolean, wrapped_key bytea, version integer, organisation_key bytea,
               restriction text, matched boolean)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  come record; org uuid; heads uuid[]; kept uuid[]; locks uuid[]; shut uuid[];
begin
  select * into come from app.arrive(actor, subject);
  org := app.organisation();
  heads := array (select distinct coalesce(c.joined_to_id, c.id) from kept_from k join child_case c on c.id = k.case_id
                   where k.account_id = actor);
  kept := case when heads = '{}' then heads
               else array (select c.id from child_case c where c.id = any (heads) or c.joined_to_id = any (heads)) end;
  locks := array (select c.id from child_case c where c.organisation_id = org and c.restricted and not exists (
                    select from named_person n where n.case_id = c.id and n.account_id = actor and n.until is null));
  shut := kept || case when locks = '{}' then locks
                       else array (select c.id from child_case c where c.id = any (locks) or c.joined_to_id = any (locks)) end;
  perform set_config('app.kept', kept::text, true), set_config('app.closed', shut::text, true);
  return query
    select come.at, come.case_organisation, come.author, come.stage, come.demonstration, come.allocated, come.on_duty,
           come.wrapped_key, come.version, come.organisation_key,
           case when subject = any (kept) then 'kept-from' when subject = any (shut) then 'closed'
                when exists (select from child_case c join child_case r on r.id in (c.id, c.joined_to_id)
                              where c.id = subject and r.restricted) then 'named'
                else 'none' end,
           exists (select from restricted_match m where m.new_case_id = subject and m.settled_at is null
                      and m.known_case_id in (select app.named_cases()));
end $$;

-- ── Row-level security ─────────────────────────────────────────────────────────────────────────

do $$
declare
  t text;
  reached constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and '
    || '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases())))';
begin
  foreach t in array array['restriction', 'named_person', 'kept_from'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy reads on %I for select to holdfast_app using (%s)', t, reached);
    execute format('create policy writes on %I for insert to holdfast_app with check (written_by_id = (select app.actor()) and %s)', t, reached);
    execute format('create policy frame on %I for select to current_user using (true)', t);
    execute format('grant select, insert on %I to holdfast_app', t);
  end loop;
  foreach t in array array['restriction', 'named_person'] loop
    execute format('create policy changes on %I for update to holdfast_app using (%s) with check (%s)', t,
      'organisation_id = (select app.organisation()) and (select app.reach()) = ''organisation''',
      'organisation_id = (select app.organisation())');
  end loop;
  -- What is shut to them is not there, in whatever way they would otherwise have come to it.
  for t in select table_name from information_schema.columns
            where table_schema = 'public' and column_name = 'case_id' and table_name not in ('draft', 'audit_event') loop
    execute format('create policy closed on %I as restrictive to holdfast_app using (case_id <> all ((select app.closed())::uuid[]))', t);
  end loop;
end $$;
create policy closed on child_case as restrictive to holdfast_app using (id <> all ((select app.closed())::uuid[]));
create policy closed on audit_event as restrictive for select to holdfast_app
  using (case_id is null or case_id <> all ((select app.kept())::uuid[]));
grant update (lift_asked_by_id, lift_asked_at, sealed_lift_why, lifted_by_id, lifted_at, version) on restriction to holdfast_app;
grant update (until, on_call) on named_person to holdfast_app;

-- Written by the database alone. Seen, and settled, by whom the known case names: no role sees more.
alter table restricted_match enable row level security;
alter table restricted_match force row level security;
create policy named on restricted_match to holdfast_app
  using (organisation_id = (select app.organisation()) and known_case_id = any (array (select app.named_cases())));
create policy frame on restricted_match to current_user using (true);
grant select on restricted_match to holdfast_app;
grant update (settled_by_id, settled_at) on restricted_match to holdfast_app;

-- ── Lists made inside a function ───────────────────────────────────────────────────────────────

create or replace function app.similar_children(keys text[], born date, apart_from uuid)
returns table (case_id uuid, reference text, stage text, name text, aliases text[], date_of_birth date)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.reference, c.stage, k.name, k.aliases, k.date_of_birth
    from child k join child_case c on c.id = k.case_id
   where k.organisation_id = app.organisation() and app.reach() = 'organisation'
     and k.case_id <> apart_from and c.stage <> 'joined' and c.id <> all ((select app.closed())::uuid[])
     and k.case_id in (
       select n.case_id from unnest(keys) q join child n on n.name_key %> q
       union select b.case_id from child b where b.date_of_birth = born and b.organisation_id = app.organisation())
   order by greatest((select max(word_similarity(q, k.name_key)) from unnest(keys) q),
                     case when k.date_of_birth = born then 0.7 else 0 end) desc, c.opened_at desc
   limit 25
$$;

create or replace function app.find_cases(refs text[], days date[], phones bytea[], called text, others bytea[])
returns table (case_id uuid, whys text[], nearness real)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  org constant uuid := app.organisation();
  every_case constant boolean := app.reach() = 'organisation';
  shut constant uuid[] := app.closed();
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
       where (every_case or c.id = any (mine)) and c.id <> all (shut)
    )
    select head, array_agg(distinct why), max(near)::real
      from seen cross join lateral (select k.immediate_danger, k.opened_at from child_case k where k.id = head offset 0) c
     where (every_case or head = any (mine)) and head <> all (shut)
     group by head
    having (cardinality(refs) = 0 or bool_or(slot = 'reference'))
       and (cardinality(days) = 0 or bool_or(slot = 'born'))
       and (cardinality(phones) = 0 or bool_or(slot = 'telephone'))
       and ((called = '' and cardinality(others) = 0) or bool_or(slot = 'rest'))
     order by max(near) filter (where slot = 'rest') desc nulls last, max(near) desc,
              bool_or(c.immediate_danger) desc, max(c.opened_at) desc
     limit 301;
end $$;

-- ── A concern that may be about the child of a restricted case ─────────────────────────────────

-- Compares these concerns with these restricted cases. A name that comes near, the same day of birth, or the same
-- telephone, plate or address is enough: who holds the case judges, and nobody else learns of it.
create function app.match_restricted(of_new uuid[], of_known uuid[]) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into restricted_match (id, organisation_id, new_case_id, known_case_id, found_at)
  select distinct on (n.id, r.id) gen_random_uuid(), n.organisation_id, n.id, r.id, date_trunc('milliseconds', now())
    from child_case r
    join child_case part on part.id = r.id or part.joined_to_id = r.id
    join child_case n on n.id = any (of_new) and n.organisation_id = r.organisation_id and n.id <> r.id
    left join child old on old.case_id = part.id
    left join child new on new.case_id = n.id
   where r.id = any (of_known)
     and (new.date_of_birth = old.date_of_birth
       or exists (select from regexp_split_to_table(new.name_key, '\n') a, regexp_split_to_table(old.name_key, '\n') b
                   where a <> '' and b <> '' and greatest(word_similarity(a, b), word_similarity(b, a)) >= 0.6)
       or exists (select from fingerprint a join fingerprint b on b.value = a.value and b.organisation_id = a.organisation_id
                   where a.case_id = n.id and b.case_id = part.id))
  on conflict do nothing
$$;
-- What one case's new words may match: as a concern in triage, and as a restricted case. Most cases are neither, and
-- most organisations have none, so that both are asked first.
create function app.match_anew(of_case uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  c record;
begin
  select k.organisation_id, k.stage, k.restricted into c from child_case k where k.id = of_case;
  if c.stage = 'triage' and exists (select from child_case r where r.organisation_id = c.organisation_id and r.restricted) then
    perform app.match_restricted(array[of_case], array (
      select r.id from child_case r where r.organisation_id = c.organisation_id and r.restricted and r.stage <> 'joined'));
  end if;
  if c.restricted and c.stage <> 'joined' then
    perform app.match_restricted(array (
      select n.id from child_case n where n.organisation_id = c.organisation_id and n.stage = 'triage'), array[of_case]);
  end if;
end $$;
create function app.match_child() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as
  $$ begin perform app.match_anew(new.case_id); return null; end $$;
create function app.match_prints() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as
  $$ begin perform app.match_anew(m.case_id) from (select distinct case_id from made) m; return null; end $$;
create function app.match_case() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as
  $$ begin perform app.match_anew(new.id); return null; end $$;
create trigger match_restricted after insert or update of name_key, date_of_birth on child
  for each row execute function app.match_child();
create trigger match_restricted after insert on fingerprint referencing new table as made
  for each statement execute function app.match_prints();
create trigger match_restricted after update of restricted on child_case
  for each row when (new.restricted and not old.restricted) execute function app.match_case();

-- ── What is left to the author of a concern that is shut to them ───────────────────────────────

-- That it was received. Never to somebody whom it is about.
create function app.received() returns table (case_id uuid, reference text, opened_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.reference, c.opened_at from child_case c
   where c.author_id = app.actor() and app.reach() <> 'none'
     and c.id = any ((select app.closed())::uuid[]) and c.id <> all ((select app.kept())::uuid[])
$$;
-- And the words that they wrote with it, under the seal.
create function app.received_words(of_case uuid)
returns table (kind text, id uuid, words bytea, more bytea, known text, occurred text, "precision" text,
               name text, relationship text, inform text, version integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with mine as (select r.case_id from app.received() r where r.case_id = of_case),
       first as (select w.* from concern w join mine on mine.case_id = w.case_id where w.written_by_id = app.actor())
  (select 'concern', w.id, w.sealed_transcript, w.sealed_answers, null, null, null, null, null, null, 1 from first w)
  union all
  (select 'entry', e.id, e.sealed, null, e.known, e.occurred, e.precision, null, null, null, 1
     from entry e join first w on w.id = e.concern_id order by e.sort_key, e.written_at)
  union all
  (select 'person', p.id, p.sealed, null, null, null, null, p.name, p.relationship, p.inform, p.version
     from person p join first w on w.case_id = p.case_id and w.written_at = p.written_at
    where p.written_by_id = app.actor() order by p.id)
$$;

revoke execute on function app.enter(uuid, uuid), app.arrive(uuid, uuid), app.closed(), app.kept(), app.named_cases(),
  app.match_restricted(uuid[], uuid[]), app.match_anew(uuid), app.match_child(), app.match_prints(), app.match_case(), app.received(),
  app.received_words(uuid) from public;
revoke execute on function app.arrive(uuid, uuid) from holdfast_app;
grant execute on function app.enter(uuid, uuid), app.closed(), app.kept(), app.named_cases(), app.received(),
  app.received_words(uuid) to holdfast_app;
