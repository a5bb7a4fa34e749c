-- E-mail that did not go out is told to administrators also when nothing has tried to send it.
drop index message_unsent;
create index message_unsent on message (organisation_id, written_at) where sent_at is null;
