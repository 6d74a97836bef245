import { commodity, concealment_place, lane, red_flag, substance } from './answer-lists.json'
import { cost_band, practice_status, run_time, site_kind, site_size } from './practice-lists.json'
import { practice_category } from './taxonomies.json'

/** The lists that a layer is described with, apart from those that every page says. */
export const taxonomies = {
  commodity,
  concealment_place,
  cost_band,
  lane,
  practice_category,
  practice_status,
  red_flag,
  run_time,
  site_kind,
  site_size,
  substance,
}
