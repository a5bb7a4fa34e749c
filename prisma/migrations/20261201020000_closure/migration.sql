-- AlterTable
ALTER TABLE "child_case" ADD COLUMN     "closed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "closure" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "decision" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "sealed_comment" BYTEA,

    CONSTRAINT "closure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reopening" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "came_from_id" UUID,
    "sealed_why" BYTEA NOT NULL,

    CONSTRAINT "reopening_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "closure_case_id_written_at_idx" ON "closure"("case_id", "written_at");

-- CreateIndex
CREATE INDEX "closure_organisation_id_decision_decided_at_idx" ON "closure"("organisation_id", "decision", "decided_at");

-- CreateIndex
CREATE INDEX "reopening_case_id_written_at_idx" ON "reopening"("case_id", "written_at");

-- CreateIndex
CREATE INDEX "child_case_organisation_id_closed_at_idx" ON "child_case"("organisation_id", "closed_at" DESC);

-- AddForeignKey
ALTER TABLE "closure" ADD CONSTRAINT "closure_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reopening" ADD CONSTRAINT "reopening_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- A case is closed by two people and reopened by one, and what it holds stays as it stood. Who may read it reads it
-- as before; nothing is added.
alter table child_case add constraint closed_since check ((stage = 'closed') = (closed_at is not null));
alter table child_case add constraint closed_in_no_danger check (stage <> 'closed' or not immediate_danger);
alter table closure add constraint closure_decision check (decision in ('closed', 'returned', 'withdrawn'));
alter table closure add constraint closure_decided_whole check (
  (decision is null) = (decided_by_id is null) and (decision is null) = (decided_at is null)
  and (decision is not distinct from 'returned') = (sealed_comment is not null));
alter table closure add constraint closed_by_two check (
  decision is null or (decision = 'withdrawn') = (decided_by_id = written_by_id));
-- One waits at a time.
create unique index closure_waits on closure (case_id) where decision is null;

do $$
declare
  t text;
  reached constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and '
    || '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases())))';
begin
  foreach t in array array['closure', 'reopening'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy reads on %I for select to holdfast_app using (%s)', t, reached);
    execute format('create policy writes on %I for insert to holdfast_app with check (written_by_id = (select app.actor()) and %s)', t, reached);
    execute format('create policy closed on %I as restrictive to holdfast_app using (case_id <> all ((select app.closed())::uuid[]))', t);
    execute format('create policy frame on %I for select to current_user using (true)', t);
    execute format('grant select, insert on %I to holdfast_app', t);
  end loop;
  -- Whoever asked takes it back; a lead or manager answers.
  execute format('create policy decides on closure for update to holdfast_app using (decision is null and %s) with check (decided_by_id = (select app.actor()) '
    || 'and (decision = ''withdrawn'' or (select app.reach()) = ''organisation'') and %s)', reached, reached);
end $$;
grant update (decision, decided_by_id, decided_at, sealed_comment) on closure to holdfast_app;

-- The stage follows the second person's word, and whoever reopens: nobody else may move it to or from closed.
create function app.follow_closure() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update child_case c set stage = 'closed', closed_at = new.decided_at, version = c.version + 1 where c.id = new.case_id;
  -- The danger is over, and nobody is rung about it any more; who read of it is told by nothing but their own reading.
  update alert a set read_at = new.decided_at from child_case c
   where a.case_id = c.id and new.case_id in (c.id, c.joined_to_id) and a.read_at is null;
  return null;
end $$;
create trigger follow_closure after update of decision on closure for each row
  when (new.decision = 'closed' and old.decision is null) execute function app.follow_closure();

-- Of two who reopen at one moment the second finds it open: their row is left out, and they learn of it.
create function app.follow_reopening() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  since timestamptz;
begin
  if tg_when = 'BEFORE' then
    select c.closed_at into since from child_case c where c.id = new.case_id for update;
    if since is null then return null; end if;
    new.written_at := greatest(new.written_at, since + interval '1 millisecond');
    return new;
  end if;
  update child_case c set stage = 'open', closed_at = null, version = c.version + 1 where c.id = new.case_id;
  return null;
end $$;
create trigger find_closed before insert on reopening for each row execute function app.follow_reopening();
create trigger follow_reopening after insert on reopening for each row execute function app.follow_reopening();

create function app.guard_closing() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.stage = 'closed' and not (old.stage = 'open' and exists (
       select from closure x where x.case_id = new.id and x.decision = 'closed' and x.decided_at = new.closed_at
          and x.decided_by_id <> x.written_by_id)) then
    raise exception 'A case is closed by two people.' using errcode = '42501';
  end if;
  if old.stage = 'closed' and not (new.stage = 'open' and exists (
       select from reopening r where r.case_id = new.id and r.written_at > old.closed_at)) then
    raise exception 'A closed case is reopened first.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger guard_closing before update on child_case for each row
  when (new.stage is distinct from old.stage or new.closed_at is distinct from old.closed_at)
  execute function app.guard_closing();

-- Nothing is written on a closed case, or on a concern that was joined to one. Looked at after the row is there: by then
-- its foreign key has waited for whoever is closing the case, and whoever closes it has waited for the row.
create function app.refuse_on_closed() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if exists (select from made m join child_case c on c.id = m.case_id left join child_case h on h.id = c.joined_to_id
              where c.stage = 'closed' or h.stage = 'closed') then
    raise exception 'This case is closed.' using errcode = '42501';
  end if;
  return null;
end $$;
do $$
declare
  t text;
begin
  foreach t in array array['allocation', 'body_mark', 'child', 'child_change', 'closure', 'danger_change', 'determination', 'entry',
                           'entry_person', 'fact_version', 'file', 'flag', 'handover', 'nrm_answer', 'nrm_sign_off', 'person',
                           'plan', 'plan_line', 'plan_version', 'question', 'reply', 'sighting', 'step_event'] loop
    execute format('create trigger refuse_on_closed after insert on %I referencing new table as made for each statement '
      || 'execute function app.refuse_on_closed()', t);
  end loop;
  foreach t in array array['child', 'flag', 'nrm_answer', 'person', 'plan', 'plan_line'] loop
    execute format('create trigger refuse_change_on_closed after update on %I referencing new table as made for each statement '
      || 'execute function app.refuse_on_closed()', t);
  end loop;
end $$;
-- Of a question the answer: that somebody read it may still be kept.
create function app.refuse_answer_on_closed() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if exists (select from child_case c left join child_case h on h.id = c.joined_to_id
              where c.id = new.case_id and (c.stage = 'closed' or h.stage = 'closed')) then
    raise exception 'This case is closed.' using errcode = '42501';
  end if;
  return null;
end $$;
create trigger refuse_change_on_closed after update of sealed_answered, answered_at on question
  for each row execute function app.refuse_answer_on_closed();

-- Whether a concern was joined to a closed case, for whoever wrote it and does not see that one.
create function app.is_closed(of_case uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from child_case c
                  where c.id = of_case and c.stage = 'closed')
$$;

-- A closed case has no clock that runs; reopened, all of them are worked out anew.
create or replace function app.keep_clocks(of_case uuid, clocks jsonb, rules text) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  head uuid;
begin
  if not app.may_clock(of_case) then return; end if;
  select coalesce(c.joined_to_id, c.id) into head from child_case c where c.id = of_case;
  delete from case_clock k using child_case c where k.case_id = c.id and (c.id = head or c.joined_to_id = head);
  insert into case_clock (case_id, n, organisation_id, clock, valid_from, started_by, started_at, unit, limit_kind, due_on, due_at, ended_at,
                          waits_for, moved)
  select c.id, k.n - 1, c.organisation_id, k.clock, k."validFrom", k."startedBy", k."startedAt", k.unit, k."limitKind", k."dueOn", k."dueAt", k."endedAt",
         k."waitsFor", k.moved
    from child_case c, rows from (jsonb_to_recordset(clocks) as (clock text, "validFrom" date, "startedBy" text, "startedAt" timestamptz,
           unit text, "limitKind" text, "dueOn" date, "dueAt" timestamptz, "endedAt" timestamptz, "waitsFor" text, moved boolean)) with ordinality
         as k (clock, "validFrom", "startedBy", "startedAt", unit, "limitKind", "dueOn", "dueAt", "endedAt", "waitsFor", moved, n)
   where c.id = head and c.stage <> 'closed';
  update child_case c set clocked = rules where (c.id = head or c.joined_to_id = head) and c.clocked is distinct from rules;
end $$;
create or replace function app.case_to_clock(after uuid, rules text) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id from child_case c
   where (c.clocked is null or c.clocked < rules or c.clocked > rules)
     and c.stage not in ('joined', 'closed') and c.id > after and app.actor() is null
   order by c.id limit 1
$$;

-- As before, with whether it is closed, or was joined to one that is; what is restricted and does not name them is now
-- said to be shut, which is another thing.
drop function app.enter(uuid, uuid);
create function app.enter(actor uuid, subject uuid)
returns table (at timestamptz, case_organisation uuid, author uuid, stage text, demonstration boolean,
               allocated boolean, on_duty boolean, wrapped_key bytea, version integer, organisation_key bytea,
               restriction text, matched boolean, covering boolean, closed boolean)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  come record; org uuid; heads uuid[]; kept uuid[]; locks uuid[]; shut uuid[];
begin
  select * into come from app.arrive(actor, subject);
  org := app.organisation();
  heads := array (select distinct coalesce(c.joined_to_id, c.id) from kept_from k join child_case c on c.id = k.case_id
                   where k.account_id = actor and k.ended_at is null);
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
           case when subject = any (kept) then 'kept-from' when subject = any (shut) then 'shut'
                when exists (select from child_case c join child_case r on r.id in (c.id, c.joined_to_id)
                              where c.id = subject and r.restricted) then 'named'
                else 'none' end,
           exists (select from restricted_match m where m.new_case_id = subject and m.settled_at is null
                      and m.known_case_id in (select app.named_cases())),
           coalesce(come.on_duty, false) and exists (
             select from child_case c where c.id = subject and (c.id in (select app.covered()) or c.joined_to_id in (select app.covered()))),
           exists (select from child_case c join child_case h on h.id in (c.id, c.joined_to_id)
                    where c.id = subject and h.stage = 'closed');
end $$;

revoke execute on function app.enter(uuid, uuid), app.follow_closure(), app.follow_reopening(), app.guard_closing(),
  app.refuse_on_closed(), app.refuse_answer_on_closed(), app.is_closed(uuid) from public;
grant execute on function app.enter(uuid, uuid), app.is_closed(uuid) to holdfast_app;
