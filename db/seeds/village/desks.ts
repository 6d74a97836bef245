import type { VillageDesk } from './shape.ts'

export const desks: VillageDesk[] = [
  {
    organisation: 'scheldt-terminals',
    deputy: 'bram-verstraeten',
    day: 'noor-claes',
    night: 'bram-verstraeten',
    note: 'Exercise NIGHT TIDE goes on until tomorrow. The fence at block 14 is taped off; the contractor comes at 08:00.',
  },
  {
    organisation: 'hollands-diep-inland-port',
    day: 'wim-kooistra',
    note: 'Exercise. The lock keeper rings if a barge comes in with fewer boxes than its list. Nobody here from 18:00.',
  },
]
