-- AlterTable
ALTER TABLE "question" ADD COLUMN     "answer_read_at" TIMESTAMPTZ(3);


create policy frame on question to current_user using (true) with check (true);

-- Answers from before stand on nobody's work.
update question set answer_read_at = answered_at where answered_at is not null;
create index question_answer_unread on question (organisation_id, answered_at) where answered_at is not null and answer_read_at is null;

-- A lead who reads what was written to and fro has read the answers, too.
create function app.follow_answers() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if app.reach() = 'organisation' then
    update question set answer_read_at = new.at
     where case_id = new.case_id and shown_to_id <> new.actor_id and answered_at <= new.at and answer_read_at is null;
  end if;
  return null;
end $$;
create trigger follow_answers after insert on audit_event for each row
  when (new.outcome = 'done' and new.action in ('reply.read', 'reply.write') and new.case_id is not null)
  execute function app.follow_answers();

-- What a person held in the last seven days and holds no more, and who holds it now: its reference and no word of it. A
-- restricted case is not among them, whose absence is told to nobody.
create function app.no_longer_held(since timestamptz)
returns table (case_id uuid, reference text, until timestamptz, held_by text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (c.id) c.id, c.reference, l.until,
         (select string_agg(a.name, ', ' order by a.name) from allocation n join account a on a.id = n.account_id
           where n.case_id = c.id and n.until is null)
    from allocation l join child_case c on c.id = l.case_id
   where l.account_id = app.actor() and app.reach() <> 'none' and l.until > since
     and c.organisation_id = app.organisation() and c.stage = 'open' and not c.restricted
     and c.id <> all ((select app.kept())::uuid[])
     and not exists (select from allocation n where n.case_id = c.id and n.account_id = app.actor() and n.until is null)
   order by c.id, l.until desc
$$;
revoke execute on function app.follow_answers(), app.no_longer_held(timestamptz) from public;
grant execute on function app.no_longer_held(timestamptz) to holdfast_app;
