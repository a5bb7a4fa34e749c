-- AlterTable
ALTER TABLE "sighting" ADD COLUMN     "sealed" BYTEA;
