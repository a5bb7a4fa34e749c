-- A colleague who is kept from a case may be let back, when two people agreed that it is not about them: a name that comes
-- near the one written in a concern keeps its bearer out by itself, and some of those are the wrong people.
ALTER TABLE "kept_from" ADD COLUMN     "ended_at" TIMESTAMPTZ(3),
ADD COLUMN     "ended_by_id" UUID,
ADD COLUMN     "let_asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "let_asked_by_id" UUID,
ADD COLUMN     "sealed_let_why" BYTEA;
alter table kept_from add constraint asked_whole check (
  (let_asked_by_id is null) = (let_asked_at is null) and (let_asked_by_id is null) = (sealed_let_why is null));
alter table kept_from add constraint ended_by_two check (
  (ended_at is null) = (ended_by_id is null) and (ended_by_id is null or ended_by_id <> let_asked_by_id)
  and (ended_by_id is null or let_asked_by_id is not null));

create policy changes on kept_from for update to holdfast_app
  using (organisation_id = (select app.organisation()) and (select app.reach()) = 'organisation' and ended_at is null)
  with check (organisation_id = (select app.organisation()) and (ended_by_id is null or ended_by_id = (select app.actor())));
grant update (let_asked_by_id, let_asked_at, sealed_let_why, ended_by_id, ended_at) on kept_from to holdfast_app;

-- As before, and whoever was let back is kept from nothing any more.
create or replace function app.enter(actor uuid, subject uuid)
returns table (at timestamptz, case_organisation uuid, author uuid, stage text, demonstration boolean,
               allocated boolean, on_duty boolean, wrapped_key bytea, version integer, organisation_key bytea,
               restriction text, matched boolean, covering boolean)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  come record; org uuid; heads uuid[]; kept uuid[]; locks uuid[]; shut uuid[];
begin
  select * into come from app.arrive(actor, subject);
  org := app.organisation();
  heads := array (select distinct coalesce(c.joined_to_id, c.id) from kept_from k join child_case c on c.id = k.case_id
                   where k.account_id = actor and k.ended_at is null);
  kept := case when heads = '{}' then heads
               else array (select c.id from child_case c where c.id = any (heads) or c.joined_to_id = any (heads)) end;
  locks := array (select c.id from child_case c where c.organisation_id = org and c.restricted and not exists (
                    select from named_person n where n.case_id = c.id and n.account_id = actor and n.until is null));
  shut := kept || case when locks = '{}' then locks
                       else array (select c.id from child_case c where c.id = any (locks) or c.joined_to_id = any (locks)) end;
  perform set_config('app.kept', kept::text, true), set_config('app.closed', shut::text, true);
  return query
    select come.at, come.case_organisation, come.author, come.stage, come.demonstration, come.allocated, come.on_duty,
           come.wrapped_key, come.version, come.organisation_key,
           case when subject = any (kept) then 'kept-from' when subject = any (shut) then 'closed'
                when exists (select from child_case c join child_case r on r.id in (c.id, c.joined_to_id)
                              where c.id = subject and r.restricted) then 'named'
                else 'none' end,
           exists (select from restricted_match m where m.new_case_id = subject and m.settled_at is null
                      and m.known_case_id in (select app.named_cases())),
           coalesce(come.on_duty, false) and exists (
             select from child_case c where c.id = subject and (c.id in (select app.covered()) or c.joined_to_id in (select app.covered())));
end $$;

create or replace function app.never_nobody() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  gone constant uuid := case tg_table_name when 'account' then (to_jsonb(new) ->> 'id')::uuid
                                           else (to_jsonb(old) ->> 'account_id')::uuid end;
  moment constant timestamptz := date_trunc('milliseconds', now());
  left_alone uuid; named integer;
begin
  for left_alone in
    select c.id from child_case c join named_person n on n.case_id = c.id and n.account_id = gone and n.until is null
     where c.restricted and not exists (
       select from named_person o join account a on a.id = o.account_id and a.disabled_at is null
         join account_role r on r.account_id = a.id and r.role in ('lead', 'manager')
        where o.case_id = c.id and o.until is null)
     order by c.id for update of c
  loop
    insert into named_person (id, organisation_id, case_id, account_id, written_by_id, "from")
    select distinct on (a.id) gen_random_uuid(), c.organisation_id, c.id, a.id, coalesce(app.actor(), gone), moment
      from child_case c
      join account a on a.organisation_id = c.organisation_id and a.disabled_at is null
      join account_role r on r.account_id = a.id and r.role in ('lead', 'manager')
     where c.id = left_alone
       and not exists (select from kept_from k join child_case p on p.id = k.case_id
                        where k.account_id = a.id and k.ended_at is null and left_alone in (p.id, p.joined_to_id))
       and not exists (select from named_person n where n.case_id = c.id and n.account_id = a.id and n.until is null);
    get diagnostics named = row_count;
    update restriction set review_on = least(review_on, moment::date) where case_id = left_alone and lifted_at is null;
    if app.actor() is not null then
      perform app.record_events(jsonb_build_array(jsonb_build_object('action', 'case.restrict', 'outcome', 'done',
        'caseId', left_alone, 'detail', jsonb_build_object('named', named, 'nobodyWasLeft', true))));
    end if;
  end loop;
  return null;
end $$;

create or replace function app.is_shut(of_case uuid, to_whom uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from child_case c join child_case r on r.id in (c.id, c.joined_to_id)
     where c.id = of_case and r.restricted and not exists (
       select from named_person n where n.case_id = r.id and n.account_id = to_whom and n.until is null))
  or exists (
    select from child_case c join child_case part on coalesce(part.joined_to_id, part.id) = coalesce(c.joined_to_id, c.id)
      join kept_from k on k.case_id = part.id
     where c.id = of_case and k.account_id = to_whom and k.ended_at is null)
$$;
