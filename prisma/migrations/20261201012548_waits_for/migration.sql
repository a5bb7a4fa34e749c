-- AlterTable
ALTER TABLE "case_clock" ADD COLUMN     "moved" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "waits_for" TEXT NOT NULL DEFAULT 'other';


-- The same as before, with whom each clock waits for, and whether its day was moved.
create or replace function app.keep_clocks(of_case uuid, clocks jsonb, rules text) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  head uuid;
begin
  if not app.may_clock(of_case) then return; end if;
  select coalesce(c.joined_to_id, c.id) into head from child_case c where c.id = of_case;
  delete from case_clock k using child_case c where k.case_id = c.id and (c.id = head or c.joined_to_id = head);
  insert into case_clock (case_id, n, organisation_id, clock, valid_from, started_by, started_at, unit, limit_kind, due_on, due_at, ended_at,
                          waits_for, moved)
  select c.id, k.n - 1, c.organisation_id, k.clock, k."validFrom", k."startedBy", k."startedAt", k.unit, k."limitKind", k."dueOn", k."dueAt", k."endedAt",
         k."waitsFor", k.moved
    from child_case c, rows from (jsonb_to_recordset(clocks) as (clock text, "validFrom" date, "startedBy" text, "startedAt" timestamptz,
           unit text, "limitKind" text, "dueOn" date, "dueAt" timestamptz, "endedAt" timestamptz, "waitsFor" text, moved boolean)) with ordinality
         as k (clock, "validFrom", "startedBy", "startedAt", unit, "limitKind", "dueOn", "dueAt", "endedAt", "waitsFor", moved, n)
   where c.id = head;
  update child_case c set clocked = rules where (c.id = head or c.joined_to_id = head) and c.clocked is distinct from rules;
end $$;
