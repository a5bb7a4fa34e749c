-- CreateTable
CREATE TABLE "cover" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "turn_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "ended_by_id" UUID,
    "sealed_why" BYTEA NOT NULL,

    CONSTRAINT "cover_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "cover_case_id_idx" ON "cover"("case_id");

-- CreateIndex
CREATE INDEX "cover_written_by_id_until_idx" ON "cover"("written_by_id", "until");

-- CreateIndex
CREATE INDEX "cover_organisation_id_written_at_idx" ON "cover"("organisation_id", "written_at");

-- AddForeignKey
ALTER TABLE "cover" ADD CONSTRAINT "cover_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cover" ADD CONSTRAINT "cover_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "duty_turn"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- The cases that whoever asks opened to themselves for the turn of duty that runs now.
create function app.covered() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select v.case_id from cover v join duty_turn d on d.id = v.turn_id
   where app.on_duty() and v.written_by_id = app.actor() and v.until > now() and now() between d.starts_at and d.ends_at
$$;

-- As before, and: cases opened on duty.
create or replace function app.my_cases() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  with held as (
    select a.case_id from allocation a where a.account_id = app.actor() and a.until is null
    union all select app.named_cases()
    union all select app.covered()
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

-- As before, and says whether this case, or the one it was joined to, is open to them for their turn of duty.
drop function app.enter(uuid, uuid);
create function app.enter(actor uuid, subject uuid)
returns table (at timestamptz, case_organisation uuid, author uuid, stage text, demonstration boolean,
               allocated boolean, on_duty boolean, wrapped_key bytea, version integer, organisation_key bytea,
               restriction text, matched boolean, covering boolean)
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
                      and m.known_case_id in (select app.named_cases())),
           coalesce(come.on_duty, false) and exists (
             select from child_case c where c.id = subject and (c.id in (select app.covered()) or c.joined_to_id in (select app.covered())));
end $$;

-- The case that a reference names to whoever is on duty: never a restricted one, one that is shut to them, or one that
-- was joined to another. `standing`: what opens it to them already.
create function app.case_to_cover(of_reference text)
returns table (case_id uuid, wrapped_key bytea, turn_id uuid, until timestamptz, standing uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.wrapped_key, t.id, t.ends_at,
         (select v.id from cover v where v.case_id = c.id and v.turn_id = t.id and v.written_by_id = app.actor()
             and v.until > now() limit 1)
    from child_case c cross join lateral (
      select d.id, d.ends_at from duty_turn d
       where d.account_id = app.actor() and now() between d.starts_at and d.ends_at order by d.ends_at desc limit 1) t
   where app.on_duty() and c.reference = of_reference and c.organisation_id = app.organisation() and c.stage <> 'joined'
     and not c.restricted and c.id <> all ((select app.closed())::uuid[])
$$;
create function app.cover_case(cover_id uuid, of_reference text, why bytea) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into cover (id, organisation_id, case_id, written_by_id, written_at, turn_id, until, sealed_why)
  select cover_id, app.organisation(), f.case_id, app.actor(), date_trunc('milliseconds', now()), f.turn_id, f.until, why
    from app.case_to_cover(of_reference) f where f.standing is null
$$;

-- Written by the function alone. Ended by whoever opened it, or by a lead or manager; no reason is changed.
alter table cover enable row level security;
alter table cover force row level security;
create policy reads on cover for select to holdfast_app using (
  organisation_id = (select app.organisation()) and (select app.reach()) <> 'none'
  and ((select app.reach()) = 'organisation' or case_id = any (array (select app.my_cases()))));
create policy ends on cover for update to holdfast_app
  using (organisation_id = (select app.organisation()) and (select app.reach()) <> 'none' and until > now()
    and ((select app.reach()) = 'organisation' or written_by_id = (select app.actor())))
  with check (organisation_id = (select app.organisation()) and until <= now() and ended_by_id = (select app.actor()));
create policy closed on cover as restrictive to holdfast_app using (case_id <> all ((select app.closed())::uuid[]));
create policy frame on cover to current_user using (true);
grant select, update (until, ended_by_id) on cover to holdfast_app;

revoke execute on function app.enter(uuid, uuid), app.covered(), app.case_to_cover(text), app.cover_case(uuid, text, bytea) from public;
grant execute on function app.enter(uuid, uuid), app.covered(), app.case_to_cover(text), app.cover_case(uuid, text, bytea) to holdfast_app;
