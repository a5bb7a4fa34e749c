-- CreateTable
CREATE TABLE "name_posting" (
    "organisation_id" UUID NOT NULL,
    "words" TEXT COLLATE "C" NOT NULL,
    "case_id" UUID NOT NULL,

    CONSTRAINT "name_posting_pkey" PRIMARY KEY ("organisation_id","words","case_id")
);

-- CreateTable
CREATE TABLE "name_word" (
    "organisation_id" UUID NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,
    "keys" INTEGER[] NOT NULL,

    CONSTRAINT "name_word_pkey" PRIMARY KEY ("organisation_id","word")
);

-- CreateIndex
CREATE INDEX "name_posting_case_id_idx" ON "name_posting"("case_id");

-- AddForeignKey
ALTER TABLE "name_posting" ADD CONSTRAINT "name_posting_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child"("case_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A search for a name does work that does not grow with the number of people: it reads which words come near in the
-- vocabulary, and then the cases of those words, the newest first, from sets of words that stand ready.
-- Promises are held by tests/records/find-names*.test.ts.

create extension if not exists fuzzystrmatch;
drop index child_name_key;
create index name_word_keys on name_word using gin (keys) with (fastupdate = off);

-- The database's own: no grant at all, and shut as every table that a case owns.
alter table name_posting enable row level security;
alter table name_posting force row level security;
alter table name_word enable row level security;
alter table name_word force row level security;
create policy frame on name_posting to current_user using (true) with check (true);
create policy frame on name_word to current_user using (true) with check (true);
create policy closed on name_posting as restrictive to holdfast_app using (case_id <> all ((select app.closed())::uuid[]));

-- ── Words ──────────────────────────────────────────────────────────────────────────────────────

-- The different words of one line of a name_key, in their order by code point. Nobody has a longer word.
create function app.words_of(line text) returns text[] language sql immutable parallel safe as $$
  select array (select distinct left(w, 60) collate "C" as word from unnest(string_to_array(line, ' ')) w where w <> '' order by word)
$$;

-- What a child is found by: every word, and every set of two to four words of one name (of its first eight words).
-- So people who have all of two, three or four words stand together, however many have each of them.
create function app.word_sets(name_key text) returns setof text language sql immutable parallel safe as $$
  select distinct s.words
    from unnest(string_to_array(name_key, E'\n')) line cross join lateral (select app.words_of(line) as all_words) n
    cross join lateral (
      select unnest(n.all_words) as words
      union all
      select string_agg(u.word, ' ' order by u.at)
        from generate_series(1, (1 << least(cardinality(n.all_words), 8)) - 1) as mask,
             unnest(n.all_words[1:8]) with ordinality u(word, at)
       where bit_count(mask::bit(8)) between 2 and 4 and mask & (1 << (u.at::int - 1)) <> 0
       group by mask) s
$$;

-- How a word sounds, roughly: its consonants, as an English ear writes them. Letters of other scripts stay.
create function app.sound(word text) returns text language sql immutable parallel safe as $$
  select translate(regexp_replace(translate(replace(replace(word, 'ph', 'f'), 'ng', 'n'), 'cqzxw', 'kkssv'),
                                  '(.)\1+', '\1', 'g'), 'aeiouyh', '')
$$;

-- What a word is found by. Two words that share a key come near each other: the word; the word without one letter;
-- from five letters on without two, of the first ten letters; and, marked, its sound. Whatever spelling() of
-- lib/domain/child/spelling.ts puts at 0.6 or nearer is found when it differs by up to two letters (put in, left out,
-- changed, or swapped with a neighbour) among the first ten: in words of up to seven letters that is all. Three or
-- four different letters, in words of eight and more, are found only where the consonants sound the same.
-- Numbers, of the organisation, so that one organisation's words do not lengthen another's search.
create function app.spelling_keys(organisation uuid, word text) returns integer[] language plpgsql immutable parallel safe as $$
declare
  head constant text := left(word, 10);
  letters constant integer := length(head);
  keys text[] := array[head];
  shorter text;
begin
  for i in 1 .. case when letters >= 3 then letters else 0 end loop
    shorter := overlay(head placing '' from i for 1);
    keys := keys || shorter;
    for j in i .. case when letters >= 5 then letters - 1 else 0 end loop
      keys := keys || overlay(shorter placing '' from j for 1);
    end loop;
  end loop;
  if letters >= 5 and length(app.sound(word)) >= 2 then keys := keys || ('~' || app.sound(word)); end if;
  return array (select distinct ('x' || left(md5(organisation || k), 8))::bit(32)::integer from unnest(keys) k);
end $$;

-- Those of some words that are spelt like one, and how nearly: spelling() of lib/domain/child/spelling.ts, from 0.6 on
-- (swaps: up to two, of the first twelve letters; a letter put between two that were swapped counts once, not twice).
create function app.spelt_like(word text, words text[]) returns table (other text, near double precision)
language plpgsql immutable parallel safe as $$
declare
  letters constant integer := length(word);
  turned text[] := '{}'; turns integer[] := '{}';
  once text[] := '{}'; forms text[] := '{}'; swaps integer[] := '{}'; seen text[];
begin
  for i in 1 .. least(letters, 12) - 1 loop
    continue when substr(word, i, 1) = substr(word, i + 1, 1);
    turns := turns || i;
    turned := turned || (substr(word, i + 1, 1) || substr(word, i, 1));
    for j in 1 .. cardinality(turns) - 1 loop
      continue when turns[j] > i - 2;
      forms := forms || overlay(overlay(word placing turned[j] from turns[j] for 2) placing turned[cardinality(turned)] from i for 2);
      swaps := swaps || 2;
    end loop;
    once := once || overlay(word placing turned[cardinality(turned)] from i for 2);
  end loop;
  forms := forms || once;
  swaps := swaps || array_fill(1, array[cardinality(once)]);
  seen := array (select '%' || t.pair || '%' from unnest(turned) t(pair));
  -- A swap counts twice as plain steps do. Two steps are one only where it is all; of more, only a word that has two
  -- letters turned about can be nearer. Each part is worked out once (offset 0), for there may be hundreds of words.
  return query
    select n.w, n.near from (
      select d.w, 1 - (case when d.plain < 2 then d.plain
                            when d.plain = 2 then case when d.w = any (once) then 1 else 2 end
                            when (d.plain < d.most + 2 or d.most > 2 or d.w = any (forms)) and d.w like any (seen)
                              then (select least(d.plain, min(f.cost + levenshtein_less_equal(f.form, d.w, d.most)))
                                      from unnest(forms, swaps) f(form, cost))
                            else d.plain end)::double precision / d.longer as near
        from (select l.w, l.longer, l.most, levenshtein_less_equal(word, l.w, l.most + 2) as plain
                from (select o.w, greatest(letters, length(o.w)) as longer, (greatest(letters, length(o.w)) * 2) / 5 as most
                        from unnest(words) o(w) offset 0) l
               where abs(letters - length(l.w)) <= l.most offset 0) d
       where d.plain <= d.most + 2 offset 0) n
     where n.near >= 0.6;
end $$;

-- ── Kept with every name ───────────────────────────────────────────────────────────────────────
-- By triggers, so that no writer can forget it. Whatever takes a child away takes its postings along.

create function app.post_names() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  k record;
begin
  if tg_op = 'INSERT' then
    insert into name_posting (organisation_id, words, case_id)
    select n.organisation_id, s.words, n.case_id from made n, app.word_sets(n.name_key) s(words);
    return null;
  end if;
  for k in select n.organisation_id as org, n.case_id as id, array (select app.word_sets(n.name_key)) as sets
             from made n join was o on o.case_id = n.case_id and o.name_key <> n.name_key order by 2 loop
    delete from name_posting p where p.case_id = k.id and p.words <> all (k.sets);
    insert into name_posting (organisation_id, words, case_id) select k.org, s, k.id from unnest(k.sets) s on conflict do nothing;
  end loop;
  return null;
end $$;
create trigger post_names_made after insert on child referencing new table as made
  for each statement execute function app.post_names();
create trigger post_names_changed after update on child referencing old table as was new table as made
  for each statement execute function app.post_names();

-- A new word enters the vocabulary, and one that is there is held until this transaction ends: whoever takes its last
-- posting away meanwhile waits, and then sees this one.
create function app.learn_words() returns trigger
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  wanted bigint; held bigint;
begin
  select count(*) into wanted from (select distinct organisation_id, words from made where strpos(words, ' ') = 0) m;
  loop
    insert into name_word (organisation_id, word, keys)
    select m.organisation_id, m.words, app.spelling_keys(m.organisation_id, m.words)
      from (select distinct organisation_id, words from made where strpos(words, ' ') = 0) m
     where (select true from name_word w where w.organisation_id = m.organisation_id and w.word = m.words) is null
     order by m.organisation_id, m.words
        on conflict do nothing;
    -- Word by word, in their order, by the index, however many the vocabulary has.
    select count(*) into held
      from (select distinct organisation_id, words from made where strpos(words, ' ') = 0 order by 1, 2) m
      cross join lateral (
        select w.word from name_word w where w.organisation_id = m.organisation_id and w.word = m.words for key share) k;
    exit when held = wanted;
  end loop;
  return null;
end $$;
create trigger learn_words after insert on name_posting referencing new table as made
  for each statement execute function app.learn_words();

-- A word that nobody is called any more leaves it. Two who each take away one of the last two wait for each other.
create function app.forget_words() returns trigger
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  m record;
begin
  for m in select distinct g.organisation_id as org, g.words as word from gone g where strpos(g.words, ' ') = 0 order by 1, 2 loop
    perform from name_word w where w.organisation_id = m.org and w.word = m.word for no key update;
    continue when exists (select from name_posting p where p.organisation_id = m.org and p.words = m.word);
    perform from name_word w where w.organisation_id = m.org and w.word = m.word for update;
    delete from name_word w where w.organisation_id = m.org and w.word = m.word
       and not exists (select from name_posting p where p.organisation_id = m.org and p.words = m.word);
  end loop;
  return null;
end $$;
create trigger forget_words after delete on name_posting referencing old table as gone
  for each statement execute function app.forget_words();

insert into name_posting (organisation_id, words, case_id)
select n.organisation_id, s.words, n.case_id from child n, app.word_sets(n.name_key) s(words);

-- ── Names that come near ───────────────────────────────────────────────────────────────────────
-- covered() of lib/domain/find/why.ts: each word asked for counts, by its share of the letters, as nearly as the word
-- that comes nearest in one name. A search's near words are three lists side by side: the place of the word asked for,
-- the word that comes near it, and the share of the letters that this covers.

-- The words asked for, the longest first, with their share of all letters.
create function app.asked(called text) returns table (word text, part double precision) language sql immutable as $$
  select left(w, 60), count(*) * length(w)::double precision / greatest(sum(count(*) * length(w)) over (), 1)
    from unnest(string_to_array(called, ' ')) w where w <> '' group by w order by length(w) desc, w limit 12
$$;

-- How near these cases come by the name that does best, from `enough` on.
create function app.weigh_names(cases uuid[], places integer[], words text[], shares double precision[], enough double precision)
returns table (case_id uuid, near double precision) language sql stable as $$
  select t.case_id, max(t.near) from (
    select b.case_id, b.line, sum(b.share) as near from (
      select k.case_id, l.line, v.place, max(v.share) as share
        from unnest(cases) as c(id)
        cross join lateral (select n.case_id, n.name_key from child n where n.case_id = c.id offset 0) k
        cross join lateral unnest(string_to_array(k.name_key, E'\n')) with ordinality l(name, line)
        cross join lateral unnest(string_to_array(l.name, ' ')) w
        join unnest(places, words, shares) v(place, word, share) on v.word = left(w, 60)
       group by 1, 2, 3) b
     group by 1, 2) t
   group by 1 having max(t.near) > enough - 0.000001
$$;

-- Among these cases alone: every one is weighed, and no other word can crowd one out.
create function app.named_among(called text, cases uuid[], enough double precision)
returns table (case_id uuid, near double precision)
language plpgsql stable as $$
declare
  known text[]; places integer[]; words text[]; shares double precision[];
begin
  known := array (select distinct left(w, 60) from child k, regexp_split_to_table(k.name_key, '\s') w where k.case_id = any (cases) and w <> '');
  select array_agg(a.place), array_agg(n.other), array_agg(n.near * a.part) into places, words, shares
    from app.asked(called) with ordinality a(word, part, place) cross join lateral app.spelt_like(a.word, known) n;
  return query select * from app.weigh_names(cases, places, words, shares, enough);
end $$;

-- Among everybody in the organisation whom who asks may see, the nearest first and the newest of these; at most some
-- hundreds. What each step reads is bounded, and each bound keeps what may come nearest: 150 words of the vocabulary
-- for each word asked for; 25 cases of each, which are all that a rare word has; of whoever has a rare word, the
-- thousand who may come nearest; a thousand sets of common words (of the 24 nearest for each word asked for, 8 when
-- four or more are asked for), and of each set the newest.
create function app.named(called text, enough double precision)
returns table (case_id uuid, near double precision)
language plpgsql stable as $$
#variable_conflict use_column
declare
  org constant uuid := app.organisation();
  shut constant uuid[] := app.closed();
  many constant integer := 60;
  asked text[]; parts double precision[];
  places integer[]; words text[]; shares double precision[];
  rare uuid[];
  at integer[]; common text[]; covers double precision[];
  sets text[] := array['']; sums double precision[] := array[0];
  most double precision; rest double precision;
  heads uuid[] := '{}'; k record;
begin
  select array_agg(a.word), array_agg(a.part) into asked, parts from app.asked(called) a;
  if asked is null then return; end if;

  -- Many who have exactly these words: nobody comes nearer.
  if cardinality(asked) <= 4 then
    return query select p.case_id, 1::double precision from name_posting p
                  where p.organisation_id = org and p.words = array_to_string(app.words_of(called), ' ') and p.case_id <> all (shut)
                  order by p.case_id desc limit many;
    get diagnostics most = row_count;
    if most = many then return; end if;
  end if;

  select array_agg(a.place), array_agg(n.other), array_agg(n.near * a.part) into places, words, shares
    from unnest(asked, parts) with ordinality a(word, part, place)
    cross join lateral (select app.spelling_keys(org, a.word) as keys offset 0) s
    cross join lateral (
      select array (select w.word from (select n.word, n.organisation_id from name_word n where n.keys && s.keys offset 0) w
                     where w.organisation_id = org) as words offset 0) known
    cross join lateral (select l.other, l.near from app.spelt_like(a.word, known.words) l order by l.near desc, l.other limit 150) n;
  if places is null then return; end if;

  -- Whoever has a rare word is looked at; how much the common ones may add says whether it is worth it.
  with posted as materialized (
    select v.place, v.word, v.share, array (
             select p.case_id from name_posting p
              where p.organisation_id = org and p.words = v.word and p.case_id <> all (shut)
              order by p.case_id desc limit 25) as cases
      from unnest(places, words, shares) v(place, word, share)
  ), may as materialized (select place, max(share) as share from posted where cardinality(cases) = 25 group by place),
  worth as (
    select f.id, coalesce((select sum(share) from may), 0) + sum(greatest(p.share - coalesce(m.share, 0), 0)) as share
      from posted p left join may m on m.place = p.place cross join lateral unnest(p.cases) f(id)
     where cardinality(p.cases) < 25 group by f.id)
  select array (select id from worth where share > enough - 0.000001 order by share desc, id desc
                 limit case when exists (select from may) then 1000 else 300 end),
         c.at, c.common, c.covers
    into rare, at, common, covers
    from (select array_agg(p.place) as at, array_agg(p.word) as common, array_agg(p.share) as covers
            from posted p where cardinality(p.cases) = 25) c;
  return query select w.case_id, w.near from app.weigh_names(rare, places, words, shares, enough) w
                order by w.near desc, w.case_id desc limit 4 * many;
  if at is null then return; end if;

  -- The rest have common words alone: sets of these, those that cover most first, each word asked for by one or by none.
  rest := (select sum(m) from (select max(c.share) as m from unnest(at, covers) c(place, share) group by c.place) x);
  for turn in 1 .. cardinality(asked) loop
    rest := rest - coalesce((select max(c.share) from unnest(at, covers) c(place, share) where c.place = turn), 0);
    select array_agg(n.words order by n.share desc, n.words), array_agg(n.share order by n.share desc, n.words) into sets, sums from (
      select ltrim(s.words || ' ' || c.word) as words, s.share + c.share as share
        from unnest(sets, sums) s(words, share)
        cross join (select '' as word, 0::double precision as share
                    union all
                    (select c.word, c.share from unnest(at, common, covers) c(place, word, share) where c.place = turn
                      order by c.share desc, c.word limit case when cardinality(asked) < 4 then 24 else 8 end)) c
       where s.share + c.share + rest > enough - 0.000001
       order by 2 desc, 1 limit 1000) n;
  end loop;
  for k in
    select p.case_id, q.share, coalesce(c.joined_to_id, c.id) as head
      from unnest(sets, sums) q(words, share)
      cross join lateral (select app.words_of(q.words) as words offset 0) s
      cross join lateral (
        select e.case_id from (
          select p.case_id from name_posting p
           where p.organisation_id = org and p.words = array_to_string(s.words[1:4], ' ') and p.case_id <> all (shut)
           order by p.case_id desc limit case when cardinality(s.words) > 4 then 1000 else many end) e
         where cardinality(s.words) <= 4 or exists (
           select from name_posting o
            where o.organisation_id = org and o.words = array_to_string(s.words[5:8], ' ') and o.case_id = e.case_id)
         limit many) p
      join child_case c on c.id = p.case_id
  loop
    if k.head <> all (heads) then heads := heads || k.head; end if;
    case_id := k.case_id;
    near := k.share;
    return next;
    exit when cardinality(heads) >= many;
  end loop;
end $$;

-- ── Find, and possible matches ─────────────────────────────────────────────────────────────────

-- As before, but for the name. Of those who are as near, whoever is in danger comes first, then the newest; where
-- more than sixty are as near, the sixty newest by their id are looked at. At most forty, of which a page shows fewer.
create or replace function app.find_cases(refs text[], days date[], phones bytea[], called text, others bytea[])
returns table (case_id uuid, whys text[], nearness real)
language plpgsql volatile security definer rows 40 set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  org constant uuid := app.organisation();
  every_case constant boolean := app.reach() = 'organisation';
  narrowed constant boolean := cardinality(refs) > 0 or cardinality(days) > 0 or cardinality(phones) > 0;
  shut constant uuid[] := app.closed();
  mine uuid[]; among uuid[]; named uuid[]; nears double precision[];
begin
  if org is null or app.reach() = 'none' then return; end if;
  mine := case when every_case then '{}' else array (select app.my_cases()) end;
  -- Where something else is given, the name is asked only of the cases that have it; of one's own, of all of them.
  if called <> '' and (narrowed or not every_case) then
    among := mine;
    if narrowed then
      among := array (
        select case when cardinality(refs) > 0 then c.id end from child_case c where c.reference = any (refs) and c.organisation_id = org
        union select f.case_id from fingerprint f where cardinality(refs) = 0 and f.value = any (phones) and f.organisation_id = org
        union select b.case_id from child b
               where cardinality(refs) = 0 and cardinality(phones) = 0 and b.date_of_birth = any (days) and b.organisation_id = org);
      among := array (select coalesce(c.joined_to_id, c.id) from child_case c where c.id = any (among));
      among := among || array (select c.id from child_case c where c.joined_to_id = any (among));
    end if;
    select array_agg(n.case_id), array_agg(n.near) into named, nears from app.named_among(called, among, 0.6) n;
  elsif called <> '' then
    select array_agg(n.case_id), array_agg(n.near) into named, nears from app.named(called, 0.6) n;
  end if;
  -- Case by case (offset 0), so that a search costs what it finds and not what there is.
  return query
    with hit as (
      select n.id, 'rest' as slot, 'name' as why, n.near from unnest(named, nears) n(id, near)
      union all
      select c.id, 'reference', 'reference', 1 from child_case c where c.reference = any (refs) and c.organisation_id = org
      union all
      select b.case_id, 'born', case when b.date_of_birth = days[1] then 'born' else 'swapped' end,
             case when b.date_of_birth = days[1] then 1 else 0.9 end
        from child b where b.date_of_birth = any (days) and b.organisation_id = org
      union all
      select f.case_id, 'telephone', f.kind || ':' || f.source, 1
        from fingerprint f where f.value = any (phones) and f.organisation_id = org
      union all
      select f.case_id, 'rest', f.kind || ':' || f.source, 1
        from fingerprint f where f.value = any (others) and f.organisation_id = org
    ), seen as (
      select coalesce(c.joined_to_id, c.id) as head, slot, near,
             case when c.joined_to_id is not null and why in ('name', 'reference') then 'linked-' || why else why end as why
        from hit cross join lateral (select k.id, k.joined_to_id from child_case k where k.id = hit.id offset 0) c
       where (every_case or c.id = any (mine)) and c.id <> all (shut)
    )
    select head, array_agg(distinct why), max(near)::real
      from seen cross join lateral (select k.immediate_danger, k.opened_at from child_case k where k.id = head offset 0) c
     where (every_case or head = any (mine)) and head <> all (shut)
     group by head
    having (cardinality(refs) = 0 or bool_or(slot = 'reference'))
       and (cardinality(days) = 0 or bool_or(slot = 'born'))
       and (cardinality(phones) = 0 or bool_or(slot = 'telephone'))
       and ((called = '' and cardinality(others) = 0) or bool_or(slot = 'rest'))
     order by max(near) filter (where slot = 'rest') desc nulls last, max(near) desc,
              bool_or(c.immediate_danger) desc, max(c.opened_at) desc
     limit 40;
end $$;

-- A name's words with two of them written as one, and one of them as two.
create function app.spaced_otherwise(called text) returns setof text language sql immutable as $$
  select a || b from unnest(app.words_of(called)) a, unnest(app.words_of(called)) b where a <> b
  union
  select array_to_string(app.words_of(left(w, i) || ' ' || substr(w, i + 1)), ' ')
    from unnest(app.words_of(called)) w, generate_series(2, length(w) - 2) i
$$;

-- As before, from half of the letters on: two names that are alike to sameness() of lib/domain/child/name.ts share more
-- than that. And whoever is written in one word where the other has two, or the other way round.
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
    select c.id, c.reference, c.stage, k.name, k.aliases, k.date_of_birth
      from unnest(near) n(id)
      cross join lateral (select * from child k where k.case_id = n.id offset 0) k
      cross join lateral (select * from child_case c where c.id = n.id offset 0) c
     where c.id <> apart_from and c.stage <> 'joined' and c.id <> all ((select app.closed())::uuid[])
     order by greatest((select max(word_similarity(q, k.name_key)) from unnest(keys) q),
                       case when k.date_of_birth = born then 0.7 else 0 end) desc, c.opened_at desc
     limit 25;
end $$;

revoke execute on function app.words_of(text), app.word_sets(text), app.sound(text), app.spelling_keys(uuid, text),
  app.spelt_like(text, text[]), app.post_names(), app.learn_words(), app.forget_words(), app.asked(text),
  app.weigh_names(uuid[], integer[], text[], double precision[], double precision),
  app.named_among(text, uuid[], double precision), app.named(text, double precision), app.spaced_otherwise(text) from public;
