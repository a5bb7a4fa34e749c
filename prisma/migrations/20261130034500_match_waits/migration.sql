-- As before, and each new concern that may be about the child of a restricted case, until one of those it is open to has
-- looked and said: for whoever is on call for the others, or for all of them where nobody is.
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
           where n.account_id = who and n.until is null and not app.is_shut(n.case_id, who) and not app.is_shut(m.new_case_id, who)
             and (n.on_call or not exists (
               select from named_person o where o.case_id = n.case_id and o.until is null and o.on_call)))::integer
$$;
