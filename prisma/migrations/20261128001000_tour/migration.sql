-- AlterTable
ALTER TABLE "account" ADD COLUMN     "toured_at" TIMESTAMPTZ(3);
