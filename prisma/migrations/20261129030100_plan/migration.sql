-- CreateTable
CREATE TABLE "plan" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "review_on" DATE NOT NULL,
    "changed_by_id" UUID,
    "changed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_line" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "changed_by_id" UUID,
    "changed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_version" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "line_id" UUID,
    "number" INTEGER NOT NULL,
    "changed" TEXT[],
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "plan_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_case_id_key" ON "plan"("case_id");

-- CreateIndex
CREATE INDEX "plan_organisation_id_review_on_idx" ON "plan"("organisation_id", "review_on");

-- CreateIndex
CREATE INDEX "plan_line_case_id_idx" ON "plan_line"("case_id");

-- CreateIndex
CREATE INDEX "plan_line_organisation_id_state_due_on_idx" ON "plan_line"("organisation_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "plan_version_case_id_written_at_idx" ON "plan_version"("case_id", "written_at");

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_line" ADD CONSTRAINT "plan_line_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "plan_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Each version once, of the plan (which has no line) and of each line: whoever writes second is refused here at the latest.
create unique index plan_version_case_id_line_id_number_key on plan_version (case_id, line_id, number) nulls not distinct;
alter table plan add constraint plan_kind check (kind in ('safety', 'prevention'));
alter table plan_line add constraint plan_line_state check (state in ('open', 'done', 'dropped'));

-- A case's own, as its other rows are. Who began them stays; a version that was written is never changed.
do $$
declare
  reached constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and '
    || '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases())))';
  name text;
begin
  foreach name in array array['plan', 'plan_line', 'plan_version'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy reads on %I for select to holdfast_app using (%s)', name, reached);
    execute format('create policy writes on %I for insert to holdfast_app with check (written_by_id = (select app.actor()) and %s)', name, reached);
    execute format('create policy closed on %I as restrictive to holdfast_app using (case_id <> all ((select app.closed())::uuid[]))', name);
  end loop;
  foreach name in array array['plan', 'plan_line'] loop
    execute format('create policy changes on %I for update to holdfast_app using (%s) with check (changed_by_id = (select app.actor()) and %s)', name, reached, reached);
  end loop;
end $$;
grant select, insert, update (kind, review_on, changed_by_id, changed_at, version) on plan to holdfast_app;
grant select, insert, update (due_on, state, changed_by_id, changed_at, version) on plan_line to holdfast_app;
grant select, insert on plan_version to holdfast_app;
