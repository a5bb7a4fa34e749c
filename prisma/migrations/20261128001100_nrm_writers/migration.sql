-- AlterTable
ALTER TABLE "nrm_answer" ADD COLUMN     "writers" UUID[] DEFAULT ARRAY[]::UUID[];

-- Whoever ever worded an answer is one of the draft's authors, also when somebody else worded it after them.
alter table nrm_answer no force row level security;
update nrm_answer set writers = array[written_by_id];
alter table nrm_answer force row level security;

create function app.keep_writers() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.writers := array (select distinct w from unnest(
    case when tg_op = 'UPDATE' then old.writers else array[]::uuid[] end || new.written_by_id) w);
  return new;
end $$;
create trigger keep_writers before insert or update on nrm_answer for each row execute function app.keep_writers();
revoke execute on function app.keep_writers() from public;
