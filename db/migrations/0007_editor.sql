-- Whose hand changed a draft last: nobody releases alone what he wrote, be it into the draft of a colleague.
alter table portal.bulletin add editor_id uuid;
