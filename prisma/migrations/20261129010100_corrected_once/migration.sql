-- One entry is corrected once, whatever corrects it; then its correction is. Until now a mark of the body map and a plain
-- entry could both point at one entry.

-- Of those from before the last stands, with whatever corrected it; now it points at the last of what was written before
-- it instead of beside it, so that the same stands and nothing that was signed is lost from sight.
alter table entry no force row level security;
do $$
declare
  twin record; place uuid; below uuid;
begin
  loop
    select e.corrects_id as parent, (array_agg(e.id order by e.written_at desc, e.id desc))[1] as last,
           (array_agg(e.id order by e.written_at desc, e.id desc))[2] as before
      into twin from entry e where e.corrects_id is not null group by e.corrects_id having count(*) > 1 limit 1;
    exit when twin.parent is null;
    place := twin.before;
    loop
      below := (select e.id from entry e where e.corrects_id = place order by e.written_at desc, e.id desc limit 1);
      exit when below is null;
      place := below;
    end loop;
    update entry set corrects_id = place where id = twin.last;
  end loop;
end $$;
alter table entry force row level security;

drop index entry_corrected;
create unique index entry_corrected on entry (corrects_id) where corrects_id is not null;
