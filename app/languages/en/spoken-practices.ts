import { cargo, equipment, law } from './practice-lists.json'
import { adoption, evidence, maturity } from './taxonomies.json'

/** The lists that are said only where practices and sites meet. */
export const taxonomies = { adoption, cargo, equipment, evidence, law, maturity }
