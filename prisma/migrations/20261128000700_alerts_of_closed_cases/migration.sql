-- An alert goes to nobody to whom its case is shut, and is counted for nobody to whom it has been shut since.

-- Whether a case is shut to somebody: it, or the case it was joined to, is restricted and does not name them, or is about
-- them. The same as app.enter says of whoever asks, for people who do not ask.
create function app.is_shut(of_case uuid, to_whom uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from child_case c join child_case r on r.id in (c.id, c.joined_to_id)
     where c.id = of_case and r.restricted and not exists (
       select from named_person n where n.case_id = r.id and n.account_id = to_whom and n.until is null))
  or exists (
    select from child_case c join child_case part on coalesce(part.joined_to_id, part.id) = coalesce(c.joined_to_id, c.id)
      join kept_from k on k.case_id = part.id
     where c.id = of_case and k.account_id = to_whom)
$$;
revoke execute on function app.is_shut(uuid, uuid) from public;

create or replace function app.alert_to_ring(which uuid)
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
               where o.organisation_id = a.organisation_id and o.disabled_at is null and r.role in ('lead', 'manager')) p
             where not app.is_shut(a.case_id, p.who));
end $$;

create or replace function app.call_for_alert(which uuid, step text, people uuid[], by_mail boolean)
returns table (id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  return query
    with called as (
      insert into alert_call (alert_id, organisation_id, case_id, written_by_id, written_at, shown_to_id, rung)
      select a.id, a.organisation_id, a.case_id, a.written_by_id, date_trunc('milliseconds', now()), p.id, step
        from alert a join account p on p.organisation_id = a.organisation_id and p.id = any (people)
       where a.id = which and a.read_at is null and (app.actor() is null or a.written_by_id = app.actor())
         and app.can_be_called(p.id, step) and not app.is_shut(a.case_id, p.id)
      on conflict do nothing returning alert_call.organisation_id, alert_call.shown_to_id, alert_call.written_at)
    insert into message (id, organisation_id, account_id, written_at)
    select gen_random_uuid(), k.organisation_id, k.shown_to_id, k.written_at from called k where by_mail
    returning message.id;
end $$;

create or replace function app.alerts_waiting(who uuid) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from alert a join alert_call k on k.alert_id = a.id
   where a.read_at is null and k.shown_to_id = who and app.can_be_called(k.shown_to_id, 'either')
     and not app.is_shut(a.case_id, k.shown_to_id)
$$;
