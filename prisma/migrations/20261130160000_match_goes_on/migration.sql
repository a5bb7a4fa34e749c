-- AlterTable
ALTER TABLE "restricted_match" ADD COLUMN     "went_on_at" TIMESTAMPTZ(3);

-- What has waited until today has been in the badge of those it went to, and goes on now.
create index restricted_match_going on restricted_match (found_at) where went_on_at is null and settled_at is null;

-- Whom a match with a restricted case goes to: whoever is on call for the people it names, or all of them where nobody
-- is who still works here, and where it has waited for as long as an alert does for its deputy.
create function app.match_goes_to(known uuid, found timestamptz) returns setof uuid
language sql stable set search_path = public, pg_temp as $$
  with named as (
    select n.account_id, n.on_call from named_person n join account a on a.id = n.account_id and a.disabled_at is null
     where n.case_id = known and n.until is null and not app.is_shut(known, n.account_id))
  select account_id from named
   where on_call or found <= now() - interval '15 minutes' or not exists (select from named o where o.on_call)
$$;
revoke execute on function app.match_goes_to(uuid, timestamptz) from public;

-- As before, by that rule.
create or replace function app.alerts_waiting(who uuid) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select (select count(*) from alert a join alert_call k on k.alert_id = a.id
           where a.read_at is null and k.shown_to_id = who and app.can_be_called(k.shown_to_id, 'either')
             and not app.is_shut(a.case_id, k.shown_to_id))::integer
       + (select count(*) from cover_told t join child_case c on c.id = t.case_id
           where t.read_at is null and t.shown_to_id = who and not app.is_shut(t.case_id, who)
             and (app.can_be_called(who, 'either') or exists (
               select from allocation a where a.account_id = who and a.until is null and a.case_id in (c.id, c.joined_to_id))))::integer
       + (select count(*) from named_person n
            join restricted_match m on m.known_case_id = n.case_id and m.settled_at is null
            join child_case c on c.id = m.new_case_id and c.stage <> 'joined'
           where n.account_id = who and n.until is null and not app.is_shut(m.new_case_id, who)
             and who in (select app.match_goes_to(n.case_id, m.found_at)))::integer
$$;

-- As before; and after a quarter of an hour in which nobody said anything, to the others whom the case names.
create or replace function app.tell_of_matches(by_mail boolean) returns table (id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if app.actor() is not null then return; end if;
  return query
    with waits as (
      select m.id from restricted_match m join child_case c on c.id = m.new_case_id and c.stage <> 'joined'
       where m.settled_at is null and (m.told_at is null or m.went_on_at is null)
         and (m.told_at is null or m.found_at <= now() - interval '15 minutes')
       order by m.id for update of m),
    before as (select m.id, m.told_at from restricted_match m join waits w on w.id = m.id),
    fresh as (
      update restricted_match m
         set told_at = coalesce(m.told_at, date_trunc('milliseconds', now())),
             went_on_at = case when m.found_at <= now() - interval '15 minutes' then date_trunc('milliseconds', now()) end
        from before b where b.id = m.id
      returning m.organisation_id, m.new_case_id, m.known_case_id, m.found_at, b.told_at is not null as anew)
    insert into message (id, organisation_id, account_id, written_at)
    select distinct on (p.who) gen_random_uuid(), f.organisation_id, p.who, date_trunc('milliseconds', now())
      from fresh f cross join lateral app.match_goes_to(f.known_case_id, f.found_at) p (who)
     where by_mail and not app.is_shut(f.new_case_id, p.who)
       and not (f.anew and p.who in (select app.match_goes_to(f.known_case_id, now())))
    returning message.id;
end $$;
drop function app.match_goes_to(uuid);
