import type { VillageOrganisation } from './shape.ts'

type Sketch = Omit<VillageOrganisation, 'desk_email' | 'secretariat' | 'two_person_release'> & {
  secretariat?: boolean
  two_person_release?: boolean
}

/** With what most organisations have in common. */
export const founded = (sketch: Sketch): VillageOrganisation => ({
  secretariat: false,
  two_person_release: true,
  desk_email: `desk@${sketch.key}.example`,
  ...sketch,
})
