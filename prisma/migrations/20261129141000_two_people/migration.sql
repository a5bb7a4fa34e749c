-- AlterTable
ALTER TABLE "person" ADD COLUMN     "writers" UUID[] DEFAULT ARRAY[]::UUID[];

-- Of those from before it is known who wrote them first and who changed them last.
alter table person no force row level security;
update person set writers = array (select distinct w from unnest(array[written_by_id, changed_by_id]) w where w is not null);
alter table person force row level security;

create function app.keep_changers() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.writers := array (select distinct w from unnest(
    case when tg_op = 'UPDATE' then old.writers else array[]::uuid[] end || new.written_by_id || new.changed_by_id) w
    where w is not null);
  return new;
end $$;
create trigger keep_writers before insert or update on person for each row execute function app.keep_changers();

-- The pages refuse both of these first, in words; here whatever writes past them is refused. Each asks of all that one
-- case holds, the concerns joined to it too, as whoever writes may see it: what they wrote themselves they always may.

-- A sign-off takes somebody who passed the draft on, and somebody else who signs: never whoever ever passed it on or
-- worded an answer, recorded a concern, or made a determination. Which entries, steps and people a draft is drawn from
-- only its questions can tell: their writers are kept out by lib/domain/nrm/authors.ts.
create function app.two_to_sign() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  who constant uuid := new.written_by_id;
  of_case constant uuid[] := array (select c.id from child_case c where new.case_id in (c.id, c.joined_to_id));
begin
  if not exists (select from step_event s where s.case_id = any (of_case) and s.step = 'nrm' and s.event = 'ready')
    or exists (select from step_event s where s.case_id = any (of_case) and s.step = 'nrm' and s.event = 'ready' and s.written_by_id = who)
    or exists (select from nrm_answer a where a.case_id = new.case_id and who = any (a.writers))
    or exists (select from concern n where n.case_id = any (of_case) and n.written_by_id = who)
    or exists (select from determination d where d.case_id = any (of_case) and d.written_by_id = who) then
    raise exception 'An NRM draft is signed off by a second person.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger two_to_sign before insert on nrm_sign_off for each row execute function app.two_to_sign();

-- That a step is not needed is agreed by somebody other than whoever proposed it last, in the order in which the record
-- came to know of it (lib/domain/step/not-needed.ts).
create function app.two_to_agree() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  of_case constant uuid[] := array (select c.id from child_case c where new.case_id in (c.id, c.joined_to_id));
  proposer constant uuid := (
    select s.written_by_id from step_event s
     where s.case_id = any (of_case) and s.step = new.step and s.event = 'not-needed'
     order by greatest(s.happened_at, s.written_at) desc, s.written_at desc, s.id desc limit 1);
begin
  if proposer is null or proposer = new.written_by_id then
    raise exception 'That a step is not needed is agreed by a second person.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger two_to_agree before insert on step_event for each row
  when (new.event = 'not-needed-agreed') execute function app.two_to_agree();

revoke execute on function app.keep_changers(), app.two_to_sign(), app.two_to_agree() from public;
