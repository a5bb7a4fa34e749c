-- CreateTable
CREATE TABLE "restriction_review" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "restriction_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "review_on" DATE NOT NULL,
    "sealed_why" BYTEA NOT NULL,

    CONSTRAINT "restriction_review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "restriction_review_restriction_id_written_at_idx" ON "restriction_review"("restriction_id", "written_at");

-- CreateIndex
CREATE INDEX "restriction_organisation_id_review_on_idx" ON "restriction"("organisation_id", "review_on");

-- AddForeignKey
ALTER TABLE "restriction_review" ADD CONSTRAINT "restriction_review_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restriction_review" ADD CONSTRAINT "restriction_review_restriction_id_fkey" FOREIGN KEY ("restriction_id") REFERENCES "restriction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Seen and written by whom the case names, and by nobody else; never changed.
alter table restriction_review enable row level security;
alter table restriction_review force row level security;
create policy reads on restriction_review for select to holdfast_app using (
  organisation_id = (select app.organisation()) and (select app.reach()) <> 'none'
  and ((select app.reach()) = 'organisation' or case_id = any (array (select app.my_cases()))));
create policy writes on restriction_review for insert to holdfast_app with check (
  written_by_id = (select app.actor()) and organisation_id = (select app.organisation())
  and (select app.reach()) = 'organisation');
create policy closed on restriction_review as restrictive to holdfast_app using (case_id <> all ((select app.closed())::uuid[]));
grant select, insert on restriction_review to holdfast_app;
grant update (review_on) on restriction to holdfast_app;
