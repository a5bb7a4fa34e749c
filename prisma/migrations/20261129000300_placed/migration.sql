-- AlterTable
ALTER TABLE "entry" ADD COLUMN     "placed" BOOLEAN;
