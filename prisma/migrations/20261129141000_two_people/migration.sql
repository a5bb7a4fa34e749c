-- AlterTable
ALTER TABLE "person" ADD COLUMN     "writers" UUID[] DEFAULT ARRAY[]::UUID[];

-- Of those from before it is known who wrote them first and who changed them last.
alter table person no force row level security;
update person set writers = array (select distinct w from unnest(array[written_by_id, changed_by_id]) w where w is not null);
alter table person force row level security;

create function app.keep_changers() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.writers := array (select distinct w from unnest(
    case when tg_op = 'UPDATE' then old.writers else array[]::uuid[] end || new.written_by_id || new.changed_by_id) w
    where w is not null);
  return new;
end $$;
create trigger keep_writers before insert or update on person for each row execute function app.keep_changers();

revoke execute on function app.keep_changers() from public;
