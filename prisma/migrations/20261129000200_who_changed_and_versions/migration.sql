-- AlterTable
ALTER TABLE "account" ADD COLUMN     "changed_at" TIMESTAMPTZ(3),
ADD COLUMN     "changed_by_id" UUID;

-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "changed_at" TIMESTAMPTZ(3),
ADD COLUMN     "changed_by_id" UUID;

-- AlterTable
ALTER TABLE "export" ADD COLUMN     "content" TEXT,
ADD COLUMN     "version" TEXT;
