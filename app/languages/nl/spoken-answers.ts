import { commodity, concealment_place, lane, red_flag, substance } from './answer-lists.json'

/** The lists that a layer is described with, apart from those that every page says. */
export const taxonomies = { commodity, concealment_place, lane, red_flag, substance }
