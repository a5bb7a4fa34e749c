-- A concern that may be about the child of a restricted case: names that somebody wrote down by ear.

-- Whether two names may be one person's: each word of the one that has fewer has a word of its own kind in the other, the
-- same, spelt like it (app.spelt_like: up to two letters in five) or, from five letters on, of the same sound. Where
-- there is but one word, only a nearer spelling counts: short names are like each other by chance.
create function app.names_alike(a text, b text) returns boolean language plpgsql immutable parallel safe as $$
declare
  fewer text[] := app.words_of(a);
  more text[] := app.words_of(b);
  swapped text[];
  word text;
  nearest double precision;
begin
  if cardinality(fewer) > cardinality(more) then swapped := fewer; fewer := more; more := swapped; end if;
  if cardinality(fewer) = 0 then return false; end if;
  foreach word in array fewer loop
    continue when word = any (more);
    continue when length(word) >= 5 and length(app.sound(word)) >= 2
      and exists (select from unnest(more) other where length(other) >= 5 and app.sound(other) = app.sound(word));
    select max(s.near) into nearest from app.spelt_like(word, more) s;
    if nearest is null or (cardinality(fewer) = 1 and (nearest < 0.75 or length(word) < 4)) then return false; end if;
  end loop;
  return true;
end $$;
revoke execute on function app.names_alike(text, text) from public;

create or replace function app.match_restricted(of_new uuid[], of_known uuid[]) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into restricted_match (id, organisation_id, new_case_id, known_case_id, found_at)
  select distinct on (n.id, r.id) gen_random_uuid(), n.organisation_id, n.id, r.id, date_trunc('milliseconds', now())
    from child_case r
    join child_case part on part.id = r.id or part.joined_to_id = r.id
    join child_case n on n.id = any (of_new) and n.organisation_id = r.organisation_id and n.id <> r.id
    left join child old on old.case_id = part.id
    left join child new on new.case_id = n.id
   where r.id = any (of_known)
     and not exists (select from case_link l where l.case_id = n.id and l.other_case_id = part.id)
     and (new.date_of_birth = old.date_of_birth
       or exists (select from regexp_split_to_table(new.name_key, '\n') a, regexp_split_to_table(old.name_key, '\n') b
                   where a <> '' and b <> '' and (greatest(word_similarity(a, b), word_similarity(b, a)) >= 0.6
                                                  or app.names_alike(a, b)))
       or exists (select from fingerprint a join fingerprint b on b.value = a.value and b.organisation_id = a.organisation_id
                   where a.case_id = n.id and b.case_id = part.id))
  on conflict do nothing
$$;

-- Concerns that wait now are looked at again, for the restricted cases that stand.
do $$ declare each record; begin
  for each in select c.organisation_id as org, array_agg(c.id) filter (where c.stage = 'triage') as waiting,
                     array_agg(c.id) filter (where c.restricted) as known
                from child_case c group by 1 loop
    continue when each.waiting is null or each.known is null;
    perform app.match_restricted(each.waiting, each.known);
  end loop;
end $$;
