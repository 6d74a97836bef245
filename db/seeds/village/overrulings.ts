/** A warning of personal data that a releaser overruled; `hours_before` the release. */
export type VillageOverruling = {
  bulletin: string
  person: string
  kind: 'name' | 'plate' | 'phone'
  findings: number
  hours_before: number
  reason: string
}

export const overrulings: VillageOverruling[] = [
  {
    bulletin: 'White van that photographs reefer plugs from outside the fence',
    person: 'bram-verstraeten',
    kind: 'plate',
    findings: 1,
    hours_before: 0.1,
    reason: 'Other terminals can look for the van by its plates alone. They go to nobody outside the two groups.',
  },
  {
    bulletin: 'Crane drivers contacted through a job platform',
    person: 'bram-verstraeten',
    kind: 'name',
    findings: 1,
    hours_before: 0.2,
    reason: 'The name of the false profile. Nobody of that name works for the agency it claims; staff have to know it.',
  },
]
