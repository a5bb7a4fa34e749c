-- A restricted case whose named leads and managers have all left (disabled, or their role taken away) would be there
-- for nobody: a child lost. Then every lead and manager of the organisation is named, but for those whom it may be
-- about, and its review is due at once. Decided when the transaction ends, so that roles put anew are no leaving.
create policy never_nobody on named_person for insert to current_user with check (true);
create policy never_nobody on restriction for update to current_user using (true);

create function app.never_nobody() returns trigger
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
                        where k.account_id = a.id and left_alone in (p.id, p.joined_to_id))
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
revoke execute on function app.never_nobody() from public;
create constraint trigger never_nobody after update of disabled_at on account deferrable initially deferred
  for each row when (new.disabled_at is not null and old.disabled_at is null) execute function app.never_nobody();
create constraint trigger never_nobody after delete on account_role deferrable initially deferred
  for each row when (old.role in ('lead', 'manager')) execute function app.never_nobody();
