-- AlterTable
ALTER TABLE "child_case" ADD COLUMN     "clocked" TEXT;

-- CreateTable
CREATE TABLE "case_clock" (
    "case_id" UUID NOT NULL,
    "n" SMALLINT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "clock" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "started_by" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "unit" TEXT NOT NULL,
    "limit_kind" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_clock_pkey" PRIMARY KEY ("case_id","n")
);

-- CreateIndex
CREATE INDEX "child_case_clocked_idx" ON "child_case"("clocked");

-- AddForeignKey
ALTER TABLE "case_clock" ADD CONSTRAINT "case_clock_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What runs, by when it ends: of the whole organisation here, of one case by its key.
create index case_clock_running on case_clock (organisation_id, due_on) include (case_id, n, due_at, limit_kind)
  where ended_at is null;

-- A case's own, as its other rows are; read by whoever reaches the case, written by the functions below alone.
alter table case_clock enable row level security;
alter table case_clock force row level security;
create policy reads on case_clock for select to holdfast_app using (
  organisation_id = (select app.organisation()) and (select app.reach()) <> 'none'
  and ((select app.reach()) = 'organisation' or case_id = any (array (select app.my_cases()))));
create policy closed on case_clock as restrictive to holdfast_app using (case_id <> all ((select app.closed())::uuid[]));
create policy frame on case_clock to current_user using (true) with check (true);
create policy frame on step_event for select to current_user using (true);
grant select on case_clock to holdfast_app;

-- Whether whoever asks may have a case's clocks worked out: it reaches them, or they wrote one of its steps before it
-- was linked to another case; and the job, which is nobody.
create function app.may_clock(of_case uuid) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select app.actor() is null or (
    app.reach() <> 'none' and of_case <> all (app.closed())
    and exists (select from child_case c where c.id = of_case and c.organisation_id = app.organisation()
      and (app.reach() = 'organisation' or c.id in (select app.my_cases()) or c.author_id = app.actor()
        or exists (select from step_event s where s.case_id = c.id and s.written_by_id = app.actor()))))
$$;

-- What the clocks of a case rest on, or of the case that it was linked to: all of it, also what whoever asks cannot
-- see, or a clock would be lost when they record something. Two at one moment wait for each other, so that the second
-- reads what the first left. Where it may not be told, the case is left to the job, and the answer is null.
create function app.clock_facts(of_case uuid) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  head uuid; held uuid;
begin
  loop
    select coalesce(c.joined_to_id, c.id) into head from child_case c where c.id = of_case;
    exit when head is not distinct from held;
    perform from child_case c where c.id = head for no key update;
    held := head;
  end loop;
  if not app.may_clock(of_case) then
    update child_case set clocked = null where id = head and organisation_id = app.organisation();
    return null;
  end if;
  return (
    select jsonb_build_object('nation', c.nation,
      'keys', (select jsonb_agg(jsonb_build_object('id', p.id, 'wrapped_key', encode(p.wrapped_key, 'base64')))
                 from child_case p where p.id = c.id or p.joined_to_id = c.id),
      'step_events', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'case_id', s.case_id, 'written_by_id', s.written_by_id,
                        'written_at', s.written_at, 'step', s.step, 'event', s.event, 'happened_at', s.happened_at,
                        'sealed', encode(s.sealed, 'base64')) order by s.happened_at, s.written_at, s.id), '[]')
                        from step_event s join child_case p on p.id = s.case_id where p.id = c.id or p.joined_to_id = c.id),
      'concerns', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'case_id', o.case_id, 'written_by_id', o.written_by_id,
                     'written_at', o.written_at, 'sealed_transcript', '', 'sealed_answers', encode(o.sealed_answers, 'base64'))
                     order by o.written_at), '[]')
                     from concern o join child_case p on p.id = o.case_id where p.id = c.id or p.joined_to_id = c.id))
      from child_case c where c.id = head);
end $$;

-- Keeps what was worked out from these facts in place of what was kept before; what was linked to a case keeps none of
-- its own. clocks: what lib/domain/step/kept-clocks.ts makes of each. rules: those by which they were worked out.
create function app.keep_clocks(of_case uuid, clocks jsonb, rules text) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  head uuid;
begin
  if not app.may_clock(of_case) then return; end if;
  select coalesce(c.joined_to_id, c.id) into head from child_case c where c.id = of_case;
  delete from case_clock k using child_case c where k.case_id = c.id and (c.id = head or c.joined_to_id = head);
  insert into case_clock (case_id, n, organisation_id, clock, valid_from, started_by, started_at, unit, limit_kind, due_on, due_at, ended_at)
  select c.id, k.n - 1, c.organisation_id, k.clock, k."validFrom", k."startedBy", k."startedAt", k.unit, k."limitKind", k."dueOn", k."dueAt", k."endedAt"
    from child_case c, rows from (jsonb_to_recordset(clocks) as (clock text, "validFrom" date, "startedBy" text, "startedAt" timestamptz,
           unit text, "limitKind" text, "dueOn" date, "dueAt" timestamptz, "endedAt" timestamptz)) with ordinality
         as k (clock, "validFrom", "startedBy", "startedAt", unit, "limitKind", "dueOn", "dueAt", "endedAt", n)
   where c.id = head;
  update child_case c set clocked = rules where (c.id = head or c.joined_to_id = head) and c.clocked is distinct from rules;
end $$;

-- The next case whose clocks were worked out by other rules, or never: for a job, and never within somebody's request.
create function app.case_to_clock(after uuid, rules text) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id from child_case c
   where (c.clocked is null or c.clocked < rules or c.clocked > rules)
     and c.stage <> 'joined' and c.id > after and app.actor() is null
   order by c.id limit 1
$$;

revoke execute on function app.may_clock(uuid), app.clock_facts(uuid), app.keep_clocks(uuid, jsonb, text),
  app.case_to_clock(uuid, text) from public;
grant execute on function app.clock_facts(uuid), app.keep_clocks(uuid, jsonb, text), app.case_to_clock(uuid, text) to holdfast_app;
