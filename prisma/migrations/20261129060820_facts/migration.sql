-- AlterTable
ALTER TABLE "child" ADD COLUMN     "facts" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "interpreter" BOOLEAN;

-- AlterTable
ALTER TABLE "determination" ADD COLUMN     "look_again_on" DATE;

-- CreateTable
CREATE TABLE "fact_version" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "changed" TEXT[],
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "fact_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "fact_version_case_id_number_key" ON "fact_version"("case_id", "number");

-- AddForeignKey
ALTER TABLE "fact_version" ADD CONSTRAINT "fact_version_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever makes no referral now chooses a day to look again. What was determined before it was asked stays.
alter table determination add constraint determination_look_again
  check (result <> 'purpose-not-evidenced' or look_again_on is not null) not valid;

-- A case's own, as its other rows are; a version that was written is never changed.
alter table fact_version enable row level security;
alter table fact_version force row level security;
create policy reads on fact_version for select to holdfast_app using (
  organisation_id = (select app.organisation()) and (select app.reach()) <> 'none'
  and ((select app.reach()) = 'organisation' or case_id = any (array (select app.my_cases()))));
create policy writes on fact_version for insert to holdfast_app with check (
  written_by_id = (select app.actor()) and organisation_id = (select app.organisation()) and (select app.reach()) <> 'none'
  and ((select app.reach()) = 'organisation' or case_id = any (array (select app.my_cases()))));
create policy closed on fact_version as restrictive to holdfast_app using (case_id <> all ((select app.closed())::uuid[]));
grant select, insert on fact_version to holdfast_app;

-- The same as before, with what is known of the child: a birthday is a clock, and age and area say who decides an NRM
-- referral.
create or replace function app.clock_facts(of_case uuid) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  head uuid; held uuid;
begin
  loop
    select coalesce(c.joined_to_id, c.id) into head from child_case c where c.id = of_case;
    exit when head is not distinct from held;
    perform from child_case c where c.id = head for no key update;
    held := head;
  end loop;
  if not app.may_clock(of_case) then
    update child_case set clocked = null where id = head and organisation_id = app.organisation();
    return null;
  end if;
  return (
    select jsonb_build_object('id', c.id, 'nation', c.nation, 'opened_at', c.opened_at,
      'keys', (select jsonb_agg(jsonb_build_object('id', p.id, 'wrapped_key', encode(p.wrapped_key, 'base64')))
                 from child_case p where p.id = c.id or p.joined_to_id = c.id),
      'children', (select coalesce(jsonb_agg(jsonb_build_object('case_id', h.case_id, 'name', null, 'aliases', '[]'::jsonb,
                     'birth_status', h.birth_status, 'date_of_birth', h.date_of_birth, 'estimated_age', h.estimated_age,
                     'taken_in', h.taken_in, 'facts', h.facts, 'interpreter', h.interpreter)
                     order by h.case_id <> c.id, p.opened_at), '[]')
                     from child h join child_case p on p.id = h.case_id where p.id = c.id or p.joined_to_id = c.id),
      'step_events', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'case_id', s.case_id, 'written_by_id', s.written_by_id,
                        'written_at', s.written_at, 'step', s.step, 'event', s.event, 'happened_at', s.happened_at,
                        'sealed', encode(s.sealed, 'base64')) order by s.happened_at, s.written_at, s.id), '[]')
                        from step_event s join child_case p on p.id = s.case_id where p.id = c.id or p.joined_to_id = c.id),
      'concerns', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'case_id', o.case_id, 'written_by_id', o.written_by_id,
                     'written_at', o.written_at, 'sealed_transcript', '', 'sealed_answers', encode(o.sealed_answers, 'base64'))
                     order by o.written_at), '[]')
                     from concern o join child_case p on p.id = o.case_id where p.id = c.id or p.joined_to_id = c.id))
      from child_case c where c.id = head);
end $$;
