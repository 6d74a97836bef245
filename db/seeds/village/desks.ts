import type { VillageDesk } from './shape.ts'

export const desks: VillageDesk[] = [
  {
    organisation: 'scheldt-terminals',
    deputy: 'bram-verstraeten',
    day: 'noor-claes',
    night: 'bram-verstraeten',
    note: 'Exercise NIGHT TIDE goes on until tomorrow. The fence at block 14 is taped off; the contractor comes at 08:00.',
  },
]
