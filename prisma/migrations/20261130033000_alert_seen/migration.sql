-- An alert was read by whoever opened a page that tells of the danger, and by whoever said that they have it. What is
-- done to a case without looking at it, such as to a hundred at once, silences nobody's alert.
create or replace function app.follow_reading() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if new.action = 'concern.follow' then
    update reply set read_at = new.at
     where case_id = new.case_id and shown_to_id = new.actor_id and written_by_id <> new.actor_id and read_at is null;
  elsif app.reach() = 'organisation' then
    if new.action in ('alert.read', 'case.open', 'chronology.print', 'cover.see', 'handover.see', 'location.reveal',
                      'nrm.read', 'plan.read', 'referral.print', 'triage.match') then
      insert into alert_reading (alert_id, organisation_id, case_id, written_by_id, written_at, shown_to_id, how)
      select a.id, a.organisation_id, a.case_id, new.actor_id, new.at, a.written_by_id,
             case when new.action = 'alert.read' then 'took' else 'opened' end
        from alert a where a.case_id = new.case_id and a.written_by_id <> new.actor_id and a.written_at <= new.at
      on conflict do nothing;
      if found then
        update alert set read_at = new.at where case_id = new.case_id and written_by_id <> new.actor_id
           and written_at <= new.at and read_at is null;
      end if;
    end if;
    if new.action in ('reply.read', 'reply.write') then
      update reply set read_at = new.at
       where case_id = new.case_id and written_by_id = shown_to_id and written_by_id <> new.actor_id
         and written_at <= new.at and read_at is null;
    end if;
  end if;
  return null;
end $$;
