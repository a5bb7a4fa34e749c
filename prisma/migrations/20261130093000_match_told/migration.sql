-- AlterTable
ALTER TABLE "restricted_match" ADD COLUMN     "told_at" TIMESTAMPTZ(3);

-- What was found before today has waited in the badge of those it goes to.
update restricted_match set told_at = found_at;
create index restricted_match_untold on restricted_match (found_at) where told_at is null;

-- Whom a match with a restricted case goes to: whoever is on call for the people it names, or all of them where nobody
-- is who still works here.
create function app.match_goes_to(known uuid) returns setof uuid
language sql stable set search_path = public, pg_temp as $$
  with named as (
    select n.account_id, n.on_call from named_person n join account a on a.id = n.account_id and a.disabled_at is null
     where n.case_id = known and n.until is null and not app.is_shut(known, n.account_id))
  select account_id from named where on_call or not exists (select from named o where o.on_call)
$$;

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
             and who in (select app.match_goes_to(n.case_id)))::integer
$$;

-- Writes one e-mail to each whom a match goes to that nobody was told of yet, when any can go out; answers with them.
-- For the job alone: whoever wrote the concern learns nothing from it, not even by how long their own request took.
create function app.tell_of_matches(by_mail boolean) returns table (id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if app.actor() is not null then return; end if;
  return query
    with fresh as (
      update restricted_match m set told_at = date_trunc('milliseconds', now()) from child_case c
       where m.told_at is null and m.settled_at is null and c.id = m.new_case_id and c.stage <> 'joined'
      returning m.organisation_id, m.new_case_id, m.known_case_id, m.told_at)
    insert into message (id, organisation_id, account_id, written_at)
    select distinct on (p.who) gen_random_uuid(), f.organisation_id, p.who, f.told_at
      from fresh f cross join lateral app.match_goes_to(f.known_case_id) p (who)
     where by_mail and not app.is_shut(f.new_case_id, p.who)
    returning message.id;
end $$;

revoke execute on function app.match_goes_to(uuid), app.tell_of_matches(boolean) from public;
grant execute on function app.tell_of_matches(boolean) to holdfast_app;
