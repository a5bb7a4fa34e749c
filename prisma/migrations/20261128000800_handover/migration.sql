-- CreateTable
CREATE TABLE "handover" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "to_id" UUID,
    "given_at" TIMESTAMPTZ(3),
    "read_at" TIMESTAMPTZ(3),
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "handover_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "handover_case_id_idx" ON "handover"("case_id");

-- CreateIndex
CREATE INDEX "handover_to_id_idx" ON "handover"("to_id");

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- A case's own, as its other rows are. Whoever gives the case says once to whom what waits goes; that person alone
-- says that they have read it.
alter table handover enable row level security;
alter table handover force row level security;
do $$
declare
  reached constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and '
    || '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases())))';
begin
  execute format('create policy reads on handover for select to holdfast_app using (%s)', reached);
  execute format('create policy writes on handover for insert to holdfast_app with check (written_by_id = (select app.actor()) and read_at is null and %s)', reached);
end $$;
create policy gives on handover for update to holdfast_app
  using (organisation_id = (select app.organisation()) and (select app.reach()) = 'organisation' and to_id is null)
  with check (organisation_id = (select app.organisation()) and (select app.reach()) = 'organisation' and read_at is null);
create policy confirms on handover for update to holdfast_app
  using (organisation_id = (select app.organisation()) and (select app.reach()) <> 'none' and to_id = (select app.actor()) and read_at is null)
  with check (organisation_id = (select app.organisation()) and to_id = (select app.actor()));
create policy closed on handover as restrictive to holdfast_app using (case_id <> all ((select app.closed())::uuid[]));
grant select, insert, update (to_id, given_at, read_at) on handover to holdfast_app;
