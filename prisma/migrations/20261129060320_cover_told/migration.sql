-- CreateTable
CREATE TABLE "cover_told" (
    "turn_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "shown_to_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "cover_told_pkey" PRIMARY KEY ("turn_id","case_id","shown_to_id")
);

-- CreateIndex
CREATE INDEX "cover_told_case_id_idx" ON "cover_told"("case_id");

-- AddForeignKey
ALTER TABLE "cover_told" ADD CONSTRAINT "cover_told_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cover_told" ADD CONSTRAINT "cover_told_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "duty_turn"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What waits for somebody, for the number on every page of theirs.
create index cover_told_waiting on cover_told (shown_to_id) where read_at is null;

alter table cover_told enable row level security;
alter table cover_told force row level security;
create policy reads on cover_told for select to holdfast_app using (
  organisation_id = (select app.organisation()) and (select app.reach()) <> 'none' and shown_to_id = (select app.actor())
  and ((select app.reach()) = 'organisation' or case_id = any (array (select app.my_cases()))));
create policy closed on cover_told as restrictive to holdfast_app using (case_id <> all ((select app.closed())::uuid[]));
create policy frame on cover_told to current_user using (true) with check (true);
grant select on cover_told to holdfast_app;

-- As before, and alerts whoever holds the case and the lead on call, or every lead when none is: each once for a turn of
-- duty, however often it is opened in it, and nobody to whom the case is shut. Answers with their e-mails, when any go out.
drop function app.cover_case(uuid, text, bytea);
create function app.cover_case(cover_id uuid, of_reference text, why bytea, by_mail boolean) returns table (id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  return query
    with made as (
      insert into cover (id, organisation_id, case_id, written_by_id, written_at, turn_id, until, sealed_why)
      select cover_id, app.organisation(), f.case_id, app.actor(), date_trunc('milliseconds', now()), f.turn_id, f.until, why
        from app.case_to_cover(of_reference) f where f.standing is null
      returning cover.organisation_id, cover.case_id, cover.written_by_id, cover.written_at, cover.turn_id),
    open_to as (
      select o.id as who, array (select r.role from account_role r where r.account_id = o.id) as roles,
             exists (select from on_call_turn t where t.account_id = o.id and t.place = 'lead'
                        and t.starts_at <= now() and t.ends_at > now()) as on_call,
             exists (select from allocation a where a.case_id = m.case_id and a.account_id = o.id and a.until is null) as holds
        from made m join account o on o.organisation_id = m.organisation_id
       where o.disabled_at is null and o.id <> m.written_by_id and not app.is_shut(m.case_id, o.id)),
    told as (
      insert into cover_told (turn_id, case_id, shown_to_id, organisation_id, written_by_id, written_at)
      select m.turn_id, m.case_id, p.who, m.organisation_id, m.written_by_id, m.written_at from made m cross join open_to p
       where p.holds or ('lead' = any (p.roles) and (p.on_call or not exists (
               select from open_to l where l.on_call and 'lead' = any (l.roles))))
      on conflict do nothing returning cover_told.organisation_id, cover_told.shown_to_id, cover_told.written_at)
    insert into message (id, organisation_id, account_id, written_at)
    select gen_random_uuid(), t.organisation_id, t.shown_to_id, t.written_at from told t where by_mail
    returning message.id;
end $$;

-- As before, and each opening on duty that somebody was alerted to and has not looked at, while they hold the case or
-- are a lead or manager.
create or replace function app.alerts_waiting(who uuid) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select (select count(*) from alert a join alert_call k on k.alert_id = a.id
           where a.read_at is null and k.shown_to_id = who and app.can_be_called(k.shown_to_id, 'either')
             and not app.is_shut(a.case_id, k.shown_to_id))::integer
       + (select count(*) from cover_told t join child_case c on c.id = t.case_id
           where t.read_at is null and t.shown_to_id = who and not app.is_shut(t.case_id, who)
             and (app.can_be_called(who, 'either') or exists (
               select from allocation a where a.account_id = who and a.until is null and a.case_id in (c.id, c.joined_to_id))))::integer
$$;

-- Whoever looks who opened a case on duty, and why, has been told: opening the case itself shows it only while it lasts.
create function app.follow_looking() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update cover_told set read_at = new.at
   where case_id = new.case_id and shown_to_id = new.actor_id and written_at <= new.at and read_at is null;
  return null;
end $$;
create trigger follow_looking after insert on audit_event for each row
  when (new.outcome = 'done' and new.action = 'cover.see' and new.case_id is not null) execute function app.follow_looking();

revoke execute on function app.cover_case(uuid, text, bytea, boolean), app.follow_looking() from public;
grant execute on function app.cover_case(uuid, text, bytea, boolean) to holdfast_app;
