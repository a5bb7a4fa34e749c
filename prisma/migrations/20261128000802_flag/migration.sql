-- CreateTable
CREATE TABLE "flag" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "review_on" DATE NOT NULL,
    "sealed" BYTEA NOT NULL,
    "changed_by_id" UUID,
    "changed_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "sealed_removed_why" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "flag_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "flag_case_id_idx" ON "flag"("case_id");

-- CreateIndex
CREATE INDEX "flag_organisation_id_review_on_idx" ON "flag"("organisation_id", "review_on");

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- A case's own, as its other rows are. Its words and its first day stay as they were written.
alter table flag enable row level security;
alter table flag force row level security;
do $$
declare
  reached constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and '
    || '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases())))';
begin
  execute format('create policy reads on flag for select to holdfast_app using (%s)', reached);
  execute format('create policy writes on flag for insert to holdfast_app with check (written_by_id = (select app.actor()) and removed_at is null and %s)', reached);
  execute format('create policy changes on flag for update to holdfast_app using (removed_at is null and %s) with check (changed_by_id = (select app.actor()) and %s)', reached, reached);
end $$;
create policy closed on flag as restrictive to holdfast_app using (case_id <> all ((select app.closed())::uuid[]));
grant select, insert, update (review_on, changed_by_id, changed_at, removed_at, sealed_removed_why, version) on flag to holdfast_app;
