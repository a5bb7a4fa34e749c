-- The same as before, with the days on which a lead wants the evidence looked at again: each is a clock of its case.
create or replace function app.clock_facts(of_case uuid) returns jsonb
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
    select jsonb_build_object('id', c.id, 'nation', c.nation, 'opened_at', c.opened_at,
      'keys', (select jsonb_agg(jsonb_build_object('id', p.id, 'wrapped_key', encode(p.wrapped_key, 'base64')))
                 from child_case p where p.id = c.id or p.joined_to_id = c.id),
      'children', (select coalesce(jsonb_agg(jsonb_build_object('case_id', h.case_id, 'name', null, 'aliases', '[]'::jsonb,
                     'birth_status', h.birth_status, 'date_of_birth', h.date_of_birth, 'estimated_age', h.estimated_age,
                     'taken_in', h.taken_in, 'facts', h.facts, 'interpreter', h.interpreter)
                     order by h.case_id <> c.id, p.opened_at), '[]')
                     from child h join child_case p on p.id = h.case_id where p.id = c.id or p.joined_to_id = c.id),
      'step_events', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'case_id', s.case_id, 'written_by_id', s.written_by_id,
                        'written_at', s.written_at, 'step', s.step, 'event', s.event, 'happened_at', s.happened_at,
                        'sealed', encode(s.sealed, 'base64')) order by s.happened_at, s.written_at, s.id), '[]')
                        from step_event s join child_case p on p.id = s.case_id where p.id = c.id or p.joined_to_id = c.id),
      'looks', (select coalesce(jsonb_agg(jsonb_build_object('written_at', d.written_at, 'look_again_on', d.look_again_on)
                  order by d.written_at), '[]')
                  from determination d join child_case p on p.id = d.case_id where p.id = c.id or p.joined_to_id = c.id),
      'concerns', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'case_id', o.case_id, 'written_by_id', o.written_by_id,
                     'written_at', o.written_at, 'sealed_transcript', '', 'sealed_answers', encode(o.sealed_answers, 'base64'))
                     order by o.written_at), '[]')
                     from concern o join child_case p on p.id = o.case_id where p.id = c.id or p.joined_to_id = c.id))
      from child_case c where c.id = head);
end $$;

-- The function reads past whoever acts, as it does of the other rows that clocks are worked out from.
create policy frame on determination for select to current_user using (true);
