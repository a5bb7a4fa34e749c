-- What is left to the author of a concern that is shut to them: that it was received, and in their lists the same line
-- as of any other concern, in the same place. From a list nobody can tell that a case was restricted. Never to somebody
-- whom it is about.
drop function app.received();
create function app.received()
returns table (case_id uuid, reference text, opened_at timestamptz, stage text, immediate_danger boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.reference, c.opened_at, c.stage, c.immediate_danger from child_case c
   where c.author_id = app.actor() and app.reach() <> 'none'
     and c.id = any ((select app.closed())::uuid[]) and c.id <> all ((select app.kept())::uuid[])
$$;
revoke execute on function app.received() from public;
grant execute on function app.received() to holdfast_app;
