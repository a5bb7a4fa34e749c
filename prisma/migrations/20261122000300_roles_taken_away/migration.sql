-- A case does not stay with somebody who lost the role that brought it: who reaches nothing sees nothing,
-- though they still hold a case, recorded the concern, or are named in a row.

do $$
declare
  t text;
  shown constant text[] := array['triage_decision', 'question'];
  mutable constant text[] := array['child', 'person', 'question', 'nrm_answer', 'allocation'];
  reaching constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and ';
  mine text;
begin
  foreach t in array array['child', 'allocation', 'concern', 'entry', 'sighting', 'person', 'triage_decision',
                           'question', 'determination', 'step_event', 'nrm_answer', 'nrm_sign_off', 'export']
  loop
    mine := reaching || '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases()))'
         || ' or written_by_id = (select app.actor())'
         || case when t = any (shown) then ' or shown_to_id = (select app.actor())' else '' end || ')';
    execute format('alter policy reads on %I using (%s)', t, mine);
    execute format('alter policy writes on %I with check (written_by_id = (select app.actor()) and %s)', t,
      reaching || '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases())))');
    if t = any (mutable) then
      execute format('alter policy changes on %I using (%s) with check (%s)', t, mine, mine);
    end if;
  end loop;
end $$;

alter policy reads on child_case using (
  organisation_id = (select app.organisation()) and (select app.reach()) <> 'none' and (
    (select app.reach()) = 'organisation'
    or author_id = (select app.actor())
    or id = any (array (select app.my_cases()))));
alter policy opens on child_case with check (
  organisation_id = (select app.organisation()) and (select app.reach()) <> 'none'
  and author_id = (select app.actor()) and stage = 'triage');
