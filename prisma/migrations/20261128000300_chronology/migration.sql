-- AlterTable
ALTER TABLE "entry" ADD COLUMN     "kind" TEXT,
ADD COLUMN     "restates" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "with_child" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "entry_person" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "written_by_id" UUID NOT NULL,

    CONSTRAINT "entry_person_pkey" PRIMARY KEY ("entry_id","person_id","part")
);

-- CreateIndex
CREATE INDEX "entry_person_case_id_idx" ON "entry_person"("case_id");

-- CreateIndex
CREATE INDEX "entry_person_person_id_idx" ON "entry_person"("person_id");

-- CreateIndex
CREATE INDEX "sighting_entry_id_idx" ON "sighting"("entry_id");

-- AddForeignKey
ALTER TABLE "entry_person" ADD CONSTRAINT "entry_person_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_person" ADD CONSTRAINT "entry_person_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_person" ADD CONSTRAINT "entry_person_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The few entries that correct another one, which decide what stands.
create index entry_corrections on entry (case_id) where corrects_id is not null;
create index entry_corrected on entry (corrects_id) where corrects_id is not null;

-- Who is in an entry is a case's own, as the entry is: read, and added to, by whom the case reaches; written once.
do $$
declare
  reaching constant text := 'organisation_id = (select app.organisation()) and (select app.reach()) <> ''none'' and ';
  reached constant text := '((select app.reach()) = ''organisation'' or case_id = any (array (select app.my_cases()))';
begin
  alter table entry_person enable row level security;
  alter table entry_person force row level security;
  execute format('create policy reads on entry_person for select to holdfast_app using (%s)',
    reaching || reached || ' or written_by_id = (select app.actor()))');
  execute format('create policy writes on entry_person for insert to holdfast_app with check (written_by_id = (select app.actor()) and %s)',
    reaching || reached || ')');
end $$;
grant select, insert on entry_person to holdfast_app;
