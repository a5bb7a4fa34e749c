-- CreateTable
CREATE TABLE "case_link" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "other_case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_link_pkey" PRIMARY KEY ("case_id","other_case_id")
);

-- CreateIndex
CREATE INDEX "case_link_other_case_id_idx" ON "case_link"("other_case_id");

-- AddForeignKey
ALTER TABLE "case_link" ADD CONSTRAINT "case_link_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_link" ADD CONSTRAINT "case_link_other_case_id_fkey" FOREIGN KEY ("other_case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Row-level security ─────────────────────────────────────────────────────────────────────────
-- A link is there for whoever may see both cases. To everybody else it is as if there were no other case.

alter table case_link enable row level security;
alter table case_link force row level security;
do $$
declare
  mine constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and '
    || '((select app.reach()) = ''organisation'' or (case_id = any (array (select app.my_cases())) '
    || 'and other_case_id = any (array (select app.my_cases()))))';
begin
  execute format('create policy reads on case_link for select to holdfast_app using (%s)', mine);
  execute format('create policy writes on case_link for insert to holdfast_app with check (written_by_id = (select app.actor()) and %s)', mine);
end $$;
create policy frame on case_link for select to current_user using (true);
create policy closed on case_link as restrictive to holdfast_app
  using (case_id <> all ((select app.closed())::uuid[]) and other_case_id <> all ((select app.closed())::uuid[]));
grant select, insert on case_link to holdfast_app;

-- ── A concern that may be about the child of a restricted case ─────────────────────────────────

-- As before, but a case is no match for one that its own concern named beside it: its author said that they are two
-- children, and what they share would open either to whom only the other names.
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
                   where a <> '' and b <> '' and greatest(word_similarity(a, b), word_similarity(b, a)) >= 0.6)
       or exists (select from fingerprint a join fingerprint b on b.value = a.value and b.organisation_id = a.organisation_id
                   where a.case_id = n.id and b.case_id = part.id))
  on conflict do nothing
$$;

-- ── What an author recorded with a concern of theirs ───────────────────────────────────────────

-- The other concerns that they sent together with it, by reference and nothing else: their own doing, which
-- neither a decision nor a restriction changes. Never one that is about them.
create function app.recorded_with(of_case uuid) returns table (case_id uuid, reference text)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.reference
    from case_link l join child_case own on own.id = l.case_id join child_case c on c.id = l.other_case_id
   where l.case_id = of_case and app.reach() <> 'none'
     and own.author_id = app.actor() and c.author_id = app.actor()
     and own.id <> all ((select app.kept())::uuid[]) and c.id <> all ((select app.kept())::uuid[])
   order by c.reference
$$;
revoke execute on function app.recorded_with(uuid) from public;
grant execute on function app.recorded_with(uuid) to holdfast_app;
