-- The locks: what the runtime role may touch, row-level security, and the functions that need more.
-- Promises are held by tests/records/locks.test.ts.

do $$ begin
  if not exists (select from pg_roles where rolname = 'holdfast_app') then
    raise exception 'The runtime role holdfast_app does not exist: create it before migrating (README, Real records).';
  end if;
end $$;

create extension if not exists pg_trgm;
create schema app;
grant usage on schema app, public to holdfast_app;

-- ── Who is asking ──────────────────────────────────────────────────────────────────────────────
-- Settings are local to the transaction and read once a query: every policy wraps them in (select …).

create function app.actor() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.actor', true), '')::uuid $$;
create function app.organisation() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
-- organisation: leads and managers · cases: practitioners · none: everyone else.
create function app.reach() returns text language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('app.reach', true), ''), 'none') $$;
create function app.on_duty() returns boolean language sql stable parallel safe as
  $$ select coalesce(current_setting('app.on_duty', true), '') = 'yes' $$;
create function app.audits() returns boolean language sql stable parallel safe as
  $$ select coalesce(current_setting('app.audits', true), '') = 'yes' $$;

-- The cases that reach a person one by one: theirs by allocation, their own while in triage, those in
-- triage while they are on duty, and whatever was joined to one of these.
create function app.my_cases() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  with held as (
    select a.case_id from allocation a where a.account_id = app.actor() and a.until is null
  )
  select case_id from held
  union all
  select c.id from child_case c where c.joined_to_id in (select case_id from held)
  union all
  select c.id from child_case c where c.author_id = app.actor() and c.stage = 'triage'
  union all
  select c.id from child_case c
   where app.on_duty() and c.organisation_id = app.organisation() and c.stage = 'triage'
$$;

-- Begins a request: sets who is asking from the tables, not from what the caller claims, and answers
-- with the database's time and the facts about one case that permission needs. Unknown or disabled: nulls.
create function app.enter(actor uuid, subject uuid)
returns table (at timestamptz, case_organisation uuid, author uuid, stage text, demonstration boolean,
               allocated boolean, on_duty boolean, wrapped_key bytea, version integer, organisation_key bytea)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  org uuid; reaches text; duty boolean; audits boolean;
begin
  select a.organisation_id,
         case when bool_or(r.role in ('lead', 'manager')) then 'organisation'
              when bool_or(r.role = 'practitioner') then 'cases' else 'none' end,
         coalesce(bool_or(r.role = 'practitioner'), false) and exists (
           select from duty_turn d where d.account_id = a.id and now() between d.starts_at and d.ends_at),
         coalesce(bool_or(r.role = 'auditor'), false)
    into org, reaches, duty, audits
    from account a left join account_role r on r.account_id = a.id
   where a.id = actor and a.disabled_at is null
   group by a.id;
  perform set_config('app.actor', case when org is null then '' else actor::text end, true),
          set_config('app.organisation', coalesce(org::text, ''), true),
          set_config('app.reach', coalesce(reaches, 'none'), true),
          set_config('app.on_duty', case when duty then 'yes' else '' end, true),
          set_config('app.audits', case when audits then 'yes' else '' end, true);
  return query
    select date_trunc('milliseconds', now()), c.organisation_id, c.author_id, c.stage, c.demonstration,
           exists (select from allocation l
                    where l.account_id = actor and l.until is null
                      and l.case_id in (c.id, c.joined_to_id)),
           duty, c.wrapped_key, c.version, (select o.wrapped_key from organisation o where o.id = org)
      from (select 1) one
      left join child_case c on c.id = subject and c.organisation_id = org;
end $$;

-- ── Row-level security ─────────────────────────────────────────────────────────────────────────

alter table child_case enable row level security;
alter table child_case force row level security;
create policy reads on child_case for select to holdfast_app using (
  organisation_id = (select app.organisation()) and (select app.reach()) <> 'none' and (
    (select app.reach()) = 'organisation'
    or author_id = (select app.actor())
    or id = any (array (select app.my_cases()))));
create policy opens on child_case for insert to holdfast_app with check (
  organisation_id = (select app.organisation()) and (select app.reach()) <> 'none'
  and author_id = (select app.actor()) and stage = 'triage');
create policy changes on child_case for update to holdfast_app
  using (organisation_id = (select app.organisation()) and (select app.reach()) = 'organisation')
  with check (organisation_id = (select app.organisation()));
create policy frame on child_case for select to current_user using (true);

do $$
declare
  t text;
  -- Rows that a person named in them may read too: the author's answer, the question put to somebody.
  shown constant text[] := array['triage_decision', 'question'];
  -- Rows that may be changed (with a version); all others are written once.
  mutable constant text[] := array['child', 'person', 'question', 'nrm_answer'];
  -- Who reaches nothing sees nothing, though they still hold a case, recorded the concern, or are named in a row.
  reaching constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and ';
  mine text;
begin
  foreach t in array array['child', 'allocation', 'concern', 'entry', 'sighting', 'person', 'triage_decision',
                           'question', 'determination', 'step_event', 'nrm_answer', 'nrm_sign_off', 'export']
  loop
    mine := reaching || '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases()))'
         || ' or written_by_id = (select app.actor())'
         || case when t = any (shown) then ' or shown_to_id = (select app.actor())' else '' end || ')';
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy reads on %I for select to holdfast_app using (%s)', t, mine);
    execute format('create policy writes on %I for insert to holdfast_app with check (written_by_id = (select app.actor()) and %s)', t,
      reaching || '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases())))');
    execute format('grant select, insert on %I to holdfast_app', t);
    if t = any (mutable) then
      execute format('create policy changes on %I for update to holdfast_app using (%s) with check (%s)', t, mine, mine);
      execute format('grant update on %I to holdfast_app', t);
    end if;
  end loop;
end $$;
-- A question is answered and never reworded; an allocation is ended by whoever allocates.
revoke update on question from holdfast_app;
grant update (sealed_answered, answered_at, version) on question to holdfast_app;
create policy ends on allocation for update to holdfast_app
  using (organisation_id = (select app.organisation()) and (select app.reach()) = 'organisation')
  with check (organisation_id = (select app.organisation()) and (select app.reach()) = 'organisation');
grant update (until) on allocation to holdfast_app;
-- So that a start without the owner's address can tell whether migrations are pending.
grant select on _prisma_migrations to holdfast_app;

-- The frame and the functions below read these three as their owner, under force too.
create policy frame on allocation for select to current_user using (true);
create policy frame on child for select to current_user using (true);
create policy frame on export to current_user using (true);

grant select, insert, update on child_case to holdfast_app;

alter table draft enable row level security;
alter table draft force row level security;
create policy own on draft to holdfast_app
  using (account_id = (select app.actor())) with check (account_id = (select app.actor()));
create policy sweep on draft to current_user using (true);
grant select, insert, update, delete on draft to holdfast_app;

alter table submission enable row level security;
alter table submission force row level security;
create policy own on submission to holdfast_app
  using (account_id = (select app.actor())) with check (account_id = (select app.actor()));
create policy sweep on submission to current_user using (true);
grant select, insert, update on submission to holdfast_app;

-- People who sign in: not case content. Read before anybody is known, so no row-level security.
grant select, insert, update on organisation, team, account, duty_turn, session, invitation, sign_in_delay to holdfast_app;
grant select, insert, delete on account_role, team_member to holdfast_app;
grant delete on sign_in_delay to holdfast_app;

-- ── Possible matches ───────────────────────────────────────────────────────────────────────────

create index child_name_key on child using gin (name_key gin_trgm_ops);

-- Children of the organisation whose name or date of birth comes near, at most 25; for leads and managers.
-- Trigram operators are not leakproof, so the index serves only inside a function that checks first.
create function app.similar_children(keys text[], born date, apart_from uuid)
returns table (case_id uuid, reference text, stage text, name text, aliases text[], date_of_birth date)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.reference, c.stage, k.name, k.aliases, k.date_of_birth
    from child k join child_case c on c.id = k.case_id
   where k.organisation_id = app.organisation() and app.reach() = 'organisation'
     and k.case_id <> apart_from and c.stage <> 'joined'
     and k.case_id in (
       select n.case_id from unnest(keys) q join child n on n.name_key %> q
       union select b.case_id from child b where b.date_of_birth = born and b.organisation_id = app.organisation())
   order by greatest((select max(word_similarity(q, k.name_key)) from unnest(keys) q),
                     case when k.date_of_birth = born then 0.7 else 0 end) desc, c.opened_at desc
   limit 25
$$;

-- ── The trail ──────────────────────────────────────────────────────────────────────────────────

insert into audit_head (shard, seq, hash) select s, 0, sha256(('holdfast ' || s)::bytea) from generate_series(0, 63) s;

-- Appends events to the trail, in the transaction of what they tell of. The actor and the organisation are
-- the transaction's own. Each event's hash covers the one before it in its shard, so that a change shows.
-- events: [{ action, outcome, caseId, detail }]
create function app.record_events(events jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  e record; head audit_head%rowtype; digest bytea; named text;
  moment timestamptz := date_trunc('milliseconds', now());
begin
  for e in
    select v, (abs(hashtext(coalesce(v ->> 'caseId', app.actor()::text))::bigint) % 64)::smallint as shard
      from jsonb_array_elements(events) with ordinality as t (v, n) order by 2, n
  loop
    select * into head from audit_head h where h.shard = e.shard for update;
    digest := sha256(head.hash || convert_to(jsonb_build_array(e.shard, head.seq + 1, app.organisation(),
      extract(epoch from moment), app.actor(), e.v -> 'action', e.v -> 'outcome', e.v -> 'caseId', e.v -> 'detail')::text, 'UTF8'));
    select c.reference into named from child_case c where c.id = (e.v ->> 'caseId')::uuid;
    insert into audit_event (shard, seq, organisation_id, at, actor_id, action, outcome, case_id, reference, detail, hash)
    values (e.shard, head.seq + 1, app.organisation(), moment, app.actor(), e.v ->> 'action',
            coalesce(e.v ->> 'outcome', 'done'), (e.v ->> 'caseId')::uuid, named, coalesce(e.v -> 'detail', '{}'), digest);
    update audit_head h set seq = head.seq + 1, hash = digest where h.shard = e.shard;
  end loop;
end $$;

create function app.refuse_change() returns trigger language plpgsql as
  $$ begin raise exception 'The audit trail is append-only.' using errcode = '42501'; end $$;
create trigger append_only before update or delete on audit_event for each row execute function app.refuse_change();
create trigger never_emptied before truncate on audit_event for each statement execute function app.refuse_change();

alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy auditor on audit_event for select to holdfast_app
  using (organisation_id = (select app.organisation()) and (select app.audits()));
create policy frame on audit_event to current_user using (true);
grant select on audit_event to holdfast_app;
alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy frame on audit_head to current_user using (true);

-- ── The night's work ───────────────────────────────────────────────────────────────────────────

-- Removes drafts left for 28 days and the memory of sent forms after 7. Returns how many drafts went.
create function app.sweep() returns integer
language sql volatile security definer set search_path = public, pg_temp as $$
  with old as (delete from submission where at < now() - interval '7 days'),
       gone as (delete from draft where saved_at < now() - interval '28 days' returning 1)
  select count(*)::integer from gone
$$;

-- The document that a job is to keep a sealed copy of, and the note that it was kept.
create function app.export_to_keep(export_id uuid)
returns table (case_id uuid, document text, format text, sealed_content bytea, wrapped_key bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.case_id, e.document, e.format, e.sealed_content, c.wrapped_key
    from export e join child_case c on c.id = e.case_id where e.id = export_id and e.kept_at is null
$$;
create function app.export_kept(export_id uuid, digest text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update export set kept_at = date_trunc('milliseconds', now()), sha256 = digest where id = export_id and kept_at is null
$$;

revoke execute on all functions in schema app from public;
grant execute on all functions in schema app to holdfast_app;
revoke execute on function app.refuse_change() from holdfast_app;
