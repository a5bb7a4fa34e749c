-- What whoever is on duty may look among before they open one case to themselves: every case of the organisation that
-- `case_to_cover` would open, by the rules of every search, and what a line of a list says of it. Their reach is that of
-- the organisation for this one search alone. It answers nothing to anybody else.
create function app.find_to_cover(refs text[], days date[], phones bytea[], called text, others bytea[])
returns table (case_id uuid, whys text[], nearness real, reference text, stage text, danger boolean, children json, workers text[])
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare own_reach constant text := app.reach();
begin
  if not app.on_duty() then return; end if;
  perform set_config('app.reach', 'organisation', true);
  return query
    select f.case_id, f.whys, f.nearness, c.reference, c.stage, c.immediate_danger,
           (select coalesce(json_agg(json_build_object('case_id', h.case_id, 'name', h.name, 'aliases', h.aliases,
                     'taken_in', h.taken_in) order by h.case_id <> c.id, p.opened_at), '[]')
              from child_case p join child h on h.case_id = p.id where p.id = c.id or p.joined_to_id = c.id),
           array(select a.name from allocation l join account a on a.id = l.account_id
                  where l.case_id = c.id and l.until is null order by l."from")
      from app.find_cases(refs, days, phones, called, others) f join child_case c on c.id = f.case_id
     where c.organisation_id = app.organisation() and c.stage <> 'joined' and not c.restricted
       and c.id <> all ((select app.closed())::uuid[]);
  perform set_config('app.reach', own_reach, true);
end $$;
revoke all on function app.find_to_cover(text[], date[], bytea[], text, bytea[]) from public;
grant execute on function app.find_to_cover(text[], date[], bytea[], text, bytea[]) to holdfast_app;

-- The matches that `alerts_waiting` counts for whoever asks, by the same rule: for the page behind the number.
create function app.matches_to_read() returns table (case_id uuid, known text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.new_case_id, k.reference
    from named_person n
    join restricted_match m on m.known_case_id = n.case_id and m.settled_at is null
    join child_case k on k.id = m.known_case_id
   where n.account_id = app.actor() and n.until is null and not app.is_shut(m.new_case_id, app.actor())
     and app.actor() in (select app.match_goes_to(n.case_id, m.found_at))
$$;
revoke all on function app.matches_to_read() from public;
grant execute on function app.matches_to_read() to holdfast_app;

-- Who of those who decide or oversee has opened a concern, and when first: for its author alone, and not once it is shut
-- to them. Read off the trail, which nobody can write or take back.
create function app.concern_read(of_case uuid) returns table (name text, at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.name, min(e.at)
    from child_case c
    join audit_event e on e.organisation_id = c.organisation_id and e.reference = c.reference
    join account a on a.id = e.actor_id
   where c.id = of_case and c.organisation_id = app.organisation() and c.author_id = app.actor()
     and not app.is_shut(c.id, c.author_id)
     and e.outcome = 'done' and e.actor_id <> c.author_id
     and e.action in ('alert.read', 'case.open', 'chronology.print', 'location.reveal', 'question.ask', 'triage.decide', 'triage.match')
     and exists (select from account_role r where r.account_id = a.id and r.role in ('lead', 'manager'))
   group by a.id, a.name
   order by 2, 1
$$;
revoke all on function app.concern_read(uuid) from public;
grant execute on function app.concern_read(uuid) to holdfast_app;
