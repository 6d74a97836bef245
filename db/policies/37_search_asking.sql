-- What somebody asks for, in words and marks, as the search understands it.

set local role portal_definer;

/*
 * A question as the search understands it. Words: alternatives of terms {text, form: word | phrase | beginning, not}.
 * Marks: lists of marks, one of each to be met. Each language cuts the words in its own way.
 * Null when nothing is left to look for.
 */
create function portal.asked(words jsonb, marks jsonb) returns tsquery
  language plpgsql stable parallel safe set search_path = ''
as $$
declare
  question tsquery;
  spelling record;
  required jsonb;
  excludes boolean := words @? '$[*][*] ? (@.not == true)';
begin
  for spelling in
    select asked.query, string_agg(format('%L', ' stemming:' || stemming), ' | ')::tsquery as stemmings, count(*) as languages
    from unnest(array['danish', 'german', 'greek', 'english', 'spanish', 'finnish', 'french', 'irish', 'hungarian', 'italian',
                      'lithuanian', 'dutch', 'portuguese', 'romanian', 'swedish', 'simple']) as stemming
    cross join lateral portal.asked_in(('pg_catalog.' || stemming)::regconfig, words) as asked (query)
    where asked.query is not null group by asked.query
  loop
    -- a text that says the one without the other must not be found for how another language would cut the other
    if excludes and spelling.languages < 16 then spelling.query := spelling.stemmings && spelling.query; end if;
    question := coalesce(question || spelling.query, spelling.query);
  end loop;
  if question is null and jsonb_array_length(words) > 0 then return null; end if;
  for required in select value from jsonb_array_elements(marks) loop
    question := coalesce(question && portal.one_of(required), portal.one_of(required));
  end loop;
  return question;
end $$;

create function portal.one_of(marks jsonb) returns tsquery
  language sql immutable parallel safe set search_path = ''
begin atomic
  select coalesce(string_agg(format('%L', ' ' || value), ' | '), format('%L', ' none'))::tsquery from jsonb_array_elements_text(marks);
end;

/* Stop words fall away; an alternative that is nothing but exclusions looks for nothing. */
create function portal.asked_in(stemming regconfig, words jsonb) returns tsquery
  language plpgsql immutable parallel safe set search_path = ''
as $$
declare
  question tsquery;
  alternative jsonb;
  term jsonb;
  part tsquery;
  wanted tsquery;
  refused tsquery;
begin
  for alternative in select value from jsonb_array_elements(words) loop
    wanted := null;
    refused := null;
    for term in select value from jsonb_array_elements(alternative) loop
      part := portal.asked_for(stemming, term ->> 'form', portal.folded(portal.without_identifiers(term ->> 'text')));
      continue when numnode(part) = 0;
      if (term ->> 'not')::boolean then refused := coalesce(refused && !!part, !!part);
      else wanted := coalesce(wanted && part, part); end if;
    end loop;
    continue when wanted is null;
    wanted := coalesce(wanted && refused, wanted);
    question := coalesce(question || wanted, wanted);
  end loop;
  return question;
end $$;

create function portal.asked_for(stemming regconfig, form text, said text) returns tsquery
  language sql immutable parallel safe set search_path = ''
begin atomic
  select case form
    when 'phrase' then phraseto_tsquery(stemming, said)
    when 'beginning' then coalesce((
      select plainto_tsquery(stemming, said) || to_tsquery('pg_catalog.simple', string_agg(format('%L:*', lexeme), ' & '))
      from unnest(to_tsvector('pg_catalog.simple', said))), ''::tsquery)
    else plainto_tsquery(stemming, said) end;
end;

/* The text, folded, with chr(1) and chr(2) around each word that was asked for. */
create function portal.highlighted(of_language text, said text, question tsquery) returns text
  language sql stable parallel safe set search_path = ''
begin atomic
  select ts_headline(portal.stemming(of_language), portal.folded(said), question,
    'HighlightAll = true, StartSel = ' || chr(1) || ', StopSel = ' || chr(2));
end;
