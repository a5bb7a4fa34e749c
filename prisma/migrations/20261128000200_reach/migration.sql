-- CreateTable
CREATE TABLE "on_call_turn" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "on_call_turn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "team_id" UUID,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "hours" TEXT NOT NULL,
    "note" TEXT,
    "checked_on" DATE NOT NULL,
    "checked_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "problem" TEXT,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "concern_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "shown_to_id" UUID NOT NULL,
    "sealed_words" BYTEA NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "cause" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert_call" (
    "alert_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "shown_to_id" UUID NOT NULL,
    "rung" TEXT NOT NULL,

    CONSTRAINT "alert_call_pkey" PRIMARY KEY ("alert_id","shown_to_id")
);

-- CreateTable
CREATE TABLE "alert_reading" (
    "alert_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "shown_to_id" UUID NOT NULL,
    "how" TEXT NOT NULL,

    CONSTRAINT "alert_reading_pkey" PRIMARY KEY ("alert_id","written_by_id")
);

-- CreateIndex
CREATE INDEX "on_call_turn_organisation_id_ends_at_idx" ON "on_call_turn"("organisation_id", "ends_at");

-- CreateIndex
CREATE INDEX "contact_organisation_id_idx" ON "contact"("organisation_id");

-- CreateIndex
CREATE INDEX "message_organisation_id_written_at_idx" ON "message"("organisation_id", "written_at");

-- CreateIndex
CREATE INDEX "reply_case_id_written_at_idx" ON "reply"("case_id", "written_at");

-- CreateIndex
CREATE INDEX "reply_shown_to_id_read_at_idx" ON "reply"("shown_to_id", "read_at");

-- CreateIndex
CREATE INDEX "alert_case_id_idx" ON "alert"("case_id");

-- CreateIndex
CREATE INDEX "alert_call_shown_to_id_idx" ON "alert_call"("shown_to_id");

-- CreateIndex
CREATE INDEX "alert_call_case_id_idx" ON "alert_call"("case_id");

-- CreateIndex
CREATE INDEX "alert_reading_case_id_idx" ON "alert_reading"("case_id");

-- AddForeignKey
ALTER TABLE "on_call_turn" ADD CONSTRAINT "on_call_turn_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_concern_id_fkey" FOREIGN KEY ("concern_id") REFERENCES "concern"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_call" ADD CONSTRAINT "alert_call_alert_id_fkey" FOREIGN KEY ("alert_id") REFERENCES "alert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_reading" ADD CONSTRAINT "alert_reading_alert_id_fkey" FOREIGN KEY ("alert_id") REFERENCES "alert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What a case owns ───────────────────────────────────────────────────────────────────────────
-- Read by whom the case reaches, by who wrote a row and by whom it is shown to; written once.

do $$
declare
  t text;
  reaching constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and ';
  reached constant text := '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases()))';
begin
  foreach t in array array['reply', 'alert', 'alert_call', 'alert_reading'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy reads on %I for select to holdfast_app using (%s)', t,
      reaching || reached || ' or written_by_id = (select app.actor())'
      || case when t = 'alert' then ')' else ' or shown_to_id = (select app.actor()))' end);
    execute format('create policy frame on %I to current_user using (true) with check (true)', t);
    execute format('grant select on %I to holdfast_app', t);
  end loop;
  execute format('create policy writes on alert for insert to holdfast_app with check (written_by_id = (select app.actor()) and read_at is null and %s)',
    reaching || reached || ')');
  -- An author writes of their own concern also when it is decided on, and they reach the case no more.
  execute format('create policy writes on reply for insert to holdfast_app with check (written_by_id = (select app.actor()) and read_at is null and %s)',
    reaching || '((select app.reach()) = ''organisation'' or (shown_to_id = (select app.actor())'
    || ' and exists (select from concern w where w.id = concern_id and w.case_id = reply.case_id and w.written_by_id = (select app.actor()))))');
end $$;
grant insert on reply, alert to holdfast_app;
create index reply_unread on reply (organisation_id, written_at) where read_at is null;
create index alert_unread on alert (written_at) where read_at is null;

-- ── Who can be reached ─────────────────────────────────────────────────────────────────────────

alter table on_call_turn enable row level security;
alter table on_call_turn force row level security;
create policy reads on on_call_turn for select to holdfast_app using (organisation_id = (select app.organisation()));
create policy plans on on_call_turn for insert to holdfast_app
  with check (organisation_id = (select app.organisation()) and (select app.reach()) = 'organisation');
create policy ends on on_call_turn for update to holdfast_app
  using (organisation_id = (select app.organisation()) and (select app.reach()) = 'organisation')
  with check (organisation_id = (select app.organisation()));
create policy frame on on_call_turn for select to current_user using (true);
grant select, insert on on_call_turn to holdfast_app;
grant update (starts_at, ends_at) on on_call_turn to holdfast_app;

-- Whether somebody holds the role that a place on the rota, or everybody of a role, asks for. Who is disabled does not.
create function app.can_be_called(who uuid, place text) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select exists (
    select from account_role r join account a on a.id = r.account_id
     where a.id = who and a.disabled_at is null
       and r.role = any (case when place in ('lead', 'leads') then array['lead']
                              when place in ('manager', 'managers') then array['manager']
                              else array['lead', 'manager'] end))
$$;

-- Who keeps numbers and sees what was not sent: read from the tables, as everything about who is asking.
create function app.holds(wanted text[]) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select exists (select from account_role r where r.account_id = app.actor() and r.role = any (wanted))
$$;

alter table contact enable row level security;
alter table contact force row level security;
create policy reads on contact for select to holdfast_app using (organisation_id = (select app.organisation()));
create policy adds on contact for insert to holdfast_app
  with check (organisation_id = (select app.organisation()) and (select app.holds(array['lead', 'administrator'])));
create policy changes on contact for update to holdfast_app
  using (organisation_id = (select app.organisation()) and (select app.holds(array['lead', 'administrator'])))
  with check (organisation_id = (select app.organisation()));
grant select, insert, update on contact to holdfast_app;

alter table message enable row level security;
alter table message force row level security;
create policy reads on message for select to holdfast_app
  using (organisation_id = (select app.organisation()) and (select app.holds(array['administrator'])));
create policy again on message for update to holdfast_app
  using (organisation_id = (select app.organisation()) and (select app.holds(array['administrator'])))
  with check (organisation_id = (select app.organisation()));
create policy frame on message to current_user using (true) with check (true);
grant select on message to holdfast_app;
grant update (failed_at) on message to holdfast_app;
create index message_unsent on message (organisation_id, written_at) where sent_at is null and tries > 0;

-- ── An alert goes up its ladder ────────────────────────────────────────────────────────────────
-- Whom it goes to next is decided by lib/domain/alert/escalation.ts. These answer whoever raised it, within their
-- request, and the job, which nobody asks.

-- What that decision needs, by the database's clock; nothing once it is read. Two at one moment wait for each other.
create function app.alert_to_ring(which uuid)
returns table (at timestamptz, written_by_id uuid, calls jsonb, able jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  a alert%rowtype;
begin
  select * into a from alert x where x.id = which and x.read_at is null
     and (app.actor() is null or x.written_by_id = app.actor()) for update;
  if not found then return; end if;
  return query
    select date_trunc('milliseconds', now()), a.written_by_id,
           (select coalesce(jsonb_agg(jsonb_build_object('who', k.shown_to_id, 'rung', k.rung, 'at', k.written_at)), '[]')
              from alert_call k where k.alert_id = which),
           (select coalesce(jsonb_agg(jsonb_build_object('who', p.who, 'rung', p.rung)), '[]') from (
              select t.account_id as who, t.place as rung from on_call_turn t
               where t.organisation_id = a.organisation_id and t.starts_at <= now() and t.ends_at > now()
                 and app.can_be_called(t.account_id, t.place)
              union select r.account_id, r.role || 's' from account_role r join account o on o.id = r.account_id
               where o.organisation_id = a.organisation_id and o.disabled_at is null and r.role in ('lead', 'manager')) p);
end $$;

-- Writes whom it went to, and an e-mail for each when any can go out; answers with the e-mails.
create function app.call_for_alert(which uuid, step text, people uuid[], by_mail boolean)
returns table (id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  return query
    with called as (
      insert into alert_call (alert_id, organisation_id, case_id, written_by_id, written_at, shown_to_id, rung)
      select a.id, a.organisation_id, a.case_id, a.written_by_id, date_trunc('milliseconds', now()), p.id, step
        from alert a join account p on p.organisation_id = a.organisation_id and p.id = any (people)
       where a.id = which and a.read_at is null and (app.actor() is null or a.written_by_id = app.actor())
         and app.can_be_called(p.id, step)
      on conflict do nothing returning alert_call.organisation_id, alert_call.shown_to_id, alert_call.written_at)
    insert into message (id, organisation_id, account_id, written_at)
    select gen_random_uuid(), k.organisation_id, k.shown_to_id, k.written_at from called k where by_mail
    returning message.id;
end $$;

-- The alerts that nobody has read, for the job: a week is far more than the whole ladder takes.
create function app.unread_alerts() returns table (id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id from alert a
   where a.read_at is null and a.written_at > now() - interval '7 days' and app.actor() is null
   order by a.written_at
$$;

-- How many alerts wait for somebody: what every page of theirs shows. A number alone.
create function app.alerts_waiting(who uuid) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from alert a join alert_call k on k.alert_id = a.id
   where a.read_at is null and k.shown_to_id = who and app.can_be_called(k.shown_to_id, 'either')
$$;

-- Whoever the trail tells to have done or seen something on a case has read what waits there: a lead or manager its
-- alerts and what the author wrote, the author what was written to them. It costs no page a message of its own.
create function app.follow_reading() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if new.action = 'concern.follow' then
    update reply set read_at = new.at
     where case_id = new.case_id and shown_to_id = new.actor_id and written_by_id <> new.actor_id and read_at is null;
  elsif app.reach() = 'organisation' then
    -- What is written to and fro shows nothing of the danger.
    insert into alert_reading (alert_id, organisation_id, case_id, written_by_id, written_at, shown_to_id, how)
    select a.id, a.organisation_id, a.case_id, new.actor_id, new.at, a.written_by_id,
           case when new.action = 'alert.read' then 'said' else 'opened' end
      from alert a where a.case_id = new.case_id and a.written_by_id <> new.actor_id and a.written_at <= new.at
       and new.action not in ('reply.read', 'reply.write')
    on conflict do nothing;
    if found then
      update alert set read_at = new.at where case_id = new.case_id and written_by_id <> new.actor_id
         and written_at <= new.at and read_at is null;
    end if;
    if new.action in ('reply.read', 'reply.write') then
      update reply set read_at = new.at
       where case_id = new.case_id and written_by_id = shown_to_id and written_by_id <> new.actor_id
         and written_at <= new.at and read_at is null;
    end if;
  end if;
  return null;
end $$;
create trigger follow_reading after insert on audit_event for each row
  when (new.outcome = 'done' and new.case_id is not null) execute function app.follow_reading();

-- ── E-mail ─────────────────────────────────────────────────────────────────────────────────────

create function app.message_to_send(which uuid) returns table (email text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.email from message m join account a on a.id = m.account_id
   where m.id = which and m.sent_at is null and m.failed_at is null and a.disabled_at is null and app.actor() is null
$$;
-- What came of a try: no problem, and it is sent; else its code, and whether it was the last.
create function app.message_tried(which uuid, met text, gives_up boolean) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update message set tries = tries + 1, problem = met,
         sent_at = case when met is null then date_trunc('milliseconds', now()) end,
         failed_at = case when met is not null and gives_up then date_trunc('milliseconds', now()) end
   where id = which and sent_at is null and app.actor() is null
$$;

revoke execute on function app.can_be_called(uuid, text), app.holds(text[]), app.alert_to_ring(uuid),
  app.call_for_alert(uuid, text, uuid[], boolean), app.unread_alerts(), app.alerts_waiting(uuid), app.follow_reading(),
  app.message_to_send(uuid), app.message_tried(uuid, text, boolean) from public;
grant execute on function app.can_be_called(uuid, text), app.holds(text[]), app.alert_to_ring(uuid),
  app.call_for_alert(uuid, text, uuid[], boolean), app.unread_alerts(), app.alerts_waiting(uuid),
  app.message_to_send(uuid), app.message_tried(uuid, text, boolean) to holdfast_app;
