-- As before, and: what a concern that was linked to a case says of its child leads to that case, whose names and date of
-- birth are those of its whole file. What a later change took in speaks through that change alone
-- (lib/records/child-view.ts).
create or replace function app.similar_children(keys text[], born date, apart_from uuid)
returns table (case_id uuid, reference text, stage text, name text, aliases text[], date_of_birth date)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  org constant uuid := app.organisation();
  near uuid[];
begin
  if org is null or app.reach() <> 'organisation' then return; end if;
  near := array (
    select n.case_id from unnest(keys) q, app.named(q, 0.5) n
    union select s.case_id
      from unnest(keys) q, app.spaced_otherwise(q) o(words), lateral (
        select p.case_id from name_posting p
         where p.organisation_id = org and p.words = o.words order by p.case_id desc limit 25) s
    union select b.case_id from child b where b.date_of_birth = born and b.organisation_id = org);
  return query
    with heads as materialized (
      select distinct coalesce(c.joined_to_id, c.id) as id
        from unnest(near) n(id)
        cross join lateral (select k.id, k.joined_to_id from child_case k where k.id = n.id offset 0) c
    ), told as (
      select h.id, k.case_id <> h.id as linked, k.case_id as told_in, k.name, k.aliases, k.name_key, k.date_of_birth
        from heads h
        cross join lateral (select p.id from child_case p where p.id = h.id or p.joined_to_id = h.id offset 0) part
        cross join lateral (select * from child k where k.case_id = part.id offset 0) k
       where k.case_id = h.id or not exists (
         select from child_case p join child t on t.case_id = p.id
          where (p.id = h.id or p.joined_to_id = h.id) and k.case_id = any (t.taken_in))
    ), known as (
      select t.id, (array_agg(t.name order by t.linked, t.told_in) filter (where t.name is not null))[1] as name,
             string_agg(t.name_key, ' ') as name_key,
             (array_agg(t.date_of_birth order by t.linked, t.told_in) filter (where t.date_of_birth is not null))[1] as born_on
        from told t group by t.id
    )
    select c.id, c.reference, c.stage, k.name,
           array (select distinct o.called from told t cross join lateral unnest(array_append(t.aliases, t.name)) o(called)
                   where t.id = k.id and o.called is not null and o.called is distinct from k.name order by 1),
           k.born_on
      from known k cross join lateral (select * from child_case c where c.id = k.id offset 0) c
     where c.id <> apart_from and c.stage <> 'joined' and c.id <> all ((select app.closed())::uuid[])
     order by greatest((select max(word_similarity(q, k.name_key)) from unnest(keys) q),
                       case when k.born_on = born then 0.7 else 0 end) desc, c.opened_at desc
     limit 25;
end $$;
