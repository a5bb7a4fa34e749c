-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "changed_at" TIMESTAMPTZ(3),
ADD COLUMN     "changed_by_id" UUID;

-- AlterTable
ALTER TABLE "child_case" ADD COLUMN     "nation_at" TIMESTAMPTZ(3),
ADD COLUMN     "nation_by_id" UUID;

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "changed_at" TIMESTAMPTZ(3),
ADD COLUMN     "changed_by_id" UUID;
