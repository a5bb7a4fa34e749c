-- AlterTable
ALTER TABLE "closure" ADD COLUMN     "sealed_open" BYTEA;


-- What was still open when a case was closed is written with that closing, in the one change that row-level security
-- lets anybody make to it, and stays.
alter table closure add constraint closure_open_when_closed check (
  sealed_open is null or decision is not distinct from 'closed');
grant update (sealed_open) on closure to holdfast_app;
