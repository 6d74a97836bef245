-- Which cells of the matrix a practice breaks: those of its modi operandi at its stages.

set local role portal_definer;

/* A bit for each: groups of sixteen methods by the letter of their code, nine stages each. A code that fits none has none. */
create function portal.cells_of(modi_operandi text[], stages text[]) returns bit
  language sql immutable parallel safe set search_path = ''
begin atomic
  select coalesce(bit_or(set_bit(0::bit(1152),
    ((strpos('LCVSXFDW', substr(method, 4, 1)) - 1) * 16 + substr(method, 5, 2)::int - 1) * 9 + substr(stage, 3)::int - 1, 1)), 0::bit(1152))
  from unnest(modi_operandi) as method cross join unnest(stages) as stage
  where method ~ '^MO-[LCVSXFDW](0[1-9]|1[0-6])$' and stage ~ '^ST[1-9]$';
end;

set local role portal_owner;
