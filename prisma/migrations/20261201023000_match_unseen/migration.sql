-- AlterTable
ALTER TABLE "restricted_match" ADD COLUMN     "same_child" BOOLEAN NOT NULL DEFAULT false;

-- As before, with whether they come near by what the children are called, or by where a child lives or is rung. A place
-- where something happened, a car or a birthday is shared by many: it goes to the named people and hides nothing.
create or replace function app.match_restricted(of_new uuid[], of_known uuid[]) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into restricted_match (id, organisation_id, new_case_id, known_case_id, found_at, same_child)
  select gen_random_uuid(), g.organisation_id, g.new_id, g.known_id, date_trunc('milliseconds', now()), bool_or(g.called or g.lives)
    from (
      select n.organisation_id, n.id as new_id, r.id as known_id, coalesce(new.date_of_birth = old.date_of_birth, false) as born,
             exists (select from regexp_split_to_table(new.name_key, '\n') a, regexp_split_to_table(old.name_key, '\n') b
                      where a <> '' and b <> '' and (greatest(word_similarity(a, b), word_similarity(b, a)) >= 0.6
                                                     or app.names_alike(a, b))) as called,
             exists (select from fingerprint a join fingerprint b on b.value = a.value and b.organisation_id = a.organisation_id
                      where a.case_id = n.id and b.case_id = part.id and a.source = 'child' and b.source = 'child') as lives,
             exists (select from fingerprint a join fingerprint b on b.value = a.value and b.organisation_id = a.organisation_id
                      where a.case_id = n.id and b.case_id = part.id) as shares
        from child_case r
        join child_case part on part.id = r.id or part.joined_to_id = r.id
        join child_case n on n.id = any (of_new) and n.organisation_id = r.organisation_id and n.id <> r.id
        left join child old on old.case_id = part.id
        left join child new on new.case_id = n.id
       where r.id = any (of_known)
         and not exists (select from case_link l where l.case_id = n.id and l.other_case_id = part.id)) g
   where g.born or g.called or g.shares
   group by g.organisation_id, g.new_id, g.known_id
  on conflict (new_case_id, known_case_id) do update
     set same_child = true where not restricted_match.same_child and excluded.same_child
$$;

-- A new concern that may be about the child of a restricted case goes, unseen by others, to whom that case names: nobody
-- else has it in a list, search, count or alert until one of them decided on it or said that it is not this child. Whoever
-- wrote it sees it as any concern of theirs, so that they can act, and cannot tell by it that there is such a case. A
-- concern that was there before the restriction stays where it was: its going would tell of it.
create index restricted_match_open on restricted_match (organisation_id) where settled_at is null and same_child;

create function app.unseen_by(who uuid, org uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct c.id), '{}') from restricted_match m join child_case c on c.id = m.new_case_id
   where m.organisation_id = org and m.settled_at is null and m.same_child and c.stage = 'triage' and c.author_id <> who
     and exists (select from restriction r
                  where r.case_id = m.known_case_id and r.lifted_at is null and r.written_at < c.opened_at)
     and not exists (
       select from restricted_match o join named_person n on n.case_id = o.known_case_id
        where o.new_case_id = c.id and o.settled_at is null and n.account_id = who and n.until is null)
$$;

-- As before, with these.
create or replace function app.enter(actor uuid, subject uuid)
returns table (at timestamptz, case_organisation uuid, author uuid, stage text, demonstration boolean,
               allocated boolean, on_duty boolean, wrapped_key bytea, version integer, organisation_key bytea,
               restriction text, matched boolean, covering boolean, closed boolean)
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
  shut := kept || app.unseen_by(actor, org) || case when locks = '{}' then locks
                       else array (select c.id from child_case c where c.id = any (locks) or c.joined_to_id = any (locks)) end;
  perform set_config('app.kept', kept::text, true), set_config('app.closed', shut::text, true);
  return query
    select come.at, come.case_organisation, come.author, come.stage, come.demonstration, come.allocated, come.on_duty,
           come.wrapped_key, come.version, come.organisation_key,
           case when subject = any (kept) then 'kept-from' when subject = any (shut) then 'shut'
                when exists (select from child_case c join child_case r on r.id in (c.id, c.joined_to_id)
                              where c.id = subject and r.restricted) then 'named'
                else 'none' end,
           exists (select from restricted_match m where m.new_case_id = subject and m.settled_at is null
                      and m.known_case_id in (select app.named_cases())),
           coalesce(come.on_duty, false) and exists (
             select from child_case c where c.id = subject and (c.id in (select app.covered()) or c.joined_to_id in (select app.covered()))),
           exists (select from child_case c join child_case h on h.id in (c.id, c.joined_to_id)
                    where c.id = subject and h.stage = 'closed');
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
  or of_case = any (app.unseen_by(to_whom, (select c.organisation_id from child_case c where c.id = of_case)))
$$;

revoke execute on function app.unseen_by(uuid, uuid) from public;
