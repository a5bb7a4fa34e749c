-- CreateTable
CREATE TABLE "nrm_standing" (
    "case_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "mark" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "nrm_standing_pkey" PRIMARY KEY ("case_id")
);

-- AddForeignKey
ALTER TABLE "nrm_standing" ADD CONSTRAINT "nrm_standing_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A case's own, as its other rows are; whoever may see the case may note anew how far its draft is.
alter table nrm_standing enable row level security;
alter table nrm_standing force row level security;
do $$
declare
  mine constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and '
    || '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases())))';
begin
  execute format('create policy reads on nrm_standing for select to holdfast_app using (%s)', mine);
  execute format('create policy writes on nrm_standing for insert to holdfast_app with check (%s)', mine);
  execute format('create policy changes on nrm_standing for update to holdfast_app using (%s) with check (%s)', mine, mine);
end $$;
grant select, insert, update on nrm_standing to holdfast_app;
create policy closed on nrm_standing as restrictive to holdfast_app using (case_id <> all ((select app.closed())::uuid[]));
