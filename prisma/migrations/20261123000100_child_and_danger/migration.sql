-- AlterTable
ALTER TABLE "child" ADD COLUMN     "taken_in" UUID[] DEFAULT ARRAY[]::UUID[];

-- CreateTable
CREATE TABLE "child_change" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "child_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "danger_change" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "change" TEXT NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "seen" INTEGER NOT NULL,
    "came_from_id" UUID,
    "sealed_why" BYTEA NOT NULL,

    CONSTRAINT "danger_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "child_change_case_id_written_at_idx" ON "child_change"("case_id", "written_at");

-- CreateIndex
CREATE INDEX "danger_change_case_id_written_at_idx" ON "danger_change"("case_id", "written_at");

-- AddForeignKey
ALTER TABLE "child_change" ADD CONSTRAINT "child_change_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "danger_change" ADD CONSTRAINT "danger_change_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Both are a case's own: read, and added to, by whom the case reaches; written once.
do $$
declare
  t text;
  reaching constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and ';
  reached constant text := '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases()))';
begin
  foreach t in array array['child_change', 'danger_change'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy reads on %I for select to holdfast_app using (%s)', t,
      reaching || reached || ' or written_by_id = (select app.actor()))');
    execute format('create policy writes on %I for insert to holdfast_app with check (written_by_id = (select app.actor()) and %s)', t,
      reaching || reached || ')');
    execute format('grant select, insert on %I to holdfast_app', t);
  end loop;
end $$;

-- The mark by which lists sort follows the last row, whoever wrote it. "Over" stands only when its writer had read
-- every row there is, and there is danger to end: otherwise the row is left out, and who sent it learns of it.
-- Of two requests at one moment the later to be written counts as the later, whenever it began.
create policy frame on danger_change for select to current_user using (true);
create policy danger on child_case for update to current_user using (true);
create function app.follow_danger() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  danger constant boolean := new.change = 'raised';
  stands boolean;
begin
  select c.immediate_danger into stands from child_case c where c.id = new.case_id for update;
  if not danger and (not stands or new.seen <> (select count(*) from danger_change d where d.case_id = new.case_id)) then
    return null;
  end if;
  new.written_at := greatest(new.written_at,
    (select max(d.written_at) + interval '1 millisecond' from danger_change d where d.case_id = new.case_id));
  update child_case c set immediate_danger = danger, version = c.version + 1
   where c.id = new.case_id and stands <> danger;
  return new;
end $$;
create trigger follow_danger before insert on danger_change for each row execute function app.follow_danger();
revoke execute on function app.follow_danger() from public;
