-- CreateTable
CREATE TABLE "file" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "entry_id" UUID,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "sealed_key" BYTEA,

    CONSTRAINT "file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_change" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "change" TEXT NOT NULL,
    "sealed_why" BYTEA NOT NULL,

    CONSTRAINT "file_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "body_mark" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "body_mark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "file_case_id_written_at_idx" ON "file"("case_id", "written_at");

-- CreateIndex
CREATE INDEX "file_change_case_id_idx" ON "file_change"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "file_change_file_id_change_key" ON "file_change"("file_id", "change");

-- CreateIndex
CREATE UNIQUE INDEX "body_mark_entry_id_key" ON "body_mark"("entry_id");

-- CreateIndex
CREATE INDEX "body_mark_case_id_written_at_idx" ON "body_mark"("case_id", "written_at");

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_change" ADD CONSTRAINT "file_change_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_change" ADD CONSTRAINT "file_change_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_mark" ADD CONSTRAINT "body_mark_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_mark" ADD CONSTRAINT "body_mark_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- All three are a case's own: read, and added to, by whom the case reaches; written once.
do $$
declare
  t text;
  reaching constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and ';
  reached constant text := '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases()))';
begin
  foreach t in array array['file', 'file_change', 'body_mark'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy reads on %I for select to holdfast_app using (%s)', t,
      reaching || reached || ' or written_by_id = (select app.actor()))');
    execute format('create policy writes on %I for insert to holdfast_app with check (written_by_id = (select app.actor()) and %s)', t,
      reaching || reached || ')');
    execute format('grant select, insert on %I to holdfast_app', t);
  end loop;
end $$;

-- A file is locked away by one person and removed by another, each once, and on the file's own case: what is not so is
-- left out, and who sent it learns of it. Removing destroys the key, and with it every copy of the bytes.
create policy frame on file to current_user using (true);
create policy frame on file_change for select to current_user using (true);
create function app.follow_file() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  locker uuid;
begin
  perform 1 from file f where f.id = new.file_id and f.case_id = new.case_id for update;
  if not found or exists (select from file_change x where x.file_id = new.file_id and x.change = new.change) then
    return null;
  end if;
  if new.change = 'locked' then return new; end if;
  select x.written_by_id into locker from file_change x where x.file_id = new.file_id and x.change = 'locked';
  if new.change <> 'removed' or locker is null or locker = new.written_by_id then return null; end if;
  update file f set sealed_key = null where f.id = new.file_id;
  return new;
end $$;
create trigger follow_file before insert on file_change for each row execute function app.follow_file();

-- Of these files, those whose bytes somebody may still read: the night's work removes every other object.
create function app.files_kept(ids uuid[]) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select f.id from file f where f.id = any (ids) and f.sealed_key is not null
$$;
revoke execute on function app.follow_file(), app.files_kept(uuid[]) from public;
grant execute on function app.files_kept(uuid[]) to holdfast_app;
