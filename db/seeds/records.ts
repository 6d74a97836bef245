import pg from 'pg'

/**
 * Gives every organisation of the crowd but the last few sites until there are as many as asked, and each site the same number
 * of records and of marks, each given twice. Past the triggers: needs the embedded server's superuser.
 */
export async function plantRecords(url: string, { sites, each }: { sites: number; each: number }): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`begin; set local session_replication_role = replica; set local search_path = portal`)
    await client.query(`
      create temporary table house on commit drop as
        select organisation_id, min(person_id::text)::uuid as person_id, row_number() over (order by organisation_id) - 1 as number,
          count(*) over () as houses
        from membership join person on person.id = person_id where person.name like 'Member %' group by organisation_id;
      create temporary table practice on commit drop as
        select id, row_number() over (order by released_at) - 1 as number, count(*) over () as practices
        from bulletin where type = 'PRACTICE' and state = 'released' and title like 'Exercise practice %';
      insert into site (organisation_id, name, port, kind, size, cargo, equipment)
        select organisation_id, 'Site ' || n, (array['NLRTM', 'BEANR', 'DEHAM', 'ESALG'])[1 + n % 4], (array['S-CON', 'S-RFR', 'S-INL', 'S-DEP'])[1 + n % 4],
          (array['Z-S', 'Z-M', 'Z-L'])[1 + n % 3], '{G-DRY}', '{Q-SCAN,Q-OCR}'
        from generate_series(0, ${sites} - 1) as n join house on house.number = n % houses;
      create temporary table record on commit drop as
        select planted.organisation_id, planted.id as site_id, practice.id as bulletin_id, house.person_id, n
        from (select *, row_number() over (order by id) as number from site where name like 'Site %') as planted
        join house using (organisation_id) cross join generate_series(0, ${each} - 1) as n
        join practice on practice.number = (planted.number * 37 + n * (practices / ${each})) % practices;
      insert into adoption (organisation_id, site_id, bulletin_id, person_id, status, changed_at)
        select organisation_id, site_id, bulletin_id, person_id, (array['A4', 'A1', 'A3', 'A4'])[1 + n % 4], now() - n * interval '3 hours' from record;
      insert into assessment (organisation_id, site_id, bulletin_id, person_id, maturity, evidence, changed_at)
        select organisation_id, site_id, bulletin_id, person_id, n % 6, 'Seen.', now() - n * interval '3 hours' from record;
      insert into assessment_change (organisation_id, site_id, bulletin_id, person_id, maturity, evidence, assessed_on)
        select organisation_id, site_id, bulletin_id, person_id, n % 6, 'Seen.', current_date - 90 * earlier
        from record, generate_series(0, 1) as earlier`)
    await client.query('commit')
    await client.query('select portal.tally_adoptions()')
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}
